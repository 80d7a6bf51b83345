namespace RuIranParsing;

/// <summary>
/// Phrases as a trie over word hashes: one table look-up a word, whatever the number of phrases. Immutable once built.
/// </summary>
internal sealed class PhraseTrie
{
    private readonly List<Node> _nodes = [new Node { Word = "" }];
    private readonly Dictionary<(int Node, ulong Hash), int> _edges = [];
    private readonly HashSet<ulong> _firstWords = [];
    private readonly ulong[] _filter;
    private readonly ulong _filterMask;
    private readonly bool _anyFirst;
    private readonly WordList _numbers;

    private sealed class Node
    {
        internal required string Word { get; init; }
        internal int Gap = -1;
        internal int Number = -1;
        internal List<int>? Children;
        internal List<int>? Phrases;
    }

    internal PhraseTrie(IReadOnlyList<Phrase> phrases, Func<Phrase, bool> chosen, WordList numbers)
    {
        _numbers = numbers;
        for (int id = 0; id < phrases.Count; id++)
        {
            if (chosen(phrases[id])) Add(phrases[id].Words, id);
        }
        // A bit table over the first words turns most look-ups away without touching the dictionary: eight bits a word keep wrong hits near one in eight.
        int bits = 1024;
        while (bits < _firstWords.Count * 16) bits <<= 1;
        _filter = new ulong[bits >> 6];
        _filterMask = (ulong)bits - 1;
        foreach (ulong hash in _firstWords) _filter[(hash & _filterMask) >> 6] |= 1UL << (int)(hash & 63);
        _anyFirst = _nodes[0].Gap >= 0 || _nodes[0].Number >= 0;
    }

    /// <summary>False where no phrase can start with a word of this hash.</summary>
    internal bool MayStart(ulong hash) => _anyFirst || (_filter[(hash & _filterMask) >> 6] & (1UL << (int)(hash & 63))) != 0;

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
        if (_edges.TryGetValue((at, words.Hash), out int child) && words.Word.SequenceEqual(_nodes[child].Word))
            Reach(child, depth + 1, line, words.End, isGlued: false, ref hits);
        else if (depth > 0 && node.Children is not null)
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
        if (_nodes[at].Phrases is { } phrases)
        {
            foreach (int phrase in phrases) hits.Add(phrase, end, isGlued);
        }
        Walk(at, depth, line, end, ref hits);
    }

    /// <summary>
    /// A template glued the next thing to the phrase's last word («هذا المقالمحادثة»). The rest must be long enough, and no plural or pronoun ending,
    /// to be a word of its own.
    /// </summary>
    private void Glued(Node node, ReadOnlySpan<char> token, int start, ref PhraseHits hits)
    {
        foreach (int child in node.Children!)
        {
            Node next = _nodes[child];
            if (next.Phrases is null || next.Word.Length < 3 || token.Length < next.Word.Length + 4) continue;
            if (!token.StartsWith(next.Word) || token[next.Word.Length..].StartsWith("ات")) continue;
            foreach (int phrase in next.Phrases) hits.Add(phrase, start + next.Word.Length, isGlued: true);
        }
    }

    private void Add(string[] words, int phrase)
    {
        int at = 0;
        foreach (string word in words)
        {
            Node node = _nodes[at];
            if (word == Phrase.Gap) at = node.Gap >= 0 ? node.Gap : node.Gap = NewNode(word);
            else if (word == Phrase.Number) at = node.Number >= 0 ? node.Number : node.Number = NewNode(word);
            else
            {
                ulong hash = WordScanner.HashOf(word);
                if (at == 0) _firstWords.Add(hash);
                if (!_edges.TryGetValue((at, hash), out int child))
                {
                    child = NewNode(word);
                    _edges.Add((at, hash), child);
                    (node.Children ??= []).Add(child);
                }
                at = child;
            }
        }
        (_nodes[at].Phrases ??= []).Add(phrase);
    }

    private int NewNode(string word)
    {
        _nodes.Add(new Node { Word = word });
        return _nodes.Count - 1;
    }
}
