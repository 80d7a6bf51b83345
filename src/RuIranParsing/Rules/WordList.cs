using System.Collections.Frozen;

namespace RuIranParsing;

/// <summary>A set of single folded words, looked up by hash and then compared. Immutable once built.</summary>
internal sealed class WordList
{
    private readonly FrozenDictionary<ulong, string> _words;

    internal WordList(IEnumerable<Phrase> phrases)
    {
        _words = phrases.Where(p => p.Words.Length == 1).Select(p => p.Words[0]).Distinct().ToFrozenDictionary(w => WordScanner.HashOf(w));
    }

    internal bool Contains(ulong hash, ReadOnlySpan<char> word) => _words.TryGetValue(hash, out string? known) && word.SequenceEqual(known);

    internal bool Contains(ReadOnlySpan<char> word) => Contains(WordScanner.HashOf(word), word);
}
