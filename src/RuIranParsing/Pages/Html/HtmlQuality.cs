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
    private const int ProseWords = 9;
    private const int LongProse = 150;

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
        int inside = 0, outside = 0, titles = 0, prose = 0, proseWords = 0, summaries = 0;
        bool hasHeadline = false;
        for (int i = 0; i < pieces.Length; i++)
        {
            hasHeadline |= pieces[i].State == ZoneState.Headline;
            if (IsProse(pieces[i]))
            {
                prose++;
                proseWords += pieces[i].Shape.Words;
            }
            if (i > 0 && pieces[i - 1].Hints.Link == 3 && LeadWords.IsLong(pieces[i]) && pieces[i].Hints.Link == 0) summaries++;
            if (pieces[i].Hints.Link != 3 || pieces[i].Shape.Words < CardWords) continue;
            if (pieces[i].State is ZoneState.Body or ZoneState.Subheading) titles++;
            if (i >= first && i <= last) inside++;
            else outside++;
        }
        if (isNamed && proseWords >= LongProse) return new PageQuality(true, null);
        if (!isNamed && inside >= FewestCards && inside * 2 >= paragraphs) return new PageQuality(false, "a list: as many titles as paragraphs");
        if ((titles >= FewestCards && titles * 5 >= prose * 4) || (inside >= 2 * FewestCards && inside >= prose)) return new PageQuality(false, "a list: as many titles as paragraphs");
        if (!isNamed && summaries >= FewestCards && paragraphs * 2 <= summaries) return new PageQuality(false, "a front page: titles with their summaries");
        if (!hasHeadline && titles >= 2 && titles * 2 >= paragraphs) return new PageQuality(false, "a front page: titles with their summaries");
        if (!hasHeadline && paragraphs >= ManyCards && words < paragraphs * ProseWords) return new PageQuality(false, "a list of short lines without a headline");
        if (!isNamed && words < ShortBody && outside >= ManyCards) return new PageQuality(false, "a front page or a list: many titles and little text");
        return new PageQuality(true, null);
    }

    // Cards and results repeat what they say.
    private static bool IsProse(in Piece piece) =>
        piece.State == ZoneState.Body && piece.Hints.Link == 0 && piece.Shape.Words >= ProseWords && (piece.Marks & PieceMarks.RepeatsEarlier) == 0;
}
