namespace RuIranParsing;

/// <summary>A set of single folded words, looked up by hash and then compared. Immutable once built.</summary>
internal sealed class WordList
{
    private readonly Dictionary<ulong, string> _words = [];

    internal WordList(IEnumerable<Phrase> phrases)
    {
        foreach (Phrase phrase in phrases)
        {
            if (phrase.Words.Length == 1) _words.TryAdd(WordScanner.HashOf(phrase.Words[0]), phrase.Words[0]);
        }
    }

    internal bool Contains(ulong hash, ReadOnlySpan<char> word) => _words.TryGetValue(hash, out string? known) && word.SequenceEqual(known);

    internal bool Contains(ReadOnlySpan<char> word) => Contains(WordScanner.HashOf(word), word);
}
