namespace RuIranParsing;

/// <summary>
/// Mends what the path could not know: a headline that is not what the page calls itself while another line is. Costs weigh one line at a time; this compares lines. O(pieces).
/// </summary>
internal readonly ref struct HtmlStates(Span<Piece> pieces, PhraseMatcher matcher)
{
    private const int FewestTitleWords = 3;
    private const int MostWordsAbove = 20;
    private readonly Span<Piece> _pieces = pieces;

    /// <summary>Gives the pieces of a page, whose path is found, the states that parsing and cleaning go by. A page of nothing but bare paragraphs is left as the text it is.</summary>
    internal static void Settle(HtmlPage html, Page page, Span<Piece> pieces, PhraseMatcher matcher)
    {
        if (html.Hints is not null) new HtmlStates(pieces, matcher).Mend();
        StrayDates.Find(pieces);
        OrphanDecks.Promote(pieces);
        new StrayBylines(page, matcher).Find(pieces);
    }

    private void Mend()
    {
        int body = First(_pieces, ZoneState.Body);
        if (body < 0) return;
        MendHeadline(body);
        new HtmlBodies(_pieces, matcher).Mend();
        MendHead();
        new HtmlBylines(_pieces, matcher).Mend();
    }

    internal static int First(ReadOnlySpan<Piece> pieces, ZoneState state)
    {
        for (int i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].State == state) return i;
        }
        return -1;
    }

    internal static int Last(ReadOnlySpan<Piece> pieces, ZoneState state)
    {
        for (int i = pieces.Length - 1; i >= 0; i--)
        {
            if (pieces[i].State == state) return i;
        }
        return -1;
    }

    /// <summary>In what the page calls comments, related, a menu or a footer.</summary>
    internal static bool IsForeign(in Piece piece, uint except = 0) =>
        (piece.Hints.Within & MainContainer.Foreign & ~except) != 0 || (piece.Hints.Regions & MainContainer.ForeignRegions) != 0;

    /// <summary>Between headline and body stands nothing that interrupts or follows a body.</summary>
    private void MendHead()
    {
        int headline = First(_pieces, ZoneState.Headline), body = First(_pieces, ZoneState.Body);
        for (int i = headline + 1; headline >= 0 && i < body; i++)
        {
            ref Piece piece = ref _pieces[i];
            if (piece.State is ZoneState.Widget or ZoneState.Tail or ZoneState.Subheading) piece.State = ZoneState.HeadFurniture;
            else if (piece.State == ZoneState.BodyCaption) piece.State = ZoneState.HeadCaption;
        }
    }

    /// <summary>Where a line above the body says what the page's metadata call it, and the headline that was read does not, that line is the headline.</summary>
    private void MendHeadline(int body)
    {
        int read = -1, best = -1, bestRank = -1, words = 0;
        for (int i = 0; i < _pieces.Length && words < MostWordsAbove; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            // A breadcrumb or a date may have been taken for the first line of the body.
            if (piece.State == ZoneState.Body && piece.Hints.Link == 0) words += piece.Shape.Words;
            if (piece.State == ZoneState.Headline) read = read < 0 || piece.Hints.Title == 1 ? i : read;
            bool isHeading = piece.Hints.Tag is >= 2 and <= 5;
            bool isTitle = piece.Hints.Title == 1 || (piece.Hints.Title == 2 && isHeading);
            if (!isTitle || piece.Shape.Words < FewestTitleWords || (piece.Hints.Regions & MainContainer.ForeignRegions) != 0) continue;
            int rank = piece.Hints.Tag switch { 2 => 4, 3 => 3, 4 or 5 => 2, _ => piece.Hints.Link == 3 ? 0 : 1 } + (piece.Hints.Title == 1 ? 5 : 0);
            if (rank < bestRank) continue;
            (best, bestRank) = (i, rank);
        }
        if (best < 0 || (read >= 0 && _pieces[read].Hints.Title is 1 or 2)) return;
        for (int i = 0; i <= Math.Max(best, body - 1); i++)
        {
            ref Piece piece = ref _pieces[i];
            if (i < best && piece.State is not (ZoneState.Kicker or ZoneState.TopByline)) piece.State = ZoneState.Masthead;
            else if (i == best) piece.State = ZoneState.Headline;
            else if (i > best && piece.State is ZoneState.Headline or ZoneState.Masthead or ZoneState.Kicker) piece.State = ZoneState.HeadFurniture;
            else if (i > best && piece.State == ZoneState.TopByline) piece.State = ZoneState.HeadByline;
        }
    }
}
