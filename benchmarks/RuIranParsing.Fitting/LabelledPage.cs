namespace RuIranParsing.Fitting;

/// <summary>A page with its label (docs/labels.md): for every piece the states that the label allows.</summary>
internal sealed class LabelledPage : IDisposable
{
    private const int Furniture = 1 << (int)ZoneState.Masthead | 1 << (int)ZoneState.HeadFurniture | 1 << (int)ZoneState.Widget | 1 << (int)ZoneState.Tail;
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
        PieceList pieces = PieceList.Of(page, rules.Matcher);
        return Of(text.Id, page, pieces, line => text.Lines[line - 1].Allowed);
    }

    internal static LabelledPage Of(string id, Page page, PieceList pieces, Func<int, int> allowedOf)
    {
        var allowed = new int[pieces.Count];
        for (int i = 0; i < allowed.Length; i++)
        {
            ref readonly Piece piece = ref pieces.Pieces[i];
            allowed[i] = allowedOf(piece.Line);
            // A label names one kind a line; where the line is cut, a part may be furniture, and a name beside a date a byline.
            bool isDate = (piece.Marks & PieceMarks.IsDate) != 0;
            bool isCut = (piece.Marks & PieceMarks.StartsLine) == 0 || (i + 1 < allowed.Length && pieces.Pieces[i + 1].Line == piece.Line);
            if (isCut && (isDate || (piece.Evidence.StrongKinds | piece.Evidence.WeakKinds) != 0)) allowed[i] |= Furniture;
        }
        return new LabelledPage(id, page, pieces, allowed);
    }

    public void Dispose()
    {
        Pieces.Dispose();
        _page.Dispose();
    }
}
