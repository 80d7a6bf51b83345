namespace RuIranParsing;

/// <summary>
/// The titles, summaries and authors that metadata state, ready to be compared with lines. A title with the site's name glued on is taken apart at what glues them.
/// </summary>
internal sealed class HtmlTitles
{
    internal const int MostLineWords = 40;
    private const int MostCandidates = 12;
    private const int FewestWords = 2;
    private readonly List<WordSet> _titles = [];
    private readonly List<WordSet> _summaries = [];
    private readonly List<WordSet> _authors = [];

    internal HtmlTitles(HtmlMetadata metadata)
    {
        string? site = metadata.First("og:site_name", "json-ld: publisher")?.Value;
        foreach (PageMetadata value in metadata.Values)
        {
            switch (value.Name)
            {
                case "og:title" or "twitter:title" or "title" or "json-ld: headline" or "itemprop: headline" or "dc.title" or "dcterms.title":
                    AddTitle(value.Value, site);
                    break;
                case "og:description" or "description" or "twitter:description" or "json-ld: description" when _summaries.Count < MostCandidates:
                    _summaries.Add(WordSet.Of(value.Value));
                    break;
                case "json-ld: author" or "author" or "article:author" or "dc.creator" or "parsely-author" or "sailthru.author" when _authors.Count < MostCandidates:
                    if (WordSet.Of(value.Value) is { Count: >= FewestWords } author) _authors.Add(author);
                    break;
            }
        }
    }

    /// <summary>The parts of a title: the whole, and what stands between spaced bars and dashes.</summary>
    internal static IEnumerable<string> PartsOf(string title)
    {
        int start = 0;
        for (int i = 1; i + 1 < title.Length; i++)
        {
            bool isGlue = title[i] is '|' or '-' or '–' or '—' or '»' or '«' or '•' or '·' or '/' or '\\' or '~' or '>' or '<' or ':' && (title[i - 1] == ' ' || title[i + 1] == ' ' || title[i] == '|');
            if (!isGlue || (title[i] == ':' && title[i - 1] != ' ')) continue;
            if (i > start) yield return title[start..i].Trim();
            start = i + 1;
        }
        if (start > 0 && start < title.Length) yield return title[start..].Trim();
    }

    /// <summary>1 where a folded line's words are a title's, 2 where most of them are; else 0.</summary>
    internal int MatchTitle(ReadOnlySpan<ulong> sorted)
    {
        int best = 0;
        foreach (WordSet title in _titles)
        {
            int common = title.Common(sorted);
            int sum = title.Count + sorted.Length;
            if (common * 200 >= sum * 93) return 1;
            // Titles are cut short, or carry a kicker.
            if (sorted.Length >= 3 && common * 200 >= sum * 65) best = 2;
        }
        return best;
    }

    /// <summary>1 where a summary says what the line says, 2 where the line goes on behind it; else 0.</summary>
    internal int MatchSummary(ReadOnlySpan<ulong> words)
    {
        foreach (WordSet summary in _summaries)
        {
            int most = Math.Min(summary.Count, words.Length);
            int same = summary.CommonStart(words);
            if (most < 5 || same < Math.Min(most, 8)) continue;
            return words.Length <= summary.Count * 5 / 4 ? 1 : 2;
        }
        return 0;
    }

    internal bool HasAuthor(ReadOnlySpan<ulong> sorted)
    {
        foreach (WordSet author in _authors)
        {
            if (author.Common(sorted) == author.Count) return true;
        }
        return false;
    }

    internal bool IsEmpty => _titles.Count + _summaries.Count + _authors.Count == 0;

    private void AddTitle(string title, string? site)
    {
        if (_titles.Count >= MostCandidates) return;
        if (title != site && WordSet.Of(title) is { Count: >= FewestWords } whole) _titles.Add(whole);
        foreach (string part in PartsOf(title))
        {
            if (_titles.Count < MostCandidates && part != site && WordSet.Of(part) is { Count: >= FewestWords + 1 } words) _titles.Add(words);
        }
    }
}
