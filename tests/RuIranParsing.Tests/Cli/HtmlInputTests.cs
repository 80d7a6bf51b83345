using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace RuIranParsing.Tests.Cli;

public sealed class HtmlInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static readonly string s_dam = Markup(Pages.Dam);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.htm")]
    [InlineData("page.HTML")]
    public void A_file_is_HTML_by_its_name(string name) => Assert.Equal("وزير المياه يفتتح سداً جديداً في شمال البلاد", Headline(ToolRun.Of("parse", _folder.Write(name, s_dam))));

    [Fact]
    public void A_compressed_page_is_read()
    {
        using var bytes = new MemoryStream();
        using (var zipped = new GZipStream(bytes, CompressionMode.Compress)) zipped.Write(Encoding.UTF8.GetBytes(s_dam));
        _folder.Write("pages/a.html.gz", bytes.ToArray());

        ToolRun run = ToolRun.Of("parse", _folder.File("pages"));

        Assert.StartsWith("{\"id\":\"a.html.gz\",", run.Output, StringComparison.Ordinal);
        Assert.Equal("وزير المياه يفتتح سداً جديداً في شمال البلاد", Headline(run));
    }

    [Fact]
    public void A_file_that_only_says_that_it_is_compressed_is_told()
    {
        ToolRun run = ToolRun.Of("parse", _folder.Write("a.html.gz", s_dam));

        Assert.Equal(2, run.Code);
        Assert.Contains("a.html.gz: cannot be read", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("auto", true)]
    [InlineData("html", true)]
    [InlineData("text", false)]
    public void Standard_input_is_HTML_by_its_first_bytes_unless_said_otherwise(string input, bool isHtml)
    {
        ToolRun run = ToolRun.With("<!DOCTYPE html>" + s_dam, "parse", "-", "--input", input);
        Assert.Equal(isHtml, run.Output.Contains("\"isArticle\":true", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_input_is_refused() =>
        Assert.Contains("--input: there is no input 'pdf': choose one of auto, text, html", ToolRun.Of("parse", "x", "--input", "pdf").Error, StringComparison.Ordinal);

    [Fact]
    public void Explain_and_clean_read_HTML()
    {
        string page = _folder.Write("page.html", s_dam);
        Assert.Contains("\theadline\tzone: headline", ToolRun.Of("explain", page).Output, StringComparison.Ordinal);
        Assert.Contains("افتتح وزير المياه", ToolRun.Of("clean", page).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Eval_scores_labels_that_quote()
    {
        string[] lines = Pages.Dam.Split('\n');
        _folder.Write("pages/a.html", s_dam);
        _folder.Write("pages/a.label.json", JsonSerializer.Serialize(new { headline = lines[0], body = new[] { lines[2], lines[3] }, date = "2021-03-03", must_not_contain = new[] { "تعليق" } }));

        ToolRun run = ToolRun.Of("eval", _folder.File("pages"), "--format", "json");

        JsonElement totals = JsonDocument.Parse(run.Output).RootElement.GetProperty("totals");
        Assert.Equal((0, 1.0, 1.0), (run.Code, totals.GetProperty("bodyF1").GetProperty("mean").GetDouble(), totals.GetProperty("headline").GetProperty("mean").GetDouble()));
    }

    [Fact]
    public void Eval_scores_bodies_of_one_file_by_runs_of_four_words()
    {
        string[] lines = Pages.Dam.Split('\n');
        _folder.Write("pages/html/a.html", s_dam);
        _folder.Write("pages/html/b.html", s_dam);
        // Of page b all but the last of the paragraph's words are expected, which stand in one run of four less.
        _folder.Write("pages/ground-truth.json", JsonSerializer.Serialize(new { a = new { articleBody = lines[2] + "\n" + lines[3] }, b = new { articleBody = lines[2] } }));

        ToolRun run = ToolRun.Of("eval", _folder.File("pages"), "--format", "json");

        JsonElement totals = JsonDocument.Parse(run.Output).RootElement.GetProperty("totals");
        int all = Runs(lines[2] + "\n" + lines[3]), first = Runs(lines[2]);
        double precision = (1 + ((double)first / all)) / 2;
        Assert.Equal(Math.Round(precision, 4), totals.GetProperty("shinglePrecision").GetProperty("mean").GetDouble());
        Assert.Equal(1, totals.GetProperty("shingleRecall").GetProperty("mean").GetDouble());
        Assert.Equal(Math.Round(2 * precision / (precision + 1), 4), totals.GetProperty("shingleF1").GetProperty("mean").GetDouble());
    }

    [Fact]
    public void Eval_tells_pages_and_bodies_without_one_another()
    {
        _folder.Write("pages/a.html", s_dam);
        _folder.Write("pages/ground-truth.json", """{"b": {"articleBody": "x"}}""");

        ToolRun run = ToolRun.Of("eval", _folder.File("pages"));

        Assert.Equal(2, run.Code);
        Assert.Contains("a.html: is not in ground-truth.json", run.Error, StringComparison.Ordinal);
        Assert.Contains("ground-truth.json: has no page for b", run.Error, StringComparison.Ordinal);
    }

    private static int Runs(string text) => text.Split([' ', '،', '.', '\n'], StringSplitOptions.RemoveEmptyEntries).Length - 3;

    private static string Markup(string text)
    {
        string[] lines = text.Split('\n');
        return $"<html><body><h1>{lines[0]}</h1><div class=\"date\">{lines[1]}</div><div class=\"body\"><p>{lines[2]}</p><p>{lines[3]}</p></div></body></html>";
    }

    private static string? Headline(ToolRun run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("headline").GetString();
}
