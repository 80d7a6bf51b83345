using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace RuIranParsing.Benchmarks;

/// <summary>
/// From HTML to article, one thread, and AngleSharp's parse of the same pages in the same run: nobody who reads HTML by its tree can avoid that. The pages are texts of the
/// shuffled corpus in the markup of a news site: menus, cards and a footer with as many elements as such pages have.
/// </summary>
public class HtmlBenchmarks
{
    private const int Pages = 200;
    private string[] _pages = [];

    [GlobalSetup]
    public void Setup()
    {
        _pages = [.. ShuffledCorpus.Instance.Texts.Take(Pages).Select(Dress)];
        if (Parse() < Pages) throw new InvalidOperationException("Some pages have no body. Nothing was measured.");
    }

    /// <summary>The yardstick: the tree alone.</summary>
    [Benchmark(Baseline = true)]
    public long Tree()
    {
        long length = 0;
        var parser = new HtmlParser();
        foreach (string page in _pages)
        {
            using AngleSharp.Html.Dom.IHtmlDocument document = parser.ParseDocument(page);
            length += document.Body!.ChildNodes.Length;
        }
        return length;
    }

    /// <summary>Parses every page; values are not cut out.</summary>
    [Benchmark]
    public long Parse()
    {
        long blocks = 0;
        foreach (string page in _pages) blocks += ArticleParser.ParseHtml(page).Body.Blocks.Count;
        return blocks;
    }

    private static string Dress(string text)
    {
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\">");
        string title = WebUtility.HtmlEncode(lines[0]);
        html.Append("<title>").Append(title).Append(" | موقع</title><meta property=\"og:title\" content=\"").Append(title).Append("\">");
        for (int i = 0; i < 20; i++) html.Append("<link rel=\"stylesheet\" href=\"/css/").Append(i).Append(".css\"><script>var setting").Append(i).Append(" = { \"name\": \"value\", \"list\": [1, 2, 3] };</script>");
        html.Append("</head><body class=\"rtl single-post\"><header id=\"masthead\"><nav class=\"main-menu\"><ul>");
        for (int i = 0; i < 60; i++) html.Append("<li class=\"menu-item menu-item-").Append(i).Append("\"><a href=\"/section/").Append(i).Append("\" title=\"قسم\"><span>قسم ").Append(i).Append("</span></a></li>");
        html.Append("</ul></nav></header><main><article class=\"post\"><h1 class=\"entry-title\">").Append(title).Append("</h1><div class=\"entry-content\">");
        foreach (string line in lines.Skip(1)) html.Append("<p style=\"text-align: justify;\"><span>").Append(WebUtility.HtmlEncode(line)).Append("</span></p>\n");
        html.Append("</div></article></main><aside class=\"sidebar\">");
        for (int i = 0; i < 80; i++)
        {
            html.Append("<div class=\"card related-item\"><a href=\"/news/").Append(i).Append("\"><img src=\"/img/").Append(i).Append(".jpg\" alt=\"\"><h3 class=\"card-title\">خبر آخر رقم ").Append(i)
                .Append(" عن اجتماع المجلس</h3></a><span class=\"date\">2020/01/0").Append(i % 9 + 1).Append("</span></div>");
        }
        return html.Append("</aside><footer><p>جميع الحقوق محفوظة</p></footer></body></html>").ToString();
    }
}
