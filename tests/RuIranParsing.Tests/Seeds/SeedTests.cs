using RuIranParsing.Tests.Pages;

namespace RuIranParsing.Tests.Seeds;

/// <summary>What each seed says, line by line.</summary>
public sealed class SeedTests
{
    [Fact]
    public void Seed_000_has_headline_standfirst_body_and_source()
    {
        SeedOutline seed = new(SeedPages.Read("000"));
        AssertHead(seed, headline: 1, standfirst: 2);
        Assert.EndsWith("كبير.", seed.Article.Standfirst!.Value);
        Assert.Null(seed.Article.Byline);
        AssertBody(seed, [3, 4, 5, 6, 7, 8]);
        Assert.Equal("وكالة للأنباء تسنيم", seed.Article.Source?.Value);
        Assert.Equal(9, SeedPages.LineOf(seed.Article.Text, seed.Article.Source!.Span.Start));
        AssertBoilerplate(seed, (9, [SegmentKind.Source]));
        AssertNothingElse(seed);
    }

    [Fact]
    public void Seed_000_states_a_day_without_a_year()
    {
        DateField date = ArticleParser.Parse(SeedPages.Read("000")).Date!;
        Assert.Equal("--01-15", date.Value.ToString());
        Assert.Equal(DayOfWeek.Monday, date.Value.Weekday);
        Assert.Equal(Certainty.Inferred, date.Certainty);
        Assert.Equal("اليوم الاثنين 15 كانون الثاني/يناير", date.Raw.Value);
    }

    [Fact]
    public void Seed_000_has_a_year_where_a_reference_date_is_given() =>
        Assert.Equal("2024-01-15", ArticleParser.Parse(SeedPages.Read("000"), new ParserOptions { ReferenceDate = new DateOnly(2024, 2, 1) }).Date!.Value.ToString());

    [Fact]
    public void Seed_001_has_a_byline_of_place_and_glued_agencies()
    {
        SeedOutline seed = new(SeedPages.Read("001"));
        AssertHead(seed, headline: 1, standfirst: null);
        Byline byline = seed.Article.Byline!;
        Assert.Equal("دبي-الشرقرويترز", byline.Raw.Value);
        Assert.Equal([5], seed.Byline);
        Assert.Equal("دبي", byline.Place);
        Assert.Equal(["الشرق", "رويترز"], byline.Agencies);
        Assert.Empty(byline.Authors);
        Assert.False(byline.IsInline);
    }

    [Fact]
    public void Seed_001_has_a_body_with_a_subheading_and_one_caption_given_twice()
    {
        SeedOutline seed = new(SeedPages.Read("001"));
        AssertBody(seed, [7, 9, 11, 13, 17, 19, 21, 23], 15);
        Assert.Equal([3, 4], seed.Captions);
        Assert.Equal(seed.Line(3), Assert.Single(seed.Article.Captions).Value);
        Assert.Null(seed.Article.Date);
        Assert.Null(seed.Article.Source);
        Assert.Equal([25, 27], seed.Boilerplate.Select(line => line.Line));
        Assert.Empty(seed.Article.Tags);
        Assert.Empty(seed.Article.Related);
    }

    [Fact]
    public void Seed_002_opens_its_body_with_its_outlet()
    {
        SeedOutline seed = new(SeedPages.Read("002"));
        AssertHead(seed, headline: 1, standfirst: 3);
        AssertInlineOutlet(seed);
        Assert.Null(seed.Article.Date);
        AssertBody(seed, [5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27]);
        AssertNothingElse(seed);
        Assert.Null(seed.Article.Source);
    }

    [Fact]
    public void Seed_002_ends_in_six_lines_of_boilerplate()
    {
        SeedOutline seed = new(SeedPages.Read("002"));
        AssertBoilerplate(
            seed,
            (29, [SegmentKind.Follow]), (31, [SegmentKind.Related]), (33, [SegmentKind.CommentForm]), (35, [SegmentKind.CommentForm]),
            (37, [SegmentKind.Captcha]), (39, [SegmentKind.Navigation]));
    }

    [Fact]
    public void Seed_003_states_its_date()
    {
        SeedOutline seed = new(SeedPages.Read("003"));
        AssertHead(seed, headline: 1, standfirst: null);
        Assert.Null(seed.Article.Byline);
        Assert.Equal("2024-10-31", seed.Article.Date!.Value.ToString());
        Assert.Equal(Certainty.Stated, seed.Article.Date.Certainty);
        Assert.Equal(2, SeedPages.LineOf(seed.Article.Text, seed.Article.Date.Span.Start));
        AssertBody(seed, [3, 4, 5, 6, 7, 8]);
        Assert.Empty(seed.Article.Captions);
    }

    [Fact]
    public void Seed_003_has_four_things_in_a_line()
    {
        SeedOutline seed = new(SeedPages.Read("003"));
        Assert.Equal(
            [SegmentKind.Navigation, SegmentKind.Share, SegmentKind.Related, SegmentKind.Source], seed.Boilerplate.Single(line => line.Line == 9).Kinds);
        Assert.Equal("euronews", seed.Article.Source?.Value);
    }

    [Fact]
    public void Seed_003_has_tags_and_an_article_that_follows()
    {
        SeedOutline seed = new(SeedPages.Read("003"));
        Assert.NotEmpty(seed.Article.Tags);
        Assert.All(seed.Article.Tags, tag => Assert.Equal(10, SeedPages.LineOf(seed.Article.Text, tag.Span.Start)));
        Assert.StartsWith("الانتخابات الرئاسية", seed.Article.Tags[0].Value);
        Assert.Equal([SegmentKind.Related], seed.Boilerplate.Single(line => line.Line == 11).Kinds);
        Assert.Equal([12], seed.RelatedHeadlines);
        Assert.Equal([13, 14, 15, 16, 17, 18, 19, 20, 21, 22], seed.RelatedParagraphs);
        Assert.Equal(seed.Line(12), Assert.Single(seed.Article.Related).Headline?.Value);
        Assert.Equal([2, 9, 10, 11], seed.Boilerplate.Select(line => line.Line));
    }

    [Fact]
    public void Seed_004_opens_its_body_with_its_outlet()
    {
        SeedOutline seed = new(SeedPages.Read("004"));
        AssertHead(seed, headline: 1, standfirst: 3);
        AssertInlineOutlet(seed);
        Assert.Null(seed.Article.Date);
        AssertBody(seed, [5, 7, 9, 11, 13, 15, 17, 19, 21, 23]);
        AssertNothingElse(seed);
        Assert.Null(seed.Article.Source);
    }

    [Fact]
    public void Seed_004_ends_in_six_lines_of_boilerplate()
    {
        SeedOutline seed = new(SeedPages.Read("004"));
        AssertBoilerplate(
            seed,
            (25, [SegmentKind.Follow]), (27, [SegmentKind.Related]), (29, [SegmentKind.CommentForm]), (31, [SegmentKind.CommentForm]),
            (33, [SegmentKind.Captcha]), (35, [SegmentKind.Navigation]));
    }

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Every_paragraph_is_its_whole_line(string number)
    {
        SeedOutline seed = new(SeedPages.Read(number));
        Assert.Equal(seed.Paragraphs.Select(seed.Line), seed.Article.Body.Paragraphs);
    }

    private static void AssertHead(SeedOutline seed, int headline, int? standfirst)
    {
        Assert.Equal([headline], seed.Headline);
        Assert.Equal(seed.Line(headline), seed.Article.Headline?.Value);
        Assert.Equal(standfirst is { } line ? seed.Line(line) : null, seed.Article.Standfirst?.Value);
    }

    private static void AssertInlineOutlet(SeedOutline seed)
    {
        Byline byline = seed.Article.Byline!;
        Assert.Equal("ميدل ايست نيوز", byline.Raw.Value);
        Assert.Equal(["ميدل ايست نيوز"], byline.Agencies);
        Assert.Empty(byline.Authors);
        Assert.Null(byline.Place);
        Assert.True(byline.IsInline);
        Assert.Equal([5], seed.Byline);
    }

    private static void AssertBody(SeedOutline seed, int[] paragraphs, params int[] subheadings)
    {
        Assert.Equal(paragraphs, seed.Paragraphs);
        Assert.Equal(subheadings, seed.Subheadings);
        Assert.Equal(subheadings.Select(seed.Line), seed.Article.Body.Subheadings);
    }

    private static void AssertBoilerplate(SeedOutline seed, params (int Line, SegmentKind[] Kinds)[] lines)
    {
        Assert.Equal(lines.Select(line => line.Line), seed.Boilerplate.Select(line => line.Line));
        Assert.All(lines, line => Assert.Equal(line.Kinds, seed.Boilerplate.Single(found => found.Line == line.Line).Kinds));
    }

    private static void AssertNothingElse(SeedOutline seed)
    {
        Assert.Empty(seed.Article.Captions);
        Assert.Empty(seed.Article.Tags);
        Assert.Empty(seed.Article.Related);
    }
}
