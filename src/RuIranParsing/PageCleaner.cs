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
    /// passes are repeated until nothing changes, and a page that does not settle within eight is returned as it came. O(length).
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
            string cleaned = Pass(current, options.Rules.Matcher, out bool isSettled);
            if (isSettled) return cleaned;
            current = cleaned;
        }
        return text;
    }

    /// <summary>
    /// The visible text of an HTML page, a line a block, without its boilerplate. What is left is text: it is cleaned once, by what markup says, and can be cleaned again
    /// by <see cref="Clean(string, ParserOptions)"/>. O(length).
    /// </summary>
    /// <param name="html">The source of the page.</param>
    /// <param name="options">The rules to read with.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string CleanHtml(string html, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(options);
        PhraseMatcher matcher = options.Rules.Matcher;
        HtmlPage source = HtmlFrontEnd.Read(html, CancellationToken.None);
        using Page page = Page.FromHtml(source);
        using PieceList list = PieceList.Of(page, matcher);
        ZonePath.Solve(list.Pieces, CostTable.Default);
        HtmlStates.Settle(source, page, list.Pieces, matcher);
        var kept = new KeptPieces(list, source.Text.Length);
        return kept.DropBoilerplate(matcher) ? kept.Read(source.Text) : source.Text;
    }

    /// <summary>One pass; settled where another would change nothing.</summary>
    private static string Pass(string text, PhraseMatcher matcher, out bool isSettled)
    {
        using Page page = Page.FromText(text);
        using PieceList list = Segmenter.Cut(page, matcher);
        var marker = new PieceMarker(page, matcher);
        marker.Mark(list);
        var kept = new KeptPieces(list, text.Length);
        isSettled = true;
        for (int round = 0; round < MostPasses; round++)
        {
            ZonePath.Solve(list.Pieces, CostTable.Default);
            new StrayBylines(page, matcher).Find(list.Pieces);
            if (!kept.DropBoilerplate(matcher)) return kept.Read(text);
            // The lines that stay are what they were, and need only be compared and weighed again.
            if (!kept.AreAsRead) break;
            if (kept.DroppedRepeat) new LineRepeats(page).Mark(list.Pieces);
            if (kept.DroppedInLead) LeadWords.Compare(list);
        }
        isSettled = false;
        return kept.Read(text);
    }
}
