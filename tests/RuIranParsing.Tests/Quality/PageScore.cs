namespace RuIranParsing.Tests.Quality;

/// <summary>How a parsed page compares with its label. Each field is right or not; a field the label has not is right when it is absent.</summary>
internal sealed record PageScore(string Page, double Body, bool HasHeadline, bool Headline, bool HasByline, bool Byline, bool HasDate, bool Date, string Report)
{
    private const double SameHeadline = 0.95;
    private const double SameByline = 0.6;

    public static PageScore Of(LabelledPage page)
    {
        Article article = ArticleParser.Parse(page.Text);
        PageLabel label = page.Label;
        string body = string.Join('\n', article.Body.Paragraphs);
        string headline = article.Headline?.Value ?? "";
        string byline = article.Byline?.Raw.Value ?? "";
        string? date = article.Date is { Value.Precision: DatePrecision.Day } field ? field.Value.ToString() : null;
        double bodyScore = BodyScore(page, body);
        bool rightHeadline = Matches(headline, Headlines(page), SameHeadline);
        bool rightByline = Matches(byline, Bylines(page), SameByline);
        return new PageScore(
            page.Name,
            bodyScore,
            label.HeadlineLine is not null,
            rightHeadline,
            label.Byline is not null,
            rightByline,
            label.Date is not null,
            date == label.Date,
            string.Join('\n', Differences()));

        IEnumerable<string> Differences()
        {
            if (bodyScore < 0.999) yield return $"  body {bodyScore:0.000}{BodyDifference(page, article)}";
            if (!rightHeadline) yield return $"  headline: expected «{Headlines(page).FirstOrDefault()}», got «{headline}»";
            if (!rightByline) yield return $"  byline: expected «{label.Byline?.Raw}», got «{byline}»";
            if (date != label.Date) yield return $"  date: expected {label.Date ?? "none"}, got {date ?? "none"} («{article.Date?.Raw.Value}»)";
        }
    }

    // Subheadings may stand in the body or beside it.
    private static double BodyScore(LabelledPage page, string body)
    {
        string expected = page.Join(page.Label.BodyLines);
        return Math.Max(Tokens.F1(body, expected), Tokens.F1(body, expected + "\n" + page.Join(page.Label.SubheadingLines)));
    }

    private static bool Matches(string actual, IEnumerable<string> accepted, double threshold)
    {
        List<string> answers = [.. accepted];
        return answers.Count == 0 ? string.IsNullOrWhiteSpace(actual) : answers.Exists(answer => Tokens.F1(actual, answer) >= threshold);
    }

    // A headline over several lines may be given by its first; one that shares its line with the author, without him.
    private static IEnumerable<string> Headlines(LabelledPage page)
    {
        if (page.Label.HeadlineLine is not { } line) yield break;
        yield return page.Join(page.Label.Headline);
        yield return page.Line(line);
        if (page.Label.Byline is { } byline && byline.Line == line) yield return page.Line(line).Replace(byline.Raw, "", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Bylines(LabelledPage page) =>
        page.Label.Byline is { } byline ? [byline.Raw, string.Join(' ', byline.Authors.Concat(byline.Agencies))] : [];

    private static string BodyDifference(LabelledPage page, Article article)
    {
        List<string> got = [.. article.Body.Paragraphs];
        IEnumerable<string> missing = page.Label.BodyLines.Select(page.Line).Where(line => !got.Exists(paragraph => Shares(paragraph, line)));
        List<string> wanted = [.. page.Label.BodyLines.Concat(page.Label.SubheadingLines).Select(page.Line)];
        IEnumerable<string> added = got.Where(paragraph => !wanted.Exists(line => Shares(paragraph, line)));
        return string.Concat(missing.Select(line => $"\n    missing: {Start(line)}").Concat(added.Select(line => $"\n    not body: {Start(line)}")));
    }

    private static bool Shares(string paragraph, string line) => paragraph.Contains(line.Trim(), StringComparison.Ordinal) || Tokens.F1(paragraph, line) > 0.8;

    private static string Start(string line) => line.Trim() is { Length: > 60 } text ? text[..60] + "…" : line.Trim();
}
