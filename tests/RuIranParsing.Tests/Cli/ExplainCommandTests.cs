using RuIranParsing.Cli;
using RuIranParsing.Tests.Pages;
using RuIranParsing.Tests.Snapshots;

namespace RuIranParsing.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _page;

    public ExplainCommandTests() => _page = _folder.Write("dam.txt", Pages.Dam);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Fields_and_segments_are_separated_by_tabs_in_a_file()
    {
        ToolRun run = ToolRun.Of("explain", _page);

        Assert.Equal((0, ""), (run.Code, run.Error));
        AcceptedSnapshot.Matches("ExplainCommand.tabs", run.Output);
    }

    [Fact]
    public void Every_row_has_as_many_cells_as_its_table_has_columns()
    {
        string[] tables = ToolRun.With("a\tb\n\tc\n" + Pages.Dam, "explain", "-").Output.Split("\n\n");

        Assert.All(tables[0].TrimEnd('\n').Split('\n'), row => Assert.Equal(5, row.Split('\t').Length));
        Assert.All(tables[1].TrimEnd('\n').Split('\n'), row => Assert.Equal(7, row.Split('\t').Length));
    }

    [Fact]
    public void Tables_are_drawn_on_a_terminal()
    {
        Article article = ArticleParser.Parse(Pages.Dam);

        AcceptedSnapshot.Matches("ExplainCommand.table", ExplainTable.Draw([ExplainTable.Fields(article, -1), ExplainTable.Segments(article.Text, ArticleParser.Explain(article.Text, ParserOptions.Default))], width: 160));
    }

    [Fact]
    public void A_terminal_shows_the_words_as_they_are()
    {
        ToolRun run = ToolRun.OnTerminal(true, false, [], "explain", _folder.Write("brackets.txt", "سد [bold]جديد[/] [nonsense\n"));

        Assert.Contains("سد [bold]جديد[/]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Output);
        Assert.DoesNotContain('?', run.Output);
    }

    [Fact]
    public void The_empty_page_has_neither_fields_nor_segments()
    {
        ToolRun run = ToolRun.With("", "explain", "-");

        Assert.Equal((0, "field\tspan\trule\tcertainty\tvalue\n\n#\tspan\tkind\trule\tcertainty\trunner-up\tfirst words\n"), (run.Code, run.Output));
    }

    [Fact]
    public void Another_encoding_than_utf8_is_told_with_its_reason_and_certainty()
    {
        byte[] page = [.. EncodedText.In("windows-1256", Pages.Dam), 0];

        string row = ToolRun.With(page, "explain", "-").Lines[1];

        Assert.Equal($"encoding\t0-{Pages.Dam.Length}\tencoding: letter frequency\tinferred\twindows-1256; control characters left out: 1", row);
    }

    [Fact]
    public void A_missing_page_is_told() =>
        Assert.Equal((2, $"ruiran: {_folder.File("gone")}: no such file or folder: check the path\n"), Refused("explain", _folder.File("gone")));

    [Fact]
    public void A_folder_is_refused() => Assert.Equal((2, $"ruiran: {_folder.Path}: is a folder: give one file\n"), Refused("explain", _folder.Path));

    [Theory]
    [InlineData("سد جديد", 60, "سد جديد")]
    [InlineData("  سد\r\n\tجديد \n", 60, "سد جديد")]
    [InlineData("سد جديد في الشمال", 8, "سد جديد…")]
    [InlineData("كلمةطويلةجدا", 4, "كلمة…")]
    [InlineData("ab😀cd", 3, "ab…")]
    public void The_first_words_are_cut_between_words(string text, int most, string words) => Assert.Equal(words, FirstWords.Of(text, most));

    private static (int Code, string Error) Refused(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        return (run.Code, run.Error);
    }
}
