namespace RuIranParsing.Tests.Html;

/// <summary>What markup states without showing it, and where it stands in the source.</summary>
public sealed class HtmlMetadataTests
{
    [Theory]
    [InlineData("<meta property=\"og:title\" content=\"عنوان\">", "og:title", "عنوان")]
    [InlineData("<META CONTENT='عنوان' NAME='Twitter:Title'>", "twitter:title", "عنوان")]
    [InlineData("<title>عنوان | موقع</title>", "title", "عنوان | موقع")]
    [InlineData("<link rel=\"canonical\" href=\"/a/1\">", "link: canonical", "/a/1")]
    [InlineData("<meta itemprop=\"datePublished\" content=\"2020-01-02\">", "itemprop: datePublished", "2020-01-02")]
    [InlineData("<body><span property=\"dc:date dc:created\" content=\"2020-01-02T00:00:00+01:00\">الخميس</span>", "rdfa: dc:date", "2020-01-02T00:00:00+01:00")]
    [InlineData("<body><time datetime=\"2020-01-02\">الخميس</time>", "time", "2020-01-02")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"عنوان\"}</script>", "json-ld: headline", "عنوان")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"س\"},{\"@type\":\"Article\",\"headline\":\"عنوان\"}]}</script>", "json-ld: headline", "عنوان")]
    [InlineData("<script type=\"application/ld+json\">[{\"@type\":[\"BlogPosting\"],\"headline\":\"عنوان\",}]</script>", "json-ld: headline", "عنوان")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"سامي حداد\"},\"headline\":\"عنوان\"}</script>", "json-ld: author", "سامي حداد")]
    [InlineData("<script type=\"application/ld+json\"><!-- {\"@type\":\"NewsArticle\",\"headline\":\"عنوان\" -->", "json-ld: headline", "عنوان")]
    public void A_value_is_found_with_its_place(string html, string name, string value)
    {
        Article article = ArticleParser.ParseHtml(html);
        PageMetadata found = Assert.Single(article.Metadata, m => m.Name == name);
        Assert.Equal(value, found.Value);
        Assert.Equal(value, found.Span.Of(html).ToString());
    }

    [Fact]
    public void Line_ends_before_a_tag_move_no_span()
    {
        string html = "<html>\r\n<head>\r\n\t<meta\r\n name=\"author\"\r\n content=\"سامي\">\r\n</head>";
        PageMetadata found = Assert.Single(ArticleParser.ParseHtml(html).Metadata);
        Assert.Equal("سامي", found.Span.Of(html).ToString());
    }

    [Fact]
    public void Escapes_in_JSON_are_read()
    {
        string html = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"\\u0646\\u0635 \\\"ب\\\"\"}</script>";
        Assert.Equal("نص \"ب\"", Assert.Single(ArticleParser.ParseHtml(html).Metadata, m => m.Name == "json-ld: headline").Value);
    }

    [Fact]
    public void A_text_page_has_none() => Assert.Empty(ArticleParser.Parse("<title>x</title>").Metadata);
}
