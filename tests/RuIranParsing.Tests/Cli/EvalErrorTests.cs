namespace RuIranParsing.Tests.Cli;

public sealed class EvalErrorTests : IDisposable
{
    private const string Right = """{"headline_line": 1, "date": "2021-03-03", "body_lines": [3, 4]}""";

    private readonly TemporaryFolder _folder = new();
    private readonly string _pages;

    public EvalErrorTests()
    {
        _pages = _folder.File("pages");
        _folder.Write("pages/good.txt", Pages.Dam);
        _folder.Write("pages/good.label.json", Right);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_without_a_label_is_told_and_the_rest_scored()
    {
        string page = _folder.Write("pages/bad.txt", Pages.Dam);

        Told($"ruiran: {page}: has no label: write {_folder.File("pages/bad.label.json")}, or move the page elsewhere\n");
    }

    [Fact]
    public void A_label_without_a_page_is_told_and_the_rest_scored()
    {
        string label = _folder.Write("pages/sub/bad.label.json", Right);

        Told($"ruiran: {label}: has no page: put {_folder.File("pages/sub/bad.txt")} there, or delete the label\n");
    }

    [Fact]
    public void A_page_that_is_not_text_is_told_and_its_label_is_not_blamed()
    {
        _folder.Write("pages/bad.label.json", Right);
        string page = _folder.Write("pages/bad.txt", [0xFF]);

        ToolRun run = ToolRun.Of("eval", _pages);

        Assert.Equal(2, run.Code);
        Assert.EndsWith("\n1 scored, 0 with something wrong, 0 of them told, 0 without an article\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith($"ruiran: {page}: not text that can be read:", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("{\n\"headline_line\": 1,\n", "is no JSON from line 3 on: mend it there")]
    [InlineData("", "is no JSON from line 1 on: mend it there")]
    [InlineData("[1]", "is no label: write one JSON object")]
    [InlineData("""{"body_lines": [3, 4, 6]}""", "body_lines: there is no line 6, the page has lines 1 to 5: mend the number")]
    [InlineData("""{"body_lines": [0]}""", "body_lines: there is no line 0, the page has lines 1 to 5: mend the number")]
    [InlineData("""{"headline_line": 99}""", "headline_line: there is no line 99, the page has lines 1 to 5: mend the number")]
    [InlineData("""{"headline_lines": [1, 99]}""", "headline_lines: there is no line 99, the page has lines 1 to 5: mend the number")]
    [InlineData("""{"subheading_lines": [99]}""", "subheading_lines: there is no line 99, the page has lines 1 to 5: mend the number")]
    [InlineData("""{"standfirst_lines": [99]}""", "standfirst_lines: there is no line 99, the page has lines 1 to 5: mend the number")]
    [InlineData("""{"date_line": 99}""", "date_line: there is no line 99, the page has lines 1 to 5: mend the number")]
    [InlineData("""{"byline": {"raw": "سامي", "line": 99}}""", "byline.line: there is no line 99, the page has lines 1 to 5: mend the number")]
    [InlineData("""{"other": {"99": "tags"}}""", "other: there is no line 99, the page has lines 1 to 5: mend the number")]
    [InlineData("""{"other": {"last": "tags"}}""", "other: is no line number: write numbers counted from 1")]
    [InlineData("""{"other": ["tags"]}""", "other: is no object: write {\"line\": \"kind\"}")]
    [InlineData("""{"headline_line": "1"}""", "headline_line: is no line number: write numbers counted from 1")]
    [InlineData("""{"body_lines": 3}""", "body_lines: is no line number: write numbers counted from 1")]
    [InlineData("""{"body_lines": [3.5]}""", "body_lines: is no line number: write numbers counted from 1")]
    [InlineData("""{"headline": 1}""", "headline: is no text: write a string, or null")]
    [InlineData("""{"must_not_contain": [1]}""", "must_not_contain: is no text: write a string, or null")]
    [InlineData("""{"headline": "\ud800"}""", "holds an escape that is no character: write the character itself")]
    [InlineData("""{"byline": {"authors": ["سامي"]}}""", "byline: has no \"raw\": write there the words as they stand on the page")]
    [InlineData("""{"byline": 1}""", "byline: has no \"raw\": write there the words as they stand on the page")]
    [InlineData("""{"date": "3.3.2021"}""", "date: '3.3.2021' is no day: write it as YYYY-MM-DD, or null where the page states none")]
    [InlineData("""{"date_any": "yes"}""", "date_any: is neither true nor false: write one of them")]
    public void A_label_that_cannot_be_used_is_told_and_the_rest_scored(string label, string problem)
    {
        _folder.Write("pages/bad.txt", Pages.Dam);
        string path = _folder.Write("pages/bad.label.json", label);

        Told($"ruiran: {path}: {problem}\n");
    }

    [Fact]
    public void A_label_that_is_not_utf8_is_told()
    {
        _folder.Write("pages/bad.txt", Pages.Dam);
        string path = _folder.Write("pages/bad.label.json", [0xFF]);

        Told($"ruiran: {path}: not UTF-8: a wrong byte at offset 0: convert it to UTF-8 text first\n");
    }

    [Fact]
    public void A_folder_without_pages_is_told()
    {
        string empty = Directory.CreateDirectory(_folder.File("empty")).FullName;

        ToolRun run = ToolRun.Of("eval", empty);

        Assert.Equal((2, $"ruiran: {empty}: no pages in this folder: pages are files named *.txt, *.html or *.htm; name other files themselves\n"), (run.Code, run.Error));
        Assert.Equal("0 scored, 0 with something wrong, 0 of them told, 0 without an article\n", run.Output);
    }

    [Theory]
    [InlineData("ruiran: gone: no such folder of pages: check the path\n", "eval", "gone")]
    [InlineData("ruiran: gone: no such folder of labels: check the path\n", "eval", ".", "--labels", "gone")]
    [InlineData("ruiran: --format: there is no format 'xml': choose one of table, json\nTry 'ruiran eval --help'.\n", "eval", ".", "--format", "xml")]
    [InlineData("ruiran: --worst: '-1' is no number of pages: give 0 or more\nTry 'ruiran eval --help'.\n", "eval", ".", "--worst", "-1")]
    [InlineData("ruiran: there is no option '--lables' here: for a file of that name write ./--lables\nTry 'ruiran eval --help'.\n", "eval", "--lables")]
    public void A_wrong_command_line_is_told(string error, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal((2, "", error), (run.Code, run.Output, run.Error));
    }

    private void Told(string error)
    {
        ToolRun run = ToolRun.Of("eval", _pages);

        Assert.Equal((2, error), (run.Code, run.Error));
        Assert.EndsWith("\n1 scored, 0 with something wrong, 0 of them told, 0 without an article\n", run.Output, StringComparison.Ordinal);
    }
}
