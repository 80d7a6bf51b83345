using System.Text;

namespace RuIranParsing.Benchmarks;

/// <summary>
/// At least 20 MB of pages that look like news to the parser and repeat no paragraph: a benchmark over the same few pages would
/// measure caches and branch predictors that have learnt them. Each page has the lines of a seed. Short lines (headlines, dates,
/// menus, share buttons) stay whole, since their words are what the parser looks for; in long paragraphs the first and the last
/// word stay and those between are dealt from all long paragraphs of all seeds; the paragraphs change places with each other.
/// The result is the same on every machine and runtime.
/// </summary>
internal sealed class ShuffledCorpus
{
    /// <summary>The corpus is built up to this size and ends with the page that reaches it.</summary>
    public const int LeastBytes = 20_000_000;

    private const int PageBytes = 4096;
    private const int LongParagraphWords = 12;
    private const ulong Seed = 20241031;

    private static readonly Lazy<ShuffledCorpus> _instance = new(() => new ShuffledCorpus(SeedFiles()));

    private ShuffledCorpus(string[] seeds)
    {
        var random = new Xorshift(Seed);
        string[][] pages = [.. seeds.Select(seed => File.ReadAllText(seed, Encoding.UTF8).ReplaceLineEndings("\n").Split('\n'))];
        var deck = new WordDeck(pages.SelectMany(lines => lines).Where(IsLong).SelectMany(line => line.Split(' ')[1..^1]), random);
        var texts = new List<string>();
        var bytes = new List<byte[]>();
        while (ByteCount < LeastBytes)
        {
            string text = Shuffle(pages[random.Next(pages.Length)], deck, random);
            texts.Add(text);
            bytes.Add(Encoding.UTF8.GetBytes(text));
            ByteCount += bytes[^1].Length;
            CharCount += text.Length;
            Checksum = bytes[^1].Aggregate(Checksum, static (hash, b) => (hash ^ b) * 0x100000001B3UL);
        }

        Texts = texts;
        Utf8 = bytes;
    }

    public static ShuffledCorpus Instance => _instance.Value;

    public IReadOnlyList<string> Texts { get; }

    public IReadOnlyList<byte[]> Utf8 { get; }

    public long ByteCount { get; }

    public long CharCount { get; }

    /// <summary>FNV-1a over the bytes of all pages.</summary>
    public ulong Checksum { get; } = 0xCBF29CE484222325UL;

    private static string Shuffle(string[] lines, WordDeck deck, Xorshift random)
    {
        int[] slots = [.. Enumerable.Range(0, lines.Length).Where(i => IsLong(lines[i]))];
        string[] paragraphs = [.. slots.Select(i => lines[i])];
        random.Shuffle<string>(paragraphs);
        var page = (string?[])lines.Clone();
        for (int i = 0; i < slots.Length; i++)
            page[slots[i]] = ShuffleWords(paragraphs[i], deck);

        // A seed that is longer than a page loses paragraphs, never furniture; which ones is left to chance by the shuffle above.
        int size = page.Sum(SizeOf);
        foreach (int slot in slots)
        {
            int without = size - SizeOf(page[slot]);
            if (size <= PageBytes || Math.Abs(without - PageBytes) > size - PageBytes)
                continue;
            size = without;
            page[slot] = null;
        }

        return string.Join('\n', page.Where(line => line is not null));
    }

    private static string ShuffleWords(string paragraph, WordDeck deck)
    {
        string[] words = paragraph.Split(' ');
        for (int i = 1; i < words.Length - 1; i++)
            words[i] = deck.Deal();
        return string.Join(' ', words);
    }

    private static bool IsLong(string line) => line.AsSpan().Count(' ') >= LongParagraphWords;

    private static int SizeOf(string? line) => line is null ? 0 : Encoding.UTF8.GetByteCount(line) + 1;

    private static string[] SeedFiles()
    {
        // The child process that measures runs from a folder of its own, deeper inside the repository.
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "RuIranParsing.sln")))
                continue;
            string[] seeds = Directory.GetFiles(Path.Combine(folder.FullName, "seeds"), "*.txt");
            Array.Sort(seeds, StringComparer.Ordinal);
            return seeds.Length > 0 ? seeds : throw new InvalidOperationException($"No seeds/*.txt in {folder.FullName}.");
        }

        throw new InvalidOperationException(
            $"No RuIranParsing.sln in or above {AppContext.BaseDirectory}: the benchmarks make their pages from the repository's seeds.");
    }
}
