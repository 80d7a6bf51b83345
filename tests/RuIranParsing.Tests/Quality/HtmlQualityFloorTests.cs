using System.Globalization;

namespace RuIranParsing.Tests.Quality;

/// <summary>
/// How well the pages of <c>tests/html</c> are read: the software that Arabic news sites run on, and the traps of its markup. The shipped table was fitted on them among others, so
/// that the floors guard what is reached and say nothing of unseen pages (docs/quality.md does).
/// </summary>
public sealed class HtmlQualityFloorTests
{
    private const int WorstPages = 15;

    private static IEnumerable<LabelledHtmlPage> Articles => LabelledHtmlPage.All.Where(page => page.IsArticle);

    [Fact]
    public void The_body_of_an_HTML_page_is_read_well_on_average() => Reaches(0.88, Articles, page => page.Body);

    [Fact]
    public void The_headline_of_an_HTML_page_is_found() => Reaches(0.93, Articles, page => page.IsHeadlineRight ? 1 : 0);

    [Fact]
    public void The_byline_of_an_HTML_page_is_found() => Reaches(0.66, Articles.Where(page => page.HasByline), page => page.IsBylineRight ? 1 : 0);

    [Fact]
    public void The_date_of_an_HTML_page_is_found() => Reaches(0.86, Articles, page => page.IsDateRight ? 1 : 0);

    [Fact]
    public void A_page_that_holds_no_single_article_says_so() => Reaches(0.87, LabelledHtmlPage.All.Where(page => !page.IsArticle), page => page.Article.Quality.IsArticle ? 0 : 1);

    [Fact]
    public void A_page_that_holds_no_single_article_has_neither_headline_nor_body() =>
        Assert.All(LabelledHtmlPage.All.Where(page => !page.Article.Quality.IsArticle), page => Assert.True(page.Article.Headline is null && page.Article.Body.Blocks.Count == 0, page.Name));

    [Fact]
    public void Every_labelled_paragraph_is_visible_on_its_page() =>
        Assert.All(Articles, page => Assert.All(page.Strings("body"), paragraph =>
            Assert.True(Tokens.Count(paragraph).All(word => Tokens.Count(page.Article.Text).GetValueOrDefault(word.Key) >= word.Value), $"{page.Name}: {paragraph}")));

    private static void Reaches(double floor, IEnumerable<LabelledHtmlPage> pages, Func<LabelledHtmlPage, double> value)
    {
        List<LabelledHtmlPage> all = [.. pages];
        double reached = all.Average(value);
        IEnumerable<string> worst = all.Where(page => value(page) < 1).OrderBy(value).ThenBy(page => page.Name, StringComparer.Ordinal).Take(WorstPages)
            .Select(page => string.Create(CultureInfo.InvariantCulture, $"  {page.Name} {value(page):0.000}"));
        Assert.True(reached >= floor, string.Create(CultureInfo.InvariantCulture, $"{reached:0.0000} over {all.Count} pages; the floor is {floor:0.00}. The worst:\n") + string.Join('\n', worst));
    }
}
