namespace RuIranParsing;

/// <summary>
/// Tells pages that hold a single article from front pages and lists. A list is cards: a title that is a link, and a line or two of text; an article is prose under one title. O(pieces).
/// </summary>
internal static class HtmlQuality
{
    // Shorter links are menus.
    private const int CardWords = 4;
    private const int FewestCards = 5;
    private const int ManyCards = 15;
    private const int ShortBody = 60;
    private const int TitleWords = 4;

    internal static PageQuality Judge(HtmlPage html, ReadOnlySpan<Piece> pieces)
    {
        int first = -1, last = -1, paragraphs = 0, words = 0;
        bool isNamed = false;
        for (int i = 0; i < pieces.Length; i++)
        {
            ref readonly Piece piece = ref pieces[i];
            isNamed |= piece.State == ZoneState.Headline && piece.Hints.Title is 1 or 2 && piece.Shape.Words >= TitleWords;
            if (piece.State != ZoneState.Body) continue;
            if (first < 0) first = i;
            last = i;
            paragraphs++;
            words += piece.Shape.Words;
        }
        if (first < 0) return new PageQuality(false, "no paragraph of an article");
        if (html.Hints is null) return new PageQuality(true, null);
        int inside = 0, outside = 0;
        for (int i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Hints.Link != 3 || pieces[i].Shape.Words < CardWords) continue;
            if (i >= first && i <= last) inside++;
            else outside++;
        }
        if (!isNamed && inside >= FewestCards && inside * 2 >= paragraphs) return new PageQuality(false, "a list: as many titles as paragraphs");
        if (!isNamed && words < ShortBody && outside >= ManyCards) return new PageQuality(false, "a front page or a list: many titles and little text");
        return new PageQuality(true, null);
    }
}
