using System.Globalization;

namespace RuIranParsing.Cli;

/// <summary>Scores one article against its label.</summary>
internal sealed class PageScorer
{
    // A headline may lose a word of twenty; a byline may keep "by" and a title, since readers draw that border differently.
    private const double LeastHeadline = 0.95;
    private const double LeastByline = 0.6;

    // Of a quoted passage so many characters are looked for: enough to be sure, few enough to forgive what follows.
    private const int PassageLength = 50;

    private readonly PageLabel _label;
    private readonly string[] _lines;
    private readonly Dictionary<Score, double> _values = [];
    private readonly List<Miss> _misses = [];

    private PageScorer(PageLabel label, string[] lines)
    {
        _label = label;
        _lines = lines;
    }

    /// <exception cref="LabelException">The label counts lines that the page does not have.</exception>
    public static PageScore Of(string id, PageLabel label, Article article)
    {
        // As a page's lines end: LF, CR LF or CR.
        string[] lines = article.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        foreach ((string key, int line) in label.Lines)
        {
            if (line < 1 || line > lines.Length)
                throw new LabelException(string.Create(CultureInfo.InvariantCulture, $"{key}: there is no line {line}, the page has lines 1 to {lines.Length}: mend the number"));
        }

        var scorer = new PageScorer(label, lines);
        string body = string.Join('\n', article.Body.Paragraphs);
        if (label.BodyLines is { } bodyLines)
        {
            scorer.ScoreBody(body, bodyLines);
            scorer.ScoreHeadline(article.Headline?.Value ?? "");
        }
        else
        {
            scorer.ScoreQuotedBody(body);
            if (label.Headline is { } headline) scorer.ScoreHeadline(article.Headline?.Value ?? "", headline, null);
        }

        scorer.ScoreByline(article.Byline?.Raw.Value ?? "");
        scorer.ScoreDate(article.Date?.Value);
        return new PageScore(id, scorer._values, scorer._misses);
    }

    private void ScoreBody(string body, IReadOnlyList<int> bodyLines)
    {
        string expected = Text(bodyLines, '\n');
        var words = new WordBag(body);
        Overlap overlap = Overlap.Of(words, expected);
        string subheadings = Text(_label.SubheadingLines, '\n');
        if (subheadings.Length > 0)
        {
            // Subheadings may stand in the body or not.
            Overlap with = Overlap.Of(words, expected + "\n" + subheadings);
            if (with.F1 > overlap.F1) overlap = with;
        }

        Add(overlap);
    }

    private void ScoreQuotedBody(string body)
    {
        if (!string.IsNullOrEmpty(_label.Body)) Add(Overlap.Of(body, _label.Body));
        string passage = ScoringText.FoldPassage(body);
        if (_label.BodyFirst is { } first)
            Add(Score.BodyFirst, passage.Contains(Start(Passage(first)), StringComparison.Ordinal), new Miss("body start", first, FirstOf(body)));
        if (_label.BodyLast is { } last)
            Add(Score.BodyLast, passage.Contains(End(Passage(last)), StringComparison.Ordinal), new Miss("body end", last, LastOf(body)));
        if (_label.MustNotContain.Count > 0)
        {
            string? foreign = _label.MustNotContain.FirstOrDefault(f => passage.Contains(Passage(f), StringComparison.Ordinal));
            Add(Score.Clean, foreign is null, new Miss("foreign words", null, foreign));
        }

        if (_values.TryGetValue(Score.BodyFirst, out double begins))
        {
            bool isPerfect = begins == 1 && _values.GetValueOrDefault(Score.BodyLast, 1) == 1 && _values.GetValueOrDefault(Score.Clean, 1) == 1;
            _values[Score.Perfect] = isPerfect ? 1 : 0;
        }
    }

    private void ScoreHeadline(string headline)
    {
        IReadOnlyList<int> all = _label.HeadlineLines.Count > 0 ? _label.HeadlineLines : _label.HeadlineLine is { } only ? [only] : [];
        if (all.Count == 0)
        {
            Add(Score.HeadlineAbsent, ScoringText.IsBlank(headline), new Miss("headline", null, headline));
            return;
        }

        string expected = Text(all, ' ');
        if (_label.HeadlineLine is { } main && Overlap.Of(headline, _lines[main - 1]).F1 > Overlap.Of(headline, expected).F1) expected = _lines[main - 1];
        ScoreHeadline(headline, expected, _label.HeadlineLine ?? all[0]);
    }

    private void ScoreHeadline(string headline, string expected, int? line) =>
        Add(Score.Headline, Overlap.Of(headline, expected).F1 >= LeastHeadline, new Miss("headline", expected, Stated(headline), line));

    private void ScoreByline(string byline)
    {
        if (_label.Bylines is not { } spellings)
        {
            Add(Score.BylineAbsent, ScoringText.IsBlank(byline), new Miss("byline", null, byline));
            return;
        }

        string[] stated = [.. spellings.Where(s => !ScoringText.IsBlank(s))];
        bool isRight = stated.Length > 0 ? stated.Max(s => Overlap.Of(byline, s).F1) >= LeastByline : byline.Length > 0;
        Add(Score.Byline, isRight, new Miss("byline", stated.FirstOrDefault(), Stated(byline)));
    }

    private void ScoreDate(PartialDate? date)
    {
        if (_label.IsDateOpen) return;
        string? got = date?.ToString();
        string? day = date?.Precision == DatePrecision.Day ? got : null;
        if (_label.Date is { } expected)
            Add(Score.Date, day == expected, new Miss("date", expected, got));
        else
            Add(Score.DateAbsent, day is null, new Miss("date", null, got));
    }

    private void Add(Overlap overlap)
    {
        _values[Score.BodyPrecision] = overlap.Precision;
        _values[Score.BodyRecall] = overlap.Recall;
        _values[Score.BodyF1] = overlap.F1;
        if (overlap.F1 == 1) return;
        _misses.Add(new Miss(
            "body",
            string.Create(CultureInfo.InvariantCulture, $"{overlap.Expected} words"),
            string.Create(CultureInfo.InvariantCulture, $"{overlap.Got} words, {overlap.Common} of them right")));
    }

    private void Add(Score score, bool isRight, Miss miss)
    {
        _values[score] = isRight ? 1 : 0;
        if (!isRight) _misses.Add(miss);
    }

    private string Text(IReadOnlyList<int> lines, char separator) => string.Join(separator, lines.Select(line => _lines[line - 1]));

    private static string? Stated(string text) => ScoringText.IsBlank(text) ? null : text;

    private static string Passage(string text) => ScoringText.Trim(ScoringText.FoldPassage(text));

    private static string? FirstOf(string body) => Stated(body.Split('\n')[0]);

    private static string? LastOf(string body) => Stated(body.Split('\n')[^1]);

    private static string Start(string passage)
    {
        int end = 0;
        for (int count = 0; count < PassageLength && end < passage.Length; count++) end += char.IsSurrogatePair(passage, end) ? 2 : 1;
        return passage[..end];
    }

    private static string End(string passage)
    {
        int start = passage.Length;
        for (int count = 0; count < PassageLength && start > 0; count++) start -= start > 1 && char.IsSurrogatePair(passage, start - 2) ? 2 : 1;
        return passage[start..];
    }
}
