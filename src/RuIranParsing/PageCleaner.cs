using System.Text;

namespace RuIranParsing;

/// <summary>Takes the boilerplate out of a page and leaves the rest as it is.</summary>
public static class PageCleaner
{
    // Taking a line away can change what its neighbours are; pages settle after one or two passes.
    private const int MostPasses = 8;

    /// <summary>Cleans a page with <see cref="ParserOptions.Default"/>.</summary>
    /// <inheritdoc cref="Clean(string, ParserOptions)"/>
    public static string Clean(string text) => Clean(text, ParserOptions.Default);

    /// <summary>
    /// The page without menus, share rows, comment forms, tags, related links and the articles that follow; headline, standfirst, byline, date, captions, body and
    /// source stay, byte for byte and in order. The same string where nothing is boilerplate. <c>Clean(Clean(x)) == Clean(x)</c> for every string:
    /// passes are repeated until nothing changes, and a page that does not settle within eight is returned as it came.
    /// </summary>
    /// <param name="text">The flattened text of one page.</param>
    /// <param name="options">The rules to read with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Clean(string text, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        string current = text;
        for (int pass = 0; pass < MostPasses; pass++)
        {
            string cleaned = Pass(current, options);
            if (ReferenceEquals(cleaned, current)) return current;
            current = cleaned;
        }
        return text;
    }

    private static string Pass(string text, ParserOptions options)
    {
        PhraseMatcher matcher = options.Rules.Matcher;
        using Page page = Page.FromText(text);
        using PieceList list = Segmenter.Cut(page, matcher);
        new PieceMarker(page, matcher).Mark(list);
        ZonePath.Solve(list.Pieces, CostTable.Default);
        Span<Piece> pieces = list.Pieces;
        var kinds = new KindReader(matcher);
        StringBuilder? kept = null;
        int copied = 0, keptLine = 0;
        for (int i = 0; i < pieces.Length; i++)
        {
            SegmentKind kind = kinds.Read(pieces[i], out _, out _);
            if (!IsBoilerplate(kind))
            {
                keptLine = pieces[i].Line;
                continue;
            }
            kept ??= new StringBuilder(text.Length);
            kept.Append(text, copied, pieces[i].Start - copied);
            bool isLast = i + 1 == pieces.Length;
            // What closes a line whose start stays leaves the line end behind, or two paragraphs would become one.
            bool closesKept = keptLine == pieces[i].Line && (isLast || pieces[i + 1].Line != keptLine);
            copied = closesKept ? pieces[i].ContentEnd : isLast ? text.Length : pieces[i + 1].Start;
        }
        return kept is null ? text : kept.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsBoilerplate(SegmentKind kind) => kind is not (SegmentKind.Blank or SegmentKind.Headline or SegmentKind.Kicker or SegmentKind.Standfirst
        or SegmentKind.Byline or SegmentKind.Date or SegmentKind.Caption or SegmentKind.Body or SegmentKind.Subheading or SegmentKind.Source);
}
