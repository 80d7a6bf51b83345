namespace RuIranParsing;

/// <summary>
/// The site that a page's title names behind its headline: «HEADLINE - بلدنا نيوز». Flattened web pages open with that title; HTML states it in its metadata.
/// </summary>
internal static class SiteTitle
{
    private const string Glue = "-|/:,.<>*~#()[]\" ";

    /// <summary>
    /// True where <paramref name="byline"/> is a dateline with nobody but the site itself: «بلدنا نيوز :- أعلنت …» on the pages of that very site. A house that opens its own
    /// stories with its name says nothing of who made them. O(pieces before the headline).
    /// </summary>
    internal static bool IsAllOf(Byline byline, Page page, ReadOnlySpan<Piece> pieces, DisplayLines headline)
    {
        if (headline.IsNone || !IsHouse(byline)) return false;
        ReadOnlySpan<char> text = page.FoldedOf(pieces[headline.First].FoldStart, pieces[headline.Last].FoldEnd).Trim(Glue);
        for (int i = 0; i < headline.First; i++)
        {
            ReadOnlySpan<char> site = page.FoldedOf(pieces[i].FoldStart, pieces[i].FoldEnd);
            if (site.Length <= text.Length || !site.StartsWith(text, StringComparison.Ordinal) || !Glue.Contains(site[text.Length], StringComparison.Ordinal)) continue;
            if (IsAllOf(byline, site[text.Length..].Trim(Glue))) return true;
        }
        return false;
    }

    /// <summary>True where every agency of the byline opens the folded name of the site.</summary>
    private static bool IsAllOf(Byline byline, ReadOnlySpan<char> site)
    {
        foreach (string agency in byline.Agencies)
        {
            if (!Opens(site, LetterFold.Fold(agency))) return false;
        }
        return true;
    }

    /// <summary>True where a folded name opens the folded name of a site: «cnn» that of «cnnarabic.com», «الشرق» not that of «الشرقيه نيوز».</summary>
    internal static bool Opens(ReadOnlySpan<char> site, ReadOnlySpan<char> name) =>
        site.StartsWith(name, StringComparison.Ordinal) && (site.Length == name.Length || WordScanner.ClassOf(site[name.Length]) != CharacterClass.Arabic);

    /// <summary>True where the byline opens the body and names outlets alone.</summary>
    internal static bool IsHouse(Byline byline) => byline is { IsInline: true, Authors.Count: 0, Contributors.Count: 0, Agencies.Count: > 0 };
}
