namespace RuIranParsing;

/// <summary>A context-free mapping while it is being put together: the text that each changed code unit becomes.</summary>
internal sealed class FoldRules
{
    private readonly Dictionary<char, string> _texts = [];

    public string this[char c]
    {
        get => _texts.TryGetValue(c, out string? text) ? text : c.ToString();
        set => _texts[c] = value;
    }

    /// <param name="ranges">The first and last code unit of each range.</param>
    /// <param name="text">What every one of them becomes.</param>
    public FoldRules SetRanges(string ranges, string text)
    {
        for (int i = 0; i < ranges.Length; i += 2)
        {
            for (int c = ranges[i]; c <= ranges[i + 1]; c++)
                _texts[(char)c] = text;
        }

        return this;
    }

    /// <param name="pairs">A code unit, then the one that replaces it.</param>
    public FoldRules SetPairs(string pairs)
    {
        for (int i = 0; i < pairs.Length; i += 2)
            _texts[pairs[i]] = pairs[i + 1].ToString();
        return this;
    }

    /// <param name="first">The code point that the first form belongs to.</param>
    /// <param name="forms">Texts in code point order, as <see cref="PresentationForms"/> writes them.</param>
    public FoldRules SetForms(char first, string forms)
    {
        int c = first;
        foreach (Range range in forms.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> form = forms.AsSpan(range);
            ReadOnlySpan<char> text = form.TrimEnd("0123456789");
            int count = 1;
            if (text.Length < form.Length)
            {
                count = 0;
                foreach (char digit in form[text.Length..])
                    count = (count * 10) + (digit - '0');
            }

            for (int end = c + count; c < end; c++)
            {
                if (text is not "=")
                    _texts[(char)c] = text.ToString();
            }
        }

        return this;
    }

    /// <summary>The rules that do first these and then <paramref name="next"/>.</summary>
    public FoldRules Then(FoldRules next)
    {
        FoldRules chain = new();
        foreach (char c in next._texts.Keys)
            chain[c] = next[c];
        foreach ((char c, string text) in _texts)
            chain[c] = string.Concat(text.Select(part => next[part]));
        return chain;
    }

    /// <summary>Encodes the rules; what a neighbour decides is named by <paramref name="actions"/> and settled by the engine.</summary>
    public FoldTable ToTable(params ReadOnlySpan<(char CodeUnit, ushort Action)> actions)
    {
        ushort[] flat = new ushort[0x10000];
        List<string> expansions = [];
        foreach ((char c, string text) in _texts)
        {
            switch (text)
            {
                case "":
                    flat[c] = FoldTable.Delete;
                    break;
                case " ":
                    flat[c] = FoldTable.Space;
                    break;
                case "\n":
                    flat[c] = FoldTable.NewLine;
                    break;
                case [var single]:
                    flat[c] = single;
                    break;
                default:
                    flat[c] = (ushort)(FoldTable.FirstExpansion + expansions.Count);
                    expansions.Add(text);
                    break;
            }
        }

        foreach ((char c, ushort action) in actions)
        {
            if (flat[c] == FoldTable.Copy || action != FoldTable.Mark)
                flat[c] = action;
        }

        return new FoldTable(flat, [.. expansions]);
    }
}
