using System.Text;

namespace RuIranParsing.Tests.Pages;

/// <summary>Changes of a page that must not change what is read off it.</summary>
public sealed class MetamorphicTests
{
    private const int Count = 800;

    private const string CommentForm =
        "\n\nاترك تعليقاً\n\nلن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *\n\nثلاثة + ستة =\n";

    [Fact]
    public void CR_LF_and_LF_give_the_same_values() => ForAll(page =>
    {
        string lines = page.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        AssertSameValues(lines, lines.Replace("\n", "\r\n", StringComparison.Ordinal));
    });

    [Fact]
    public void CR_and_LF_give_the_same_values() => ForAll(page =>
    {
        string lines = page.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        AssertSameValues(lines, lines.Replace('\n', '\r'));
    });

    [Fact]
    public void A_byte_order_mark_in_front_changes_no_value() => ForAll(page => AssertSameValues(page, "\uFEFF" + page));

    [Fact]
    public void Blank_lines_around_the_page_change_no_value() => ForAll(page => AssertSameValues(page, "\n\n" + page + "\n \n\n"));

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void A_comment_form_behind_the_page_changes_no_field(string number)
    {
        string page = SeedPages.Read(number);
        AssertSameValues(page, page + CommentForm);
    }

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Two_comment_forms_behind_the_page_change_no_field(string number)
    {
        string page = SeedPages.Read(number);
        AssertSameValues(page, page + CommentForm + CommentForm);
    }

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Spaces_behind_a_line_of_boilerplate_change_no_field(string number) => ForEachBoilerplateLine(number, line => line + "  \t\u00A0");

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Tatweel_in_a_line_of_boilerplate_changes_no_field(string number) =>
        ForEachBoilerplateLine(number, line => Stretch(line, "\u0640\u0640"));

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Marks_in_a_line_of_boilerplate_change_no_field(string number) => ForEachBoilerplateLine(number, line => Stretch(line, "\u064E\u0651"));

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Hidden_characters_in_a_line_of_boilerplate_change_no_field(string number) => ForEachBoilerplateLine(number, line => Stretch(line, "\u200F\u200B"));

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Tatweel_or_marks_in_every_word_of_the_page_change_no_segment(string number)
    {
        string page = SeedPages.Read(number);
        Segment[] plain = [.. ArticleParser.Parse(page).Segments];
        foreach (string addition in (string[])["\u0640", "\u064E", "\u200D"])
        {
            string stretched = Stretch(page, addition);
            Segment[] segments = [.. ArticleParser.Parse(stretched).Segments];
            Assert.Equal(plain.Select(s => (s.Kind, s.Rule)), segments.Select(s => (s.Kind, s.Rule)));
            Assert.Equal(plain.Select(s => Bare(s.Span.Of(page).ToString())), segments.Select(s => Bare(s.Span.Of(stretched).ToString())));
        }
    }

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void A_cleaned_page_says_the_same_of_its_article(string number)
    {
        string page = SeedPages.Read(number);
        Article before = ArticleParser.Parse(page), after = ArticleParser.Parse(PageCleaner.Clean(page));
        Assert.Equal(before.Headline?.Value, after.Headline?.Value);
        Assert.Equal(before.Standfirst?.Value, after.Standfirst?.Value);
        Assert.Equal(before.Byline?.Raw.Value, after.Byline?.Raw.Value);
        Assert.Equal(before.Date?.Value, after.Date?.Value);
        Assert.Equal(before.Source?.Value, after.Source?.Value);
        Assert.Equal(before.Body.Paragraphs, after.Body.Paragraphs);
        Assert.Equal(before.Body.Subheadings, after.Body.Subheadings);
    }

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Headline_and_body_alone_read_as_headline_and_body(string number)
    {
        Article article = ArticleParser.Parse(SeedPages.Read(number));
        Article again = ArticleParser.Parse(string.Join("\n\n", [article.Headline!.Value, .. article.Body.Blocks.Select(block => block.Value)]));
        Assert.Equal(article.Headline.Value, again.Headline?.Value);
        Assert.Equal(article.Body.Paragraphs, again.Body.Paragraphs);
    }

    private static void ForEachBoilerplateLine(string number, Func<string, string> change)
    {
        string page = SeedPages.Read(number);
        string[] lines = SeedPages.Lines(page);
        Article article = ArticleParser.Parse(page);
        string plain = Bare(ArticleFields.Values(article));
        int[] boilerplate = [.. article.Segments.Where(IsBoilerplate).Select(segment => SeedPages.LineOf(page, segment.Span.Start)).Distinct()];
        foreach (int line in boilerplate)
        {
            string[] changed = [.. lines];
            changed[line - 1] = change(lines[line - 1]);
            Assert.True(plain == Bare(ArticleFields.Values(ArticleParser.Parse(string.Join('\n', changed)))), $"Line {line} as '{changed[line - 1]}' changes a field.");
        }
    }

    private static bool IsBoilerplate(Segment segment) => segment.Kind is not (SegmentKind.Blank or SegmentKind.Headline or SegmentKind.Kicker
        or SegmentKind.Standfirst or SegmentKind.Byline or SegmentKind.Date or SegmentKind.Caption or SegmentKind.Body or SegmentKind.Subheading);

    /// <summary>Puts something behind every second Arabic letter.</summary>
    private static string Stretch(string text, string addition)
    {
        StringBuilder stretched = new();
        for (int i = 0; i < text.Length; i++)
        {
            stretched.Append(text[i]);
            if (text[i] is >= 'ا' and <= 'ي' and not '\u0640' && i % 2 == 0)
                stretched.Append(addition);
        }

        return stretched.ToString();
    }

    private static string Bare(string text) => string.Concat(text.Where(c => c is not ('\u0640' or '\u064E' or '\u0651' or '\u200F' or '\u200B' or '\u200D')));

    private static void AssertSameValues(string first, string second) =>
        Assert.Equal(ArticleFields.Values(ArticleParser.Parse(first)), ArticleFields.Values(ArticleParser.Parse(second)));

    private static void ForAll(Action<string> check)
    {
        foreach (string page in SeedPages.All)
            check(page);
        PageGenerator.ForAll(Count, check);
    }
}
