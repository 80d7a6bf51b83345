namespace RuIranParsing.Fitting;

/// <summary>Prints the lines of an HTML page with their states and what markup says of them: to see what a table makes of a page.</summary>
internal static class HtmlLineTable
{
    private static string Describe(in Piece piece, string page)
    {
        LineHints h = piece.Hints;
        string words = string.Join('+', Enum.GetValues<HintWord>().Where(w => (h.Within & (1u << (int)w)) != 0));
        string text = page[piece.Start..Math.Min(piece.ContentEnd, piece.Start + 70)];
        return $"{piece.State,-13} tag {h.Tag} link {h.Link} main {h.Main} mass {h.Mass} title {h.Title} sum {h.Summary} reg {h.Regions} style {h.Style} {(HintWord)h.Nearest}/{words} | {piece.Shape.Words} {text}";
    }

    internal static void PrintWrong(HtmlSample sample, LabelledPage page, CostTable costs, TextWriter output)
    {
        HtmlPage html = HtmlFrontEnd.Read(sample.Source, CancellationToken.None);
        Span<Piece> pieces = page.Pieces.Pieces;
        ZonePath.Solve(pieces, costs);
        for (int i = 0; i < pieces.Length; i++)
        {
            bool isGold = (page.Allowed[i] & (1 << (int)ZoneState.Body)) != 0, isBody = pieces[i].State == ZoneState.Body;
            if (isGold == isBody || (isGold && pieces[i].State == ZoneState.Subheading)) continue;
            output.WriteLine($"{(isGold ? "MISS" : "EXTRA")} {sample.Id[..Math.Min(8, sample.Id.Length)]} {Describe(pieces[i], html.Text)}");
        }
    }

    internal static void Print(string file, CostTable costs, TextWriter output)
    {
        HtmlPage html = HtmlFrontEnd.Read(HtmlSample.Read(file), CancellationToken.None);
        using Page page = Page.FromHtml(html);
        using PieceList pieces = PieceList.Of(page, RuleSet.Default.Matcher);
        ZonePath.Solve(pieces.Pieces, costs);
        foreach (ref readonly Piece piece in pieces.Pieces)
        {
            output.WriteLine(Describe(piece, html.Text));
        }
        foreach (PageMetadata value in html.Metadata.Values) output.WriteLine($"{value.Name} = {value.Value} [{value.Span.Start}, {value.Span.Length}]");
    }
}
