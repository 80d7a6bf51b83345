using System.Collections.Frozen;
using System.Reflection;

namespace RuIranParsing;

/// <summary>Reads the names that an element bears, word by word. Words are data (<c>hint-words.txt</c>); where a name is cut is code.</summary>
internal static class HintWords
{
    private const int LongestName = 512;
    private const int LongestWord = 40;

    private static readonly FrozenDictionary<string, HintWord> Words = Load();

    /// <summary>
    /// Adds the kinds of the words of a name (a class, an id) to <paramref name="kinds"/>, one bit each, and returns the kind nearest to it, or
    /// <paramref name="nearest"/> where that is nearer. O(length), of which the first 512 units are read.
    /// </summary>
    internal static HintWord Read(ReadOnlySpan<char> name, HintWord nearest, ref uint kinds)
    {
        FrozenDictionary<string, HintWord>.AlternateLookup<ReadOnlySpan<char>> lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (name.Length > LongestName) name = name[..LongestName];
        Span<char> pair = stackalloc char[(LongestWord * 2) + 1];
        int at = 0, paired = 0;
        while (at < name.Length)
        {
            while (at < name.Length && !char.IsAsciiLetter(name[at])) at++;
            int start = at;
            while (at < name.Length && char.IsAsciiLetter(name[at]) && !(at > start && char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1]))) at++;
            int length = at - start;
            if (length is < 2 or > LongestWord)
            {
                paired = 0;
                continue;
            }
            // The word before and this one stand as «a+b» in the buffer, this one behind the plus.
            Span<char> word = pair.Slice(paired, length);
            for (int i = 0; i < length; i++) word[i] = (char)(name[start + i] | 0x20);
            if ((paired > 0 && lookup.TryGetValue(pair[..(paired + length)], out HintWord kind)) || lookup.TryGetValue(word, out kind))
            {
                kinds |= 1u << (int)kind;
                if (kind > nearest) nearest = kind;
            }
            word.CopyTo(pair);
            pair[length] = '+';
            paired = length + 1;
        }
        return nearest;
    }

    private static FrozenDictionary<string, HintWord> Load()
    {
        var words = new Dictionary<string, HintWord>(StringComparer.Ordinal);
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("hint-words.txt")!;
        using var reader = new StreamReader(stream);
        HintWord kind = HintWord.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') kind = Enum.Parse<HintWord>(line.AsSpan(1, line.Length - 2), ignoreCase: true);
            else foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words[word] = kind;
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
