namespace RuIranParsing;

/// <summary>Compares the lines of an HTML page with what its metadata state, and notes in the hints which agree. O(words of short lines × candidates, which are few).</summary>
internal static class HtmlMatches
{
    private const int MostUnits = 400;
    private const int MostWords = 60;
    private const int MostAuthorWords = 10;

    internal static void Mark(Page page, LineHints[] hints, HtmlTitles titles)
    {
        if (titles.IsEmpty) return;
        Span<ulong> words = stackalloc ulong[MostWords];
        Span<ulong> sorted = stackalloc ulong[MostWords];
        bool hasTitle = false;
        foreach (ref readonly PageLine line in page.Lines)
        {
            ref LineHints hint = ref hints[line.Number - 1];
            ReadOnlySpan<char> folded = page.FoldedOf(line.FoldStart, Math.Min(line.FoldEnd, line.FoldStart + MostUnits));
            int count = Math.Min(MostWords, WordSet.Read(folded, words));
            if (count == 0) continue;
            hint.Summary = (byte)titles.MatchSummary(words[..count]);
            if (count > HtmlTitles.MostLineWords || line.FoldEnd - line.FoldStart > MostUnits) continue;
            words[..count].CopyTo(sorted);
            sorted[..count].Sort();
            hint.Title = (byte)titles.MatchTitle(sorted[..count]);
            hasTitle |= hint.Title == 1;
            if (count <= MostAuthorWords && titles.HasAuthor(sorted[..count])) hint.Author = 1;
        }
        if (!hasTitle) return;
        foreach (ref LineHints hint in hints.AsSpan())
        {
            if (hint.Title == 0) hint.Title = 3;
        }
    }
}
