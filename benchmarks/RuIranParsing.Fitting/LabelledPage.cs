namespace RuIranParsing.Fitting;

/// <summary>A page with its label (docs/labels.md): for every piece the states that the label allows.</summary>
internal sealed class LabelledPage : IDisposable
{
    private readonly Page _page;

    private LabelledPage(string id, Page page, PieceList pieces, int[] allowed)
    {
        Id = id;
        _page = page;
        Pieces = pieces;
        Allowed = allowed;
    }

    internal string Id { get; }

    internal PieceList Pieces { get; }

    /// <summary>For every piece one bit a state that the label allows.</summary>
    internal int[] Allowed { get; }

    internal static LabelledPage Of(LabelledText text, RuleSet rules)
    {
        Page page = Page.FromText(string.Join('\n', text.Lines.Select(l => l.Text)));
        PieceList pieces = Segmenter.Cut(page, rules.Matcher);
        new PieceMarker(page, rules.Matcher).Mark(pieces);
        var allowed = new int[pieces.Count];
        for (int i = 0; i < allowed.Length; i++) allowed[i] = text.Lines[pieces.Pieces[i].Line - 1].Allowed;
        return new LabelledPage(text.Id, page, pieces, allowed);
    }

    public void Dispose()
    {
        Pieces.Dispose();
        _page.Dispose();
    }
}
