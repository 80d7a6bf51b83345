namespace RuIranParsing.Tests.Html;

/// <summary>Fields of HTML pages: markup as evidence beside the words.</summary>
public sealed class HtmlFieldTests
{
    private const string Headline = "البلدية تبدأ ترميم السوق القديم في المدينة";
    private const string First = "بدأت البلدية صباح اليوم أعمال ترميم السوق القديم في وسط المدينة، بعد أن أقر المجلس البلدي ميزانية المشروع في جلسته الأسبوع الماضي، بحسب ما أعلن رئيسها في مؤتمر صحفي.";
    private const string Second = "وقال رئيس البلدية إن المرحلة الأولى تشمل السقوف والأرصفة وشبكة الإنارة، وإن العمل سيستمر ثلاثة أشهر من دون أن تغلق المحال أبوابها أمام الزبائن والزوار.";
    private const string Third = "وأضاف أن المهندسين سيحافظون على الحجر القديم، وأن لجنة من التجار ستتابع التنفيذ مع الشركة المنفذة حتى نهاية الأعمال وتسليم السوق إلى أصحابه في موعده.";

    private static readonly string Body = $"<div class=\"entry-content\"><p>{First}</p><p>{Second}</p><p>{Third}</p></div>";

    [Fact]
    public void A_first_heading_that_is_the_logo_is_no_headline()
    {
        Article article = Parse($"<h1><a href=/>صحيفة الأيام</a></h1><h2 class=\"entry-title\">{Headline}</h2>{Body}", $"<title>{Headline} | صحيفة الأيام</title>");
        Assert.Equal(Headline, article.Headline!.Value);
        Assert.Equal([First, Second, Third], article.Body.Paragraphs);
    }

    [Fact]
    public void A_headline_that_is_not_printed_is_read_from_metadata_without_the_site()
    {
        Article article = Parse(Body, $"<meta property=\"og:site_name\" content=\"صحيفة الأيام\"><meta property=\"og:title\" content=\"{Headline} | صحيفة الأيام\">");
        Assert.Equal((Headline, true, "metadata: og:title"), (article.Headline!.Value, article.Headline.IsMetadata, article.Headline.Rule));
    }

    [Fact]
    public void The_printed_date_wins_over_metadata_in_UTC_a_day_before()
    {
        Article article = Parse($"<h1>{Headline}</h1><span class=\"date\">2021/03/05</span>{Body}", "<meta property=\"article:published_time\" content=\"2021-03-04T22:10:00Z\">");
        Assert.Equal("2021-03-05", article.Date!.Value.ToString());
    }

    [Fact]
    public void Metadata_tell_the_date_of_the_article_from_the_clock_of_the_site()
    {
        Article article = Parse(
            $"<header><div class=\"clock\">الجمعة 9 أبريل 2021</div></header><h1>{Headline}</h1><span class=\"date\">5 مارس 2021</span>{Body}",
            "<meta property=\"article:published_time\" content=\"2021-03-05T08:10:00+02:00\">");
        Assert.Equal("2021-03-05", article.Date!.Value.ToString());
    }

    [Fact]
    public void A_date_that_is_not_printed_is_read_from_metadata()
    {
        Article article = Parse($"<h1>{Headline}</h1>{Body}", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"datePublished\":\"2021-03-05T08:10:00+02:00\"}</script>");
        Assert.Equal(("2021-03-05", "metadata: json-ld: datePublished", Certainty.Inferred), (article.Date!.Value.ToString(), article.Date.Rule, article.Date.Certainty));
    }

    [Theory]
    [InlineData("قبل ثلاث ساعات")]
    [InlineData("0000-00-00")]
    [InlineData("")]
    public void Metadata_that_are_no_date_give_none(string phrase) =>
        Assert.Null(Parse($"<h1>{Headline}</h1>{Body}", $"<meta property=\"article:published_time\" content=\"{phrase}\">").Date);

    [Fact]
    public void An_author_who_stands_in_metadata_only_is_no_byline() =>
        Assert.Null(Parse($"<h1>{Headline}</h1>{Body}", "<meta name=\"author\" content=\"شركة التصميم\">").Byline);

    [Fact]
    public void Related_cards_inside_the_body_are_no_paragraphs()
    {
        string card = $"<div class=\"related-posts\"><h4>اقرأ أيضا</h4><a href=1>وزارة النقل تعلن خطة جديدة للطرق الريفية في الشمال</a></div>";
        Article article = Parse($"<h1>{Headline}</h1><div class=\"entry-content\"><p>{First}</p>{card}<p>{Second}</p><p>{Third}</p></div>");
        Assert.Equal([First, Second, Third], article.Body.Paragraphs);
    }

    [Theory]
    [InlineData("<div class=\"meta\"><span>سامي حداد</span> <span>5 مارس 2021</span></div>", "سامي حداد")]
    [InlineData("<div>كتب: سامي حداد</div>", "كتب: سامي حداد")]
    [InlineData("<div class=\"post-author\"><span>بواسطة</span> <a href=/a>سامي حداد</a></div>", "بواسطة سامي حداد")]
    [InlineData("<p class=\"byline\">سامي حداد</p>", "سامي حداد")]
    public void A_name_between_headline_and_body_is_the_byline(string meta, string byline) =>
        Assert.Equal(byline, Parse($"<h1>{Headline}</h1>{meta}{Body}").Byline!.Raw.Value);

    [Theory]
    [InlineData("<title>{0} - بلدنا نيوز</title>")]
    [InlineData("<title>{0}</title><meta property=\"og:site_name\" content=\"بلدنا نيوز\">")]
    public void A_site_that_opens_its_own_story_with_its_name_is_no_byline(string head)
    {
        string page = $"<h1>{Headline}</h1><div class=\"entry-content\"><p>بلدنا نيوز :- {First}</p><p>{Second}</p><p>{Third}</p></div>";
        Assert.NotNull(Parse(page).Byline);
        Assert.Null(Parse(string.Format(System.Globalization.CultureInfo.InvariantCulture, head, Headline) + page).Byline);
    }

    [Fact]
    public void A_page_is_cleaned_of_what_parsing_takes_for_boilerplate()
    {
        string html = $"<h1>{Headline}</h1><div class=\"entry-content\"><p>{First}</p><div class=\"related-posts\"><a href=1>وزارة النقل تعلن خطة جديدة للطرق الريفية في الشمال</a></div><p>{Second}</p><p>{Third}</p></div>";
        Assert.Equal(string.Join('\n', Headline, First, Second, Third), PageCleaner.CleanHtml(html, ParserOptions.Default).Trim());
    }

    [Fact]
    public void What_a_site_says_of_comments_outside_the_paragraphs_element_is_none_of_them()
    {
        string policy = "<div><p>يهمنا رأيكم، ونرجو منكم قراءة <a href=/terms>إرشادات المشاركة</a> قبل كتابة ما ترونه مناسبا، فالإدارة لا تتحمل مسؤولية ما ينشر هنا من آراء.</p></div>";
        Article article = Parse($"<h1>{Headline}</h1><div class=\"entry-content\"><p>{First}</p><p>{Second}</p><p>{Third}</p></div>{policy}");
        Assert.Equal([First, Second, Third], article.Body.Paragraphs);
    }

    [Theory]
    [InlineData("<div id=\"comments\"><p>{0}</p></div>")]
    [InlineData("<h3>التعليقات</h3><div><b>قارئ</b><p>{0}</p></div>")]
    [InlineData("<blockquote class=\"twitter-tweet\"><p>{0}</p></blockquote>")]
    [InlineData("<aside><p>{0}</p></aside>")]
    public void Comments_posts_and_asides_are_no_paragraphs(string markup)
    {
        const string Foreign = "هذا كلام جميل لكن أين التنفيذ على أرض الواقع يا سادة، وقد سمعنا مثله من قبل مرات كثيرة ولم يتغير شيء.";
        Article article = Parse($"<h1>{Headline}</h1>{Body}{string.Format(System.Globalization.CultureInfo.InvariantCulture, markup, Foreign)}");
        Assert.Equal([First, Second, Third], article.Body.Paragraphs);
    }

    [Fact]
    public void A_time_element_says_the_day_where_only_an_age_is_printed()
    {
        Article article = Parse($"<h1>{Headline}</h1><time datetime=\"2021-03-05T10:00\">منذ 3 سنوات</time>{Body}");
        Assert.Equal(("2021-03-05", "metadata: time"), (article.Date!.Value.ToString(), article.Date.Rule));
    }

    [Fact]
    public void A_body_of_short_lines_is_found_in_its_container()
    {
        string lines = string.Join("<br>", Enumerable.Range(1, 12).Select(i => $"فريق المدينة {i} يواجه فريق الساحل"));
        string cards = string.Concat(Enumerable.Range(1, 12).Select(i => $"<li><a href={i}>خبر آخر عن الدوري رقم {i}</a></li>"));
        Article article = Parse($"<h1>{Headline}</h1><div class=\"entry-content\"><p>{First}</p><p>{lines}</p></div><ul class=\"related\">{cards}</ul>", $"<title>{Headline}</title>");
        Assert.Equal(13, article.Body.Paragraphs.Count());
    }

    [Fact]
    public void An_image_comes_with_its_caption()
    {
        Article article = Parse($"<h1>{Headline}</h1><figure><img src=\"a.jpg\" alt=\"السوق\"><figcaption>سوق المدينة القديم قبل الترميم</figcaption></figure>{Body}");
        ArticleImage image = Assert.Single(article.Images);
        Assert.Equal(("a.jpg", "السوق", "سوق المدينة القديم قبل الترميم"), (image.Address, image.AlternativeText, image.Caption!.Value));
    }

    [Fact]
    public void A_link_of_the_body_comes_with_its_words()
    {
        Article article = Parse($"<nav><a href=menu>الرئيسية</a></nav><h1>{Headline}</h1><div class=\"entry-content\"><p>{First} <a href=\"/x\">المجلس البلدي</a>.</p><p>{Second}</p></div>");
        Assert.Equal([("/x", "المجلس البلدي")], article.Links.Select(l => (l.Address, l.Text.Value)));
    }

    [Fact]
    public void Address_site_section_and_language_are_read_from_markup()
    {
        Article article = ArticleParser.ParseHtml(
            $"<html lang=ar><head><link rel=canonical href=/a/1><meta property=og:site_name content=الأيام><meta property=article:section content=محليات></head><h1>{Headline}</h1>{Body}");
        Assert.Equal(("/a/1", "الأيام", "محليات", "ar"), (article.CanonicalUrl!.Value, article.SiteName!.Value, article.Section!.Value, article.Language));
    }

    [Fact]
    public void A_list_of_titles_is_no_article()
    {
        string cards = string.Concat(Enumerable.Range(1, 20).Select(i => $"<li><a href={i}>خبر رقم {i} عن اجتماع مجلس الوزراء الأسبوعي</a></li>"));
        Article article = Parse($"<h1>محليات</h1><ul class=\"list\">{cards}</ul>");
        Assert.False(article.Quality.IsArticle);
        Assert.NotNull(article.Quality.Reason);
        Assert.Null(article.Headline);
        Assert.Empty(article.Body.Blocks);
    }

    [Fact]
    public void What_is_written_as_JSON_has_what_markup_states()
    {
        string json = ArticleJson.Write(Parse($"<h1>{Headline}</h1>{Body}", "<link rel=canonical href=/a/1>"));
        Assert.Contains("\"url\":\"/a/1\"", json, StringComparison.Ordinal);
        Assert.Contains("\"isArticle\":true", json, StringComparison.Ordinal);
        Assert.Contains("\"images\":[]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Cleaning_leaves_the_article()
    {
        string clean = PageCleaner.CleanHtml($"<nav><a href=1>الرئيسية</a></nav><h1>{Headline}</h1>{Body}<footer>جميع الحقوق محفوظة</footer>", ParserOptions.Default);
        Assert.Equal(string.Join('\n', Headline, First, Second, Third), clean.Trim());
    }

    private static Article Parse(string body, string head = "") => ArticleParser.ParseHtml($"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>");
}
