using System.Globalization;

namespace RuIranParsing.Tests;

/// <summary>
/// The README's C# examples, compiled and run. Each one lies in a [Fact] between "#region readme: NAME" and "#endregion", word
/// for word as in the README; what comes after the region asserts what the README says of it.
/// </summary>
public sealed class ReadmeExamples
{
    [Fact]
    public void Parsing_reads_the_fields_of_a_page()
    {
        string text = File.ReadAllText(Repository.File("seeds/003_6bd7e0b00256c35c.txt"));

        #region readme: parse
        Article article = ArticleParser.Parse(text);
        string? headline = article.Headline?.Value;           // null where the page has none
        DateField? date = article.Date;                       // date.Value: 2024-10-31, date.Certainty: Stated
        string body = string.Join("\n\n", article.Body.Paragraphs);
        foreach (Segment segment in article.Segments)         // a partition of the text: nothing is lost
            Console.WriteLine($"{segment.Kind}: {segment.Rule} [{segment.Span.Start}..{segment.Span.End})");
        #endregion

        Assert.StartsWith("وزير الخارجية الروسي", headline, StringComparison.Ordinal);
        Assert.Equal("2024-10-31", date?.Value.ToString());
        Assert.Equal(Certainty.Stated, date?.Certainty);
        Assert.StartsWith("أعلن وزير الخارجية", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_is_parsed_by_the_same_path()
    {
        string paragraph = string.Concat(Enumerable.Repeat("أعلن وزير المياه في مؤتمر صحفي أن العمل في السد سيستمر حتى نهاية العام. ", 4));
        string html = $"<h1>وزير المياه يفتتح سدا جديدا</h1><div class=body><figure><img src=dam.jpg><figcaption>السد</figcaption></figure><p>{paragraph}</p><p>{paragraph}</p></div>";

        #region readme: html
        Article article = ArticleParser.ParseHtml(html);       // a string, bytes in whatever encoding, or a stream
        string visible = article.Text;                         // a line a block; all spans index it
        bool isArticle = article.Quality.IsArticle;            // false for front pages and lists: fields are empty then
        foreach (ArticleImage image in article.Images)
            Console.WriteLine($"{image.Address}: {image.Caption}");
        #endregion

        Assert.True(isArticle);
        Assert.StartsWith("وزير المياه يفتتح سدا جديدا\nالسد\n", visible, StringComparison.Ordinal);
        Assert.Equal(("dam.jpg", "السد"), (article.Images[0].Address, article.Images[0].Caption?.Value));
    }

    [Fact]
    public void Options_bring_rules_and_a_reference_date()
    {
        string text = File.ReadAllText(Repository.File("seeds/000_ee026e1c9faebeb0.txt"));

        #region readme: options
        var options = new ParserOptions
        {
            Rules = RuleSet.Default.With(RuleSet.Parse("[share: line]\nانشر الخبر\n", "mine.rules")),
            ReferenceDate = new DateOnly(2024, 2, 1),          // completes «الاثنين 15 كانون الثاني»; the clock is never asked
        };
        Article article = ArticleParser.Parse(text, options);
        string json = ArticleJson.Write(article, id: "page-1");
        string clean = PageCleaner.Clean(text, options);       // boilerplate gone, the rest byte for byte
        string display = ArabicText.Normalize(clean, NormalizationProfile.Display);
        #endregion

        Assert.Equal(new DateOnly(2024, 1, 15).ToString("O", CultureInfo.InvariantCulture), article.Date?.Value.ToString());
        Assert.Contains("\"id\":\"page-1\"", json, StringComparison.Ordinal);
        Assert.StartsWith("روسيا وإيران", display, StringComparison.Ordinal);
    }
}
