namespace RuIranParsing;

/// <summary>The words of a short text as hashes in order, to compare texts by.</summary>
internal sealed class WordSet
{
    private const int MostWords = 60;
    private readonly ulong[] _words;
    private readonly ulong[] _sorted;

    private WordSet(ulong[] words)
    {
        _words = words;
        _sorted = [.. words];
        Array.Sort(_sorted);
    }

    internal int Count => _words.Length;

    /// <summary>The first words of a text that is not folded yet.</summary>
    internal static WordSet Of(string text)
    {
        string folded = LetterFold.Fold(text);
        var hashes = new ulong[MostWords];
        int count = Read(folded, hashes);
        return new WordSet(hashes[..Math.Min(count, MostWords)]);
    }

    /// <summary>The hashes of a folded text's words; their number, one more than there is room for where there are more.</summary>
    internal static int Read(ReadOnlySpan<char> folded, Span<ulong> hashes)
    {
        var words = new WordScanner(folded, 0);
        int count = 0;
        while (words.Next())
        {
            if (count == hashes.Length) return count + 1;
            hashes[count++] = words.Hash;
        }
        return count;
    }

    /// <summary>How many of these words, sorted, this has too.</summary>
    internal int Common(ReadOnlySpan<ulong> sorted)
    {
        int common = 0;
        for (int i = 0, j = 0; i < _sorted.Length && j < sorted.Length;)
        {
            if (_sorted[i] == sorted[j])
            {
                common++;
                i++;
                j++;
            }
            else if (_sorted[i] < sorted[j]) i++;
            else j++;
        }
        return common;
    }

    /// <summary>How many words both begin with.</summary>
    internal int CommonStart(ReadOnlySpan<ulong> words) => _words.AsSpan().CommonPrefixLength(words);
}
