using RuIranParsing.Tests.Pages;

namespace RuIranParsing.Tests.Html;

/// <summary>What holds for every HTML page whatever stands in it.</summary>
public sealed class HtmlPropertyTests
{
    private const int Count = 600;

    [Fact]
    public void Each_line_of_a_text_in_a_paragraph_gives_the_same_fields()
    {
        foreach (string file in HtmlTexts.All)
        {
            string text = TextDecoder.Decode(File.ReadAllBytes(file)).Text;
            string expected = ArticleFields.Values(ArticleParser.Parse(HtmlTexts.Collapse(text)));
            Assert.Equal((file, expected), (file, ArticleFields.Values(ArticleParser.ParseHtml(HtmlTexts.Wrap(text)))));
        }
    }

    [Fact]
    public void Segments_partition_the_visible_text() => ForAll(html =>
    {
        Article article = ArticleParser.ParseHtml(html);
        int at = 0;
        foreach (Segment segment in article.Segments)
        {
            Assert.Equal(at, segment.Span.Start);
            at = segment.Span.End;
        }

        Assert.Equal(article.Text.Length, at);
    });

    [Fact]
    public void Values_are_what_stands_at_their_spans() => ForAll(html =>
    {
        Article article = ArticleParser.ParseHtml(html);
        foreach ((string name, TextSpan span, string value) in ArticleFields.Of(article).Where(f => article.Headline is not { IsMetadata: true } || f.Name != "headline"))
        {
            if (name == "date as written" && article.Date!.Raw.IsMetadata) continue;
            Assert.Equal((name, FieldText.Read(article.Text, span)), (name, value));
        }
    });

    [Fact]
    public void The_same_source_gives_the_same_article() => ForAll(html =>
        Assert.Equal(ArticleJson.Write(ArticleParser.ParseHtml(html), withSegments: true), ArticleJson.Write(ArticleParser.ParseHtml(html), withSegments: true)));

    [Fact]
    public void Explanations_have_the_segments_of_the_article() => ForAll(html =>
        Assert.Equal(ArticleParser.ParseHtml(html).Segments, ArticleParser.ExplainHtml(html, ParserOptions.Default).Select(e => e.Segment)));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("<!-- ")]
    [InlineData("<html><head><title>")]
    [InlineData("<frameset><frame></frameset>")]
    [InlineData("</body></html>")]
    public void A_page_without_text_has_no_fields(string html)
    {
        Article article = ArticleParser.ParseHtml(html);
        Assert.Equal("", ArticleFields.Values(article));
        Assert.False(article.Quality.IsArticle);
    }

    [Fact]
    public void Any_bytes_are_read()
    {
        var random = new Random(20241031);
        for (int i = 0; i < 50; i++)
        {
            byte[] bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            Assert.NotNull(ArticleParser.ParseHtml(bytes).Text);
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ArticleParser.ParseHtml((string)null!));
        Assert.Throws<ArgumentNullException>(() => ArticleParser.ParseHtml("", null!, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => ArticleParser.ParseHtml((Stream)null!, ParserOptions.Default, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => PageCleaner.CleanHtml(null!, ParserOptions.Default));
    }

    private static void ForAll(Action<string> check) => PageGenerator.ForAll(Count, page => check(Markup(page)));

    /// <summary>Markup in generated pages is markup here; a line in three gets an element.</summary>
    private static string Markup(string page)
    {
        string[] elements = ["<p>", "<h1 class=\"title\">", "<div class=\"related\"><a href=\"x\">", "<li>", "<td>", "<figcaption>", "</div>", "<p hidden>"];
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i += 3) lines[i] = elements[(lines[i].Length + i) % elements.Length] + lines[i];
        return string.Join('\n', lines);
    }
}
