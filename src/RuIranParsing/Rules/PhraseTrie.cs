using System.Collections.Immutable;

namespace RuIranParsing;

/// <summary>
/// Phrases as a trie over word hashes: one table look-up a word, whatever the number of phrases. Immutable once built.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly Node[] _nodes;
    private readonly ulong[] _edgeKeys;
    private readonly int[] _edges;
    private readonly WordFilter _first;
    private readonly WordFilter _pairs;
    private readonly WordFilter _alone;
    private readonly bool _anyFirst;
    private readonly WordList _numbers;

    internal PhraseTrie(IReadOnlyList<Phrase> phrases, Func<Phrase, bool> chosen, WordList numbers)
    {
        _numbers = numbers;
        var builder = new PhraseTrieBuilder();
        for (int id = 0; id < phrases.Count; id++)
        {
            if (chosen(phrases[id])) builder.Add(phrases[id].Words.AsSpan(), id);
        }
        _nodes = builder.Nodes();
        (_edgeKeys, _edges) = builder.Edges();
        (_first, _pairs, _alone) = builder.Filters();
        _anyFirst = _nodes[0].Gap >= 0 || _nodes[0].Number >= 0;
    }

    /// <summary>A word of a phrase, after the words on the way to it.</summary>
    internal sealed record Node(string Word, int Gap, int Number, ImmutableArray<int> Children, ImmutableArray<int> Phrases);

    /// <summary>False where no phrase can start with a word of this hash.</summary>
    internal bool MayStart(ulong hash) => _anyFirst || MayStartWith(hash);

    /// <summary>False where no phrase has a word of this hash as its first; phrases that open with a gap or a number are left out.</summary>
    internal bool MayStartWith(ulong hash) => _first.MayContain(hash);

    /// <summary>True where a phrase opens with a gap or a number, so that any word may start one.</summary>
    internal bool MayStartAnywhere => _anyFirst;

    /// <summary>
    /// False where no phrase can start with a word of this hash before <paramref name="next"/>. Of words as common as «من» the next one tells;
    /// a long next word may be the phrase's second with something glued to it.
    /// </summary>
    internal bool MayStart(ulong hash, in Word next) =>
        _anyFirst || _alone.MayContain(hash) || _pairs.MayContain(WordFilter.Pair(hash, next.Hash)) || next.Length > LongWord;

    // Most Arabic words have eight letters or fewer.
    private const int LongWord = 8;

    /// <summary>
    /// Adds to <paramref name="hits"/> every phrase that starts with the word at <paramref name="start"/> of the folded line and ends at or before its end.
    /// O(longest phrase); gaps multiply it by at most <see cref="Phrase.LongestGap"/> each.
    /// </summary>
    internal void Match(ReadOnlySpan<char> line, int start, ref PhraseHits hits) => Walk(0, 0, line, start, ref hits);

    private void Walk(int at, int depth, ReadOnlySpan<char> line, int position, ref PhraseHits hits)
    {
        Node node = _nodes[at];
        var words = new WordScanner(line, position);
        if (!words.Next()) return;
        hits.Steps++;
        int child = Child(at, words.Hash, words.Word);
        if (child >= 0)
            Reach(child, depth + 1, line, words.End, isGlued: false, ref hits);
        else if (depth > 0)
            Glued(node, words.Word, words.Start, ref hits);
        if (node.Number >= 0 && (words.Class == CharacterClass.Digit || _numbers.Contains(words.Hash, words.Word)))
            Reach(node.Number, depth + 1, line, words.End, isGlued: false, ref hits);
        if (node.Gap < 0) return;
        for (int skipped = 1; skipped <= Phrase.LongestGap; skipped++)
        {
            Reach(node.Gap, depth + 1, line, words.End, isGlued: false, ref hits);
            if (!words.Next()) return;
        }
    }

    private void Reach(int at, int depth, ReadOnlySpan<char> line, int end, bool isGlued, ref PhraseHits hits)
    {
        foreach (int phrase in _nodes[at].Phrases) hits.Add(phrase, end, isGlued);
        Walk(at, depth, line, end, ref hits);
    }

    /// <summary>
    /// A template glued the next thing to the phrase's last word («هذا المقالمحادثة»). The rest must be long enough, and no plural or pronoun ending,
    /// to be a word of its own.
    /// </summary>
    private void Glued(Node node, ReadOnlySpan<char> token, int start, ref PhraseHits hits)
    {
        foreach (int child in node.Children)
        {
            Node next = _nodes[child];
            if (next.Phrases.Length == 0 || next.Word.Length < 3 || token.Length < next.Word.Length + 4) continue;
            if (!token.StartsWith(next.Word) || token[next.Word.Length..].StartsWith("ات")) continue;
            foreach (int phrase in next.Phrases) hits.Add(phrase, start + next.Word.Length, isGlued: true);
        }
    }

    private int Child(int node, ulong hash, ReadOnlySpan<char> word)
    {
        ulong key = PhraseTrieBuilder.EdgeKey(node, hash);
        int mask = _edges.Length - 1;
        for (int slot = (int)key & mask; _edges[slot] >= 0; slot = (slot + 1) & mask)
        {
            // The word is compared as well, so that two words of one hash are never one phrase.
            if (_edgeKeys[slot] == key && word.SequenceEqual(_nodes[_edges[slot]].Word)) return _edges[slot];
        }
        return -1;
    }
}
