using System.Text.Json;
using RuIranParsing.Cli;
using RuIranParsing.Tests.Snapshots;

namespace RuIranParsing.Tests.Cli;

public sealed class EvalCommandTests : IDisposable
{
    private const string Right = """{"headline_line": 1, "byline": null, "date": "2021-03-03", "date_line": 2, "body_lines": [3, 4], "subheading_lines": [], "other": {"2": "date"}}""";

    // The second line is not the headline, nobody is named, the date is another, and the last paragraph is not the article's.
    private const string Wrong = """{"headline_line": 2, "byline": {"raw": "سامي الخطيب"}, "date": "2021-03-04", "body_lines": [3]}""";

    private readonly TemporaryFolder _folder = new();
    private readonly string _pages;

    public EvalCommandTests()
    {
        _pages = _folder.File("pages");
        Add("a", Wrong);
        Add("b/1", Right);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_table_tells_totals_and_what_was_read_wrongly()
    {
        ToolRun run = ToolRun.Of("eval", _pages);

        Assert.Equal((0, ""), (run.Code, run.Error));
        AcceptedSnapshot.Matches("EvalCommand.columns", run.Output);
    }

    [Fact]
    public void Tables_are_drawn_on_a_terminal()
    {
        ToolRun run = ToolRun.OnTerminal(true, false, [], "eval", _pages);

        Assert.Contains("────", run.Output, StringComparison.Ordinal);
        Assert.Contains("body precision", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Output);
    }

    [Fact]
    public void Json_holds_the_scores_computed_by_hand()
    {
        JsonElement report = Json();

        Assert.Equal((2, 0), (report.GetProperty("scored").GetInt32(), report.GetProperty("noArticles").GetInt32()));
        // Of the 44 words read on page a the first 24 are expected; page b is read as labelled.
        Assert.Equal(
            ["bodyPrecision 0.7727 2", "bodyRecall 1 2", "bodyF1 0.8529 2", "headline 0.5 2", "byline 0 1", "bylineAbsent 1 1", "date 0.5 2"],
            report.GetProperty("totals").EnumerateObject().Select(t => $"{t.Name} {t.Value.GetProperty("mean").GetRawText()} {t.Value.GetProperty("pages").GetRawText()}"));
    }

    [Fact]
    public void Json_tells_the_worst_page_first_and_what_was_read_wrongly()
    {
        JsonElement[] pages = [.. Json().GetProperty("pages").EnumerateArray()];

        Assert.Equal(["a.txt", "b/1.txt"], pages.Select(p => p.GetProperty("id").GetString()));
        // (0.7059 + 0 + 0 + 0) / 4
        Assert.Equal(["0.1765", "1"], pages.Select(p => p.GetProperty("mean").GetRawText()));
        Assert.Equal(
            """{"bodyPrecision":0.5455,"bodyRecall":1,"bodyF1":0.7059,"headline":0,"byline":0,"date":0}""",
            JsonSerializer.Serialize(pages[0].GetProperty("scores")));
        Assert.Equal(
            [
                ("body", null, "24 words", "44 words, 24 of them right"),
                ("headline", 2, "تاريخ النشر: 3 مارس 2021", "وزير المياه يفتتح سداً جديداً في شمال البلاد"),
                ("byline", (int?)null, "سامي الخطيب", (string?)null),
                ("date", null, "2021-03-04", "2021-03-03"),
            ],
            pages[0].GetProperty("wrong").EnumerateArray().Select(w => (
                w.GetProperty("what").GetString()!,
                w.TryGetProperty("line", out JsonElement line) ? line.GetInt32() : (int?)null,
                w.GetProperty("expected").GetString()!,
                w.GetProperty("got").GetString())));
        Assert.Empty(pages[1].GetProperty("wrong").EnumerateArray());
    }

    [Fact]
    public void Json_is_the_same_with_any_number_of_threads()
    {
        for (int i = 0; i < 40; i++) Add($"many/{i}", i % 2 == 0 ? Right : Wrong);

        Assert.Equal(ToolRun.Of("eval", _pages, "--format", "json", "--threads", "1").Output, ToolRun.Of("eval", _pages, "--format", "json", "--threads", "4").Output);
    }

    [Fact]
    public void The_number_of_pages_told_is_given()
    {
        ToolRun none = ToolRun.Of("eval", _pages, "--worst", "0");

        Assert.DoesNotContain("a.txt", none.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n2 scored, 1 with something wrong, 0 of them told, 0 without an article\n", none.Output, StringComparison.Ordinal);
        Assert.Equal(1, Json("--worst", "1").GetProperty("pages").GetArrayLength());
    }

    [Fact]
    public void Labels_may_lie_in_a_folder_of_their_own()
    {
        _folder.Write("labels/a.label.json", Right);
        _folder.Write("labels/b/1.label.json", Right);

        Assert.Equal("1", Json("--labels", _folder.File("labels")).GetProperty("totals").GetProperty("bodyF1").GetProperty("mean").GetRawText());
    }

    [Fact]
    public void Pages_without_an_article_are_counted_and_not_scored()
    {
        Add("list", """{"page_type": "list"}""");

        JsonElement report = Json();
        Assert.Equal((2, 1), (report.GetProperty("scored").GetInt32(), report.GetProperty("noArticles").GetInt32()));
    }

    [Fact]
    public void Rules_of_your_own_are_applied()
    {
        string rules = _folder.Write("mine.rules", "[share: line]\nقطار الحلوى يمر من هنا\n");
        _folder.Write("pages/b/1.txt", Pages.Dam + "قطار الحلوى يمر من هنا\n");

        Assert.Equal(["0.9462", "1"], new[] { Json(), Json("--rules", rules) }.Select(BodyF1));

        static string BodyF1(JsonElement report) =>
            report.GetProperty("pages").EnumerateArray().Single(p => p.GetProperty("id").GetString() == "b/1.txt").GetProperty("scores").GetProperty("bodyF1").GetRawText();
    }

    [Fact]
    public void The_seeds_are_read_as_their_labels_say()
    {
        ToolRun run = ToolRun.Of("eval", Repository.File("seeds"), "--labels", Repository.File("tests/labels/seeds"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        AcceptedSnapshot.Matches("EvalCommand.seeds", run.Output);
    }

    private void Add(string name, string label)
    {
        _folder.Write($"pages/{name}.txt", Pages.Dam);
        _folder.Write($"pages/{name}.label.json", label);
    }

    private JsonElement Json(params string[] more)
    {
        ToolRun run = ToolRun.Of(["eval", _pages, "--format", "json", .. more]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
