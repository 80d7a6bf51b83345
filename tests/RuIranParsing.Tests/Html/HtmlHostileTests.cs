namespace RuIranParsing.Tests.Html;

/// <summary>Pages made to take long. Work is counted, never timed.</summary>
public sealed class HtmlHostileTests
{
    private const int Size = 60_000;

    private static readonly Dictionary<string, Func<int, string>> s_pages = new()
    {
        ["nested"] = size => Repeat("<div>", size) + "نص",
        ["nested behind wrong ends"] = size => Repeat("<div></span>", size) + "نص",
        ["unclosed formatting"] = size => Repeat("<b id=1><i>", 4000) + Repeat("<p>نص", size),
        ["unclosed links"] = size => Repeat("<a href=x>نص", size),
        ["unclosed items"] = size => Repeat("<ul><li>نص", size),
        ["paragraphs"] = size => Repeat("<p>قال الوزير إن العمل مستمر في المدينة</p>", size),
        ["links"] = size => Repeat("<a href=\"x\">نص</a>", size),
        ["cells"] = size => "<table>" + Repeat("<tr><td colspan=1000000 rowspan=65534>نص</td></tr>", size) + "</table>",
        ["attributes"] = size => "<p " + string.Concat(Enumerable.Range(0, size / 6).Select(i => "a" + i + "=1 ")) + ">نص</p>",
        ["a long class"] = size => "<p class=\"" + Repeat("related-", size) + "\">نص</p>",
        ["comments"] = size => Repeat("<!--", size),
        ["an unclosed script"] = size => "<script>" + Repeat("var a=1;", size),
        ["references"] = size => Repeat("&amp;&#1575;&nope;", size),
        ["breaks"] = size => Repeat("نص<br>", size),
        ["titles"] = size => "<title>" + Repeat("كلمة ", size) + "</title><h1>كلمة</h1>",
        ["JSON-LD"] = size => "<script type=\"application/ld+json\">" + Repeat("{\"headline\":[", size) + "</script><p>نص",
        ["metadata"] = size => Repeat("<meta property=\"og:title\" content=\"كلمة أخرى هنا\">", size) + "<p>نص",
        ["times"] = size => Repeat("<time datetime=\"2020-01-01\">أمس</time>", size),
        ["less-than signs"] = size => new string('<', size),
    };

    public static TheoryData<string> Names => [.. s_pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nodes_visited_and_words_looked_up_grow_no_faster_than_the_page(string name)
    {
        long once = Work(s_pages[name](Size)), twice = Work(s_pages[name](2 * Size));
        Assert.True(twice <= (2.2 * once) + 500, $"{once} at n, {twice} at 2n.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bytes_allocated_grow_no_faster_than_the_page(string name)
    {
        string once = s_pages[name](Size), twice = s_pages[name](2 * Size);
        long first = Allocated(once), second = Allocated(twice);
        Assert.True(second <= (2.6 * first) + 1_000_000, $"{first} bytes at n, {second} at 2n.");
    }

    [Theory]
    [InlineData(501, true)]
    [InlineData(400, false)]
    public void A_page_that_nests_too_deep_is_read_as_text_without_tags(int depth, bool isStripped)
    {
        string html = string.Concat(Enumerable.Repeat("<div>", depth)) + "<p>سطر أول<br>سطر ثان &amp; ثالث<script>x</script>";
        HtmlPage page = HtmlFrontEnd.Read(html, CancellationToken.None);
        Assert.Equal(isStripped, page.IsStripped);
        Assert.Equal("سطر أول\nسطر ثان & ثالث", page.Text.Trim());
    }

    [Fact]
    public void Nesting_is_counted_behind_ends_of_other_elements() =>
        Assert.False(HtmlNesting.IsWithinLimits(string.Concat(Enumerable.Repeat("<div></span></p>", 600))));

    [Fact]
    public void Elements_that_close_one_another_do_not_nest() =>
        Assert.True(HtmlNesting.IsWithinLimits("<ul>" + string.Concat(Enumerable.Repeat("<li>نص<p>نص<br><img src=x>", 5000))));

    [Fact]
    public void Brackets_in_scripts_comments_and_attributes_are_no_tags() =>
        Assert.True(HtmlNesting.IsWithinLimits(string.Concat(Enumerable.Repeat("<script>'<div>'</script><!--<div>--><br title=\"<div>\">", 600))));

    [Fact]
    public void Work_ends_when_it_is_cancelled()
    {
        string html = s_pages["paragraphs"](Size);
        Assert.Throws<OperationCanceledException>(() => ArticleParser.ParseHtml(html, ParserOptions.Default, new CancellationToken(canceled: true)));
    }

    private static long Work(string html)
    {
        HtmlPage source = HtmlFrontEnd.Read(html, CancellationToken.None);
        using Page page = Page.FromHtml(source);
        using PieceList pieces = Segmenter.Cut(page, RuleSet.Default.Matcher);
        return source.Work + pieces.Work;
    }

    private static long Allocated(string html)
    {
        ArticleParser.ParseHtml(html);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ArticleParser.ParseHtml(html);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string piece, int size) => string.Concat(Enumerable.Repeat(piece, (size / piece.Length) + 1));
}
