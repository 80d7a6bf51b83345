namespace RuIranParsing;

/// <summary>Collects phrases word by word and lays them out in the arrays that <see cref="PhraseTrie"/> reads.</summary>
internal sealed class PhraseTrieBuilder
{
    private readonly List<Draft> _drafts = [new Draft("")];

    private sealed class Draft(string word)
    {
        internal readonly string Word = word;
        internal readonly Dictionary<string, int> Children = new(StringComparer.Ordinal);
        internal readonly List<int> Phrases = [];
        internal int Gap = -1;
        internal int Number = -1;
    }

    /// <summary>The key of the edge from a node over a word; nodes are spread by the golden ratio so that one word's edges do not pile up.</summary>
    internal static ulong EdgeKey(int node, ulong hash) => hash ^ ((ulong)node * 0x9E3779B97F4A7C15);

    internal void Add(ReadOnlySpan<string> words, int phrase)
    {
        int at = 0;
        foreach (string word in words)
        {
            Draft draft = _drafts[at];
            if (word == Phrase.Gap) at = draft.Gap >= 0 ? draft.Gap : draft.Gap = New(word);
            else if (word == Phrase.Number) at = draft.Number >= 0 ? draft.Number : draft.Number = New(word);
            else if (draft.Children.TryGetValue(word, out int child)) at = child;
            else
            {
                child = New(word);
                draft.Children.Add(word, child);
                at = child;
            }
        }
        _drafts[at].Phrases.Add(phrase);
    }

    internal PhraseTrie.Node[] Nodes() => [.. _drafts.Select(d => new PhraseTrie.Node(d.Word, d.Gap, d.Number, [.. d.Children.Values], [.. d.Phrases]))];

    /// <summary>The edges as an open-addressed table, one slot in four taken; -1 marks a free slot.</summary>
    internal (ulong[] Keys, int[] Nodes) Edges()
    {
        int size = 16;
        while (size < _drafts.Count * 4) size <<= 1;
        var keys = new ulong[size];
        var nodes = new int[size];
        Array.Fill(nodes, -1);
        for (int from = 0; from < _drafts.Count; from++)
        {
            foreach ((string word, int to) in _drafts[from].Children)
            {
                ulong key = EdgeKey(from, WordScanner.HashOf(word));
                int slot = (int)key & (size - 1);
                while (nodes[slot] >= 0) slot = (slot + 1) & (size - 1);
                keys[slot] = key;
                nodes[slot] = to;
            }
        }
        return (keys, nodes);
    }

    /// <summary>Bit tables over first words, over pairs of first and second words, and over first words that need no second one.</summary>
    internal (WordFilter First, WordFilter Pairs, WordFilter Alone) Filters()
    {
        var first = new List<ulong>();
        var pairs = new List<ulong>();
        var alone = new List<ulong>();
        foreach ((string word, int node) in _drafts[0].Children)
        {
            ulong hash = WordScanner.HashOf(word);
            first.Add(hash);
            if (_drafts[node].Phrases.Count > 0 || _drafts[node].Gap >= 0 || _drafts[node].Number >= 0) alone.Add(hash);
            foreach (string second in _drafts[node].Children.Keys) pairs.Add(WordFilter.Pair(hash, WordScanner.HashOf(second)));
        }
        return (new WordFilter(first), new WordFilter(pairs), new WordFilter(alone));
    }

    private int New(string word)
    {
        _drafts.Add(new Draft(word));
        return _drafts.Count - 1;
    }
}
