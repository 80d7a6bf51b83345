namespace RuIranParsing;

/// <summary>
/// Single words of the word lists with their flags, in one open-addressed table: this is asked for every word of every page.
/// Immutable once built.
/// </summary>
internal sealed class WordFlagTable
{
    private readonly ulong[] _hashes;
    private readonly string[] _words;
    private readonly WordFlags[] _flags;
    private readonly int _mask;

    internal WordFlagTable(IEnumerable<Phrase> phrases)
    {
        var entries = new Dictionary<string, WordFlags>(StringComparer.Ordinal);
        foreach (Phrase phrase in phrases)
        {
            WordFlags flag = FlagOf(phrase.Kind);
            if (flag == WordFlags.None || phrase.Words.Length != 1) continue;
            entries[phrase.Words[0]] = entries.GetValueOrDefault(phrase.Words[0]) | flag;
        }
        // One slot in four taken keeps a miss, the usual case, at one probe.
        int size = 64;
        while (size < entries.Count * 4) size <<= 1;
        _mask = size - 1;
        _hashes = new ulong[size];
        _words = new string[size];
        _flags = new WordFlags[size];
        foreach ((string word, WordFlags flags) in entries)
        {
            ulong hash = WordScanner.HashOf(word);
            int slot = (int)hash & _mask;
            while (_words[slot] is not null) slot = (slot + 1) & _mask;
            _hashes[slot] = hash;
            _words[slot] = word;
            _flags[slot] = flags;
        }
    }

    internal WordFlags Of(ulong hash, ReadOnlySpan<char> word)
    {
        for (int slot = (int)hash & _mask; _words[slot] is not null; slot = (slot + 1) & _mask)
        {
            if (_hashes[slot] == hash && word.SequenceEqual(_words[slot])) return _flags[slot];
        }
        return WordFlags.None;
    }

    internal WordFlags Of(ReadOnlySpan<char> word) => Of(WordScanner.HashOf(word), word);

    private static WordFlags FlagOf(PhraseKind kind) => kind switch
    {
        PhraseKind.Verb => WordFlags.Verb,
        PhraseKind.Function => WordFlags.Function,
        PhraseKind.Title => WordFlags.Title,
        PhraseKind.Network => WordFlags.Network,
        PhraseKind.Number => WordFlags.Number,
        _ => WordFlags.None,
    };
}
