namespace RuIranParsing.Tests.Html;

/// <summary>The visible text of a page: a line a block, as a browser shows it.</summary>
public sealed class HtmlLineTests
{
    [Theory]
    [InlineData("<div>أول<p>ثان</p>ثالث</div>", "أول\nثان\nثالث")]
    [InlineData("<p>أول<br>ثان<br/><br/>ثالث", "أول\nثان\nثالث")]
    [InlineData("<p>من  \n\t كلمتين</p>", "من كلمتين")]
    [InlineData("<p>كل<b>مة</b> <i>أخرى</i></p>", "كلمة أخرى")]
    [InlineData("<ul><li>أول<li>ثان</ul>", "أول\nثان")]
    [InlineData("<table><tr><td>أول<td>ثان</table>", "أول\nثان")]
    [InlineData("<pre>أول\nثان</pre>", "أول\nثان")]
    [InlineData("نص بلا عنصر<div>ثان</div>ثالث", "نص بلا عنصر\nثان\nثالث")]
    [InlineData("<p>أول</p><p></p><p>ثان</p>", "أول\n\nثان")]
    [InlineData("<p>&#1575;&#1604; &amp; &lt;ب&gt;</p>", "ال & <ب>")]
    [InlineData("<div><span class=\"date\">2020/1/1</span><span class=\"author\">سامي</span></div>", "2020/1/1\nسامي")]
    [InlineData("<p>في <time>اليوم</time> نفسه</p>", "في اليوم نفسه")]
    [InlineData("<div><a href=1>أول</a><a href=2>ثان</a></div>", "أول\nثان")]
    public void Lines_break_where_a_browser_breaks_them(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<p>ظاهر</p><p style=\"display:none\">خفي</p>")]
    [InlineData("<p>ظاهر</p><p style=\"color:red; Display : none;\">خفي</p>")]
    [InlineData("<p>ظاهر</p><div hidden><p>خفي</p></div>")]
    [InlineData("<p>ظاهر</p><div aria-hidden=\"true\">خفي</div>")]
    [InlineData("<p>ظاهر</p><script>document.write('خفي')</script><style>خفي</style><template>خفي</template>")]
    [InlineData("<p>ظاهر</p><noscript>خفي</noscript><textarea>خفي</textarea><select><option>خفي</select>")]
    [InlineData("<p>ظاهر</p><!-- خفي -->")]
    public void What_a_browser_does_not_show_is_not_read(string html) => Assert.Equal("ظاهر", Text(html));

    [Fact]
    public void A_page_that_hides_all_its_text_until_a_script_shows_it_is_read_all_the_same()
    {
        string paragraph = "<p>" + string.Concat(Enumerable.Repeat("أعلن الوزير في مؤتمر صحفي أن العمل مستمر. ", 30)) + "</p>";
        Assert.Contains("أعلن الوزير", Text("<p>قائمة</p><div style=\"display:none\">" + paragraph + "</div>"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_encoding_that_markup_declares_is_used()
    {
        byte[] page = [.. "<meta charset=windows-1256><p>"u8, 0xC7, 0xE1, 0xDA, 0xC7, 0xE1, 0xE3, 0x20, 0xC7, 0xE1, 0xDA, 0xD1, 0xC8, 0xED, .. "</p>"u8];
        Article article = ArticleParser.ParseHtml(page);
        Assert.Equal("العالم العربي", article.Text);
        Assert.Equal("windows-1256", article.Encoding!.Name);
    }

    [Fact]
    public void A_stream_is_read_to_its_end()
    {
        using var stream = new MemoryStream("<p>نص</p>"u8.ToArray());
        Assert.Equal("نص", ArticleParser.ParseHtml(stream, ParserOptions.Default, TestContext.Current.CancellationToken).Text);
    }

    private static string Text(string html) => ArticleParser.ParseHtml(html).Text;
}
