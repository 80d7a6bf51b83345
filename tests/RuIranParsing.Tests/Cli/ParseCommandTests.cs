using System.Text;
using System.Text.Json;

namespace RuIranParsing.Tests.Cli;

public sealed class ParseCommandTests : IDisposable
{
    private static readonly string[] _keys =
    [
        "id", "url", "headline", "standfirst", "byline", "date", "source", "body", "subheadings", "captions", "tags", "related", "language", "quality",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_becomes_one_line_of_json_with_the_documented_keys_in_order()
    {
        ToolRun run = ToolRun.Of("parse", _folder.Write("dam.txt", Pages.Dam));

        JsonElement article = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(_keys, article.EnumerateObject().Select(p => p.Name));
        Assert.Equal("dam.txt", article.GetProperty("id").GetString());
        Assert.Equal("2021-03-03", article.GetProperty("date").GetProperty("value").GetString());
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void Segments_add_two_keys_at_the_end()
    {
        ToolRun run = ToolRun.Of("parse", "--segments", _folder.Write("dam.txt", Pages.Dam));

        JsonElement article = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal([.. _keys, "segments", "provenance"], article.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Output_is_utf8_without_a_byte_order_mark_and_with_lf()
    {
        ToolRun run = ToolRun.Of("parse", _folder.Write("dam.txt", Pages.Dam.ReplaceLineEndings("\r\n")));

        Assert.Equal((byte)'{', run.Bytes[0]);
        Assert.Equal((byte)'\n', run.Bytes[^1]);
        Assert.DoesNotContain((byte)'\r', run.Bytes);
        Assert.Contains("وزير المياه", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_recursively_in_ordinal_order_of_relative_paths()
    {
        foreach (string name in (string[])["b.txt", "a/2.txt", "a.txt", "a-b.txt", "a/1.txt", "B.txt", "a/c/0.txt", "ملف.txt"])
            _folder.Write(name, Pages.Dam);
        _folder.Write("a/notes.md", "no page");

        ToolRun run = ToolRun.Of("parse", _folder.Path);

        Assert.Equal(["B.txt", "a-b.txt", "a.txt", "a/1.txt", "a/2.txt", "a/c/0.txt", "b.txt", "ملف.txt"], Ids(run));
    }

    [Fact]
    public void Snapshots_that_lie_among_the_pages_are_no_pages()
    {
        _folder.Write("dam.txt", Pages.Dam);
        _folder.Write("dam.txt.verified.txt", "# fields\n");
        _folder.Write("dam.txt.received.txt", "# fields\n");

        Assert.Equal(["dam.txt"], Ids(ToolRun.Of("parse", _folder.Path)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("7")]
    public void The_order_is_that_of_the_input_whatever_the_number_of_threads(string threads)
    {
        for (int i = 100; i < 400; i++) _folder.Write($"{i}.txt", Pages.Numbered(i));

        ToolRun run = ToolRun.Of("parse", _folder.Path, "--threads", threads);

        Assert.Equal(Enumerable.Range(100, 300).Select(i => $"{i}.txt"), Ids(run));
        Assert.Equal(ToolRun.Of("parse", _folder.Path, "--threads", "1").Bytes, run.Bytes);
    }

    [Fact]
    public void Several_paths_are_read_in_the_order_given()
    {
        string a = _folder.Write("x/a.txt", Pages.Dam), b = _folder.Write("y/b.txt", Pages.Dam);

        Assert.Equal(["b.txt", "a.txt", "-"], Ids(ToolRun.With(Pages.Dam, "parse", b, _folder.File("x"), "-")));
        Assert.Equal(["a.txt", "b.txt"], Ids(ToolRun.Of("parse", a, b)));
    }

    [Fact]
    public void A_dash_is_one_page_on_standard_input()
    {
        ToolRun run = ToolRun.With(Pages.Dam, "parse", "-");

        Assert.Equal(["-"], Ids(run));
        Assert.Contains("وزير المياه يفتتح", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_dash_is_an_error()
    {
        ToolRun run = ToolRun.With(Pages.Dam, "parse", "-", "-");

        Assert.Single(run.Lines);
        Assert.Equal((2, "ruiran: standard input can be read only once: give '-' once\n"), (run.Code, run.Error));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_page()
    {
        ToolRun with = ToolRun.With([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Pages.Dam)], "parse", "-", "--segments");

        Assert.Equal(ToolRun.With(Pages.Dam, "parse", "-", "--segments").Output, with.Output);
    }

    [Fact]
    public void Text_stands_in_paragraphs_and_pages_are_parted_by_dashes()
    {
        _folder.Write("1.txt", Pages.Dam);
        _folder.Write("2.txt", Pages.Dam);

        AcceptedSnapshot("text", ToolRun.Of("parse", "--format", "text", _folder.Path).Output);
    }

    [Fact]
    public void Markdown_has_headings_and_pages_are_parted_by_rules()
    {
        _folder.Write("1.txt", Pages.Dam);
        _folder.Write("2.txt", Pages.Dam);

        AcceptedSnapshot("markdown", ToolRun.Of("parse", "--format", "markdown", _folder.Path).Output);
    }

    [Fact]
    public void A_reference_date_completes_a_date_without_a_year()
    {
        string page = _folder.Write("dam.txt", Pages.Dam.Replace(" 2021", "", StringComparison.Ordinal));

        Assert.Contains("\"value\":\"--03-03\"", ToolRun.Of("parse", page).Output, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"2023-03-03\"", ToolRun.Of("parse", page, "--reference-date", "2023-04-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_ones_own_are_added_and_may_be_given_several_times()
    {
        string rules = _folder.Write("share.rules", "[share: line]\nقطار الحلوى يمر من هنا\n"), other = _folder.Write("other.rules", "# none\n");
        string page = _folder.Write("dam.txt", Pages.Dam + "قطار الحلوى يمر من هنا\n");

        Assert.DoesNotContain("share: ", ToolRun.Of("parse", page, "--segments").Output, StringComparison.Ordinal);
        Assert.Contains("share: ", ToolRun.Of("parse", page, "--segments", "--rules", other, "--rules", rules).Output, StringComparison.Ordinal);
    }

    private static void AcceptedSnapshot(string name, string text) => Tests.Snapshots.AcceptedSnapshot.Matches("ParseCommand." + name, text);

    private static IEnumerable<string?> Ids(ToolRun run) => run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString());
}
