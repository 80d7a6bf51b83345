using RuIranParsing.Cli;

namespace RuIranParsing.Tests.Cli;

public sealed class PageScorerTests
{
    // Lines 1 to 6; what was "read" of it is set by each test.
    private const string Page = "سد جديد في الشمال\r\nيخدم مئة قرية\rكتب سامي الخطيب\nافتتح الوزير سدا جديدا اليوم\nتفاصيل المشروع\nوقال الوزير إن العمل انتهى";

    [Fact]
    public void Lines_end_with_any_line_end()
    {
        PageScore score = Scored("""{"headline_line": 2, "body_lines": [4, 6]}""", headline: 2, body: [4, 6]);

        Assert.Equal((1, 1, 1), (score.Values[Score.Headline], score.Values[Score.BodyF1], score.Mean));
        Assert.Empty(score.Misses);
    }

    [Fact]
    public void Body_scores_are_those_computed_by_hand()
    {
        // Expected 5 + 5 words; got 5 + 2: the five of line 4, and line 5, which is not in the body.
        PageScore score = Scored("""{"body_lines": [4, 6]}""", body: [4, 5]);

        Assert.Equal((0.7143, 0.5, 0.5882), Body(score));
        Assert.Equal([new Miss("body", "10 words", "7 words, 5 of them right")], score.Misses);
    }

    [Fact]
    public void Subheadings_may_stand_in_the_body_or_not()
    {
        const string Label = """{"body_lines": [4, 6], "subheading_lines": [5]}""";

        Assert.Equal((1, 1, 1), Body(Scored(Label, body: [4, 6])));
        Assert.Equal((1, 1, 1), Body(Scored(Label, body: [4, 5, 6])));
    }

    [Fact]
    public void A_body_that_is_not_there_scores_nothing() => Assert.Equal((0, 0, 0), Body(Scored("""{"body_lines": [4, 6]}""")));

    [Theory]
    [InlineData("""{"body_lines": [4], "headline_line": 1}""", 1, 1)]
    [InlineData("""{"body_lines": [4], "headline_line": 1}""", 2, 0)]
    [InlineData("""{"body_lines": [4], "headline_line": 1}""", null, 0)]
    [InlineData("""{"body_lines": [4], "headline_line": 2, "headline_lines": [1, 2]}""", 2, 1)]
    [InlineData("""{"body_lines": [4], "headline_line": 2, "headline_lines": [1, 2]}""", 1, 0)]
    [InlineData("""{"headline": "يخدم مئة قريه"}""", 2, 1)]
    public void A_headline_is_right_or_wrong(string label, int? headline, double score) =>
        Assert.Equal(score, Scored(label, headline).Values[Score.Headline]);

    [Fact]
    public void A_wrong_headline_is_told_with_its_line()
    {
        PageScore score = Scored("""{"body_lines": [], "headline_line": 1}""", headline: 2);

        Assert.Equal([new Miss("headline", "سد جديد في الشمال", "يخدم مئة قرية", 1)], score.Misses);
    }

    [Fact]
    public void A_headline_where_the_label_has_none_is_wrong()
    {
        PageScore score = Scored("""{"body_lines": [], "headline_line": null}""", headline: 2);

        Assert.Equal(0, score.Values[Score.HeadlineAbsent]);
        Assert.DoesNotContain(Score.Headline, score.Values);
        Assert.Equal([new Miss("headline", null, "يخدم مئة قرية")], score.Misses);
    }

    [Theory]
    [InlineData("""{"byline": {"raw": "كتب سامي الخطيب"}}""", 1)]
    [InlineData("""{"byline": "سامي الخطيب"}""", 1)]
    [InlineData("""{"byline": {"raw": "وكالات", "authors": ["سامي"], "agencies": ["الخطيب"]}}""", 1)]
    [InlineData("""{"byline": {"raw": "وكالات"}, "byline_alt": "سامي الخطيب"}""", 1)]
    [InlineData("""{"byline": {"raw": "وكالات"}, "byline_alt": ["رويترز", "سامي الخطيب"]}""", 1)]
    [InlineData("""{"byline": {"raw": "سامي"}}""", 0)]
    [InlineData("""{"byline": {"raw": "سامي الخطيب مراسل الجريدة في مدينة عمان"}}""", 0)]
    [InlineData("""{"byline": {"raw": "كتب سامي مراسل الشمال"}}""", 0)]
    public void A_byline_is_right_from_six_tenths_on(string label, double score) => Assert.Equal(score, Scored(label, byline: 3).Values[Score.Byline]);

    [Fact]
    public void A_byline_where_the_label_has_none_is_wrong()
    {
        Assert.Equal(0, Scored("""{"byline": null}""", byline: 3).Values[Score.BylineAbsent]);
        Assert.Equal(1, Scored("""{"byline": {}}""").Values[Score.BylineAbsent]);
    }

    [Theory]
    [InlineData("2021-03-03", 2021, 3, 3, 1)]
    [InlineData("2021-03-03", 2021, 3, 4, 0)]
    [InlineData("2021-03-03", 2021, 3, null, 0)]
    [InlineData("2021-03-03", null, 3, 3, 0)]
    public void A_date_is_right_where_the_day_is_the_same(string expected, int? year, int month, int? day, double score) =>
        Assert.Equal(score, Scored($$"""{"date": "{{expected}}"}""", date: new PartialDate { Year = year, Month = month, Day = day }).Values[Score.Date]);

    [Fact]
    public void No_day_is_to_be_invented()
    {
        Assert.Equal(0, Scored("""{"date": null}""", date: new PartialDate { Year = 2021, Month = 3, Day = 3 }).Values[Score.DateAbsent]);
        Assert.Equal(1, Scored("{}", date: new PartialDate { Year = 2021, Month = 3 }).Values[Score.DateAbsent]);
        Assert.Equal(1, Scored("{}").Values[Score.DateAbsent]);
    }

    [Fact]
    public void A_date_that_a_reader_cannot_tell_is_not_scored()
    {
        PageScore score = Scored("""{"date": "2021-03-03", "date_any": true}""");

        Assert.Equal([Score.BylineAbsent], score.Values.Keys);
    }

    [Fact]
    public void Quoted_passages_are_looked_for_in_the_body()
    {
        PageScore score = Scored("""{"body_first": "افتتح الوزير سداً", "body_last": "العمل  انتهى", "must_not_contain": ["تفاصيل المشروع"]}""", body: [4, 6]);

        Assert.Equal((1, 1, 1, 1), Quoted(score));
        Assert.Empty(score.Misses);
    }

    [Fact]
    public void Quoted_passages_that_are_wrong_are_told()
    {
        PageScore score = Scored("""{"body_first": "كتب سامي", "body_last": "العمل انتهى", "must_not_contain": ["تفاصيل المشروع"]}""", body: [4, 5]);

        Assert.Equal((0, 0, 0, 0), Quoted(score));
        Assert.Equal(
            [
                new Miss("body start", "كتب سامي", "افتتح الوزير سدا جديدا اليوم"),
                new Miss("body end", "العمل انتهى", "تفاصيل المشروع"),
                new Miss("foreign words", null, "تفاصيل المشروع"),
            ],
            score.Misses);
    }

    [Fact]
    public void Only_fifty_characters_of_a_passage_are_looked_for()
    {
        string begins = new string('ا', 30) + string.Concat(Enumerable.Repeat("😀", 20));
        PageScore score = PageScorer.Of("p", LabelReader.Read($$"""{"body_first": "{{begins}}x", "body_last": "x{{begins}}"}"""), new Article(begins)
        {
            Body = new ArticleBody([new BodyBlock(begins, new TextSpan(0, begins.Length), false)]),
        });

        Assert.Equal((1, 1), (score.Values[Score.BodyFirst], score.Values[Score.BodyLast]));
    }

    [Fact]
    public void A_quoted_body_is_scored_by_its_words() =>
        Assert.Equal((1, 0.5, 0.6667), Body(Scored("""{"body": ["افتتح الوزير سدا جديدا اليوم", "وقال الوزير إن العمل انتهى"]}""", body: [4])));

    [Fact]
    public void The_mean_of_a_page_leaves_out_what_says_the_same_twice()
    {
        // Of body F1 0.5882, headline 0, byline rightly absent 1, no date invented 1.
        PageScore score = Scored("""{"body_lines": [4, 6], "headline_line": 1}""", body: [4, 5]);

        Assert.Equal(0.6471, ScoreReport.Round(score.Mean));
    }

    private static (double Precision, double Recall, double F1) Body(PageScore score) => (
        ScoreReport.Round(score.Values[Score.BodyPrecision]), ScoreReport.Round(score.Values[Score.BodyRecall]), ScoreReport.Round(score.Values[Score.BodyF1]));

    private static (double First, double Last, double Clean, double Perfect) Quoted(PageScore score) => (
        score.Values[Score.BodyFirst], score.Values[Score.BodyLast], score.Values[Score.Clean], score.Values[Score.Perfect]);

    private static PageScore Scored(string label, int? headline = null, int[]? body = null, int? byline = null, PartialDate? date = null) =>
        PageScorer.Of("p", LabelReader.Read(label), new Article(Page)
        {
            Headline = headline is { } h ? Line(h) : null,
            Byline = byline is { } b ? new Byline(Line(b), [], [], null, false) : null,
            Date = date is { } d ? new DateField(d, Line(1)) : null,
            Body = new ArticleBody([.. (body ?? []).Select(line => new BodyBlock(Page, SpanOf(line), false))]),
        });

    private static Field Line(int number) => new(Page, SpanOf(number), "test", Certainty.Stated);

    private static TextSpan SpanOf(int number)
    {
        string line = Page.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n')[number - 1];
        return new TextSpan(Page.IndexOf(line, StringComparison.Ordinal), line.Length);
    }
}
