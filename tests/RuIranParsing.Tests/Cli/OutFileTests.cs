namespace RuIranParsing.Tests.Cli;

public sealed class OutFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _page;

    public OutFileTests() => _page = _folder.Write("pages/dam.txt", Pages.Dam);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_file_holds_what_standard_output_would()
    {
        string file = _folder.File("out.jsonl");

        ToolRun run = ToolRun.Of("parse", _page, "--out", file);

        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal(ToolRun.Of("parse", _page).Bytes, File.ReadAllBytes(file));
        Assert.Equal([file], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_file_that_is_there_is_replaced()
    {
        string file = _folder.Write("out.jsonl", "old");

        ToolRun.Of("parse", _page, "--out", file);

        Assert.StartsWith("{", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_complete_though_a_page_could_not_be_read()
    {
        string file = _folder.File("out.jsonl");

        Assert.Equal(2, ToolRun.Of("parse", _folder.File("gone"), _page, "--out", file).Code);
        Assert.Single(File.ReadAllLines(file));
    }

    [Fact]
    public void An_interrupted_run_leaves_the_old_file_and_nothing_else()
    {
        string file = _folder.Write("out.jsonl", "old");

        Assert.Equal((130, ""), ToolRun.Interrupted("parse", "-", _page, "--threads", "1", "--out", file));
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void A_page_is_not_replaced_by_the_output()
    {
        ToolRun run = ToolRun.Of("parse", _folder.File("pages"), "--out", _page);

        Assert.Equal((2, $"ruiran: {_page}: is a page and would be replaced by the output: choose another --out\n"), (run.Code, run.Error));
        Assert.Equal(Pages.Dam, File.ReadAllText(_page));
    }

    [Fact]
    public void A_missing_folder_is_an_error()
    {
        string file = _folder.File("gone/out.jsonl");

        ToolRun run = ToolRun.Of("parse", _page, "--out", file);

        Assert.Equal((2, $"ruiran: {file}: its folder does not exist: create {_folder.File("gone")} first\n"), (run.Code, run.Error));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_an_error()
    {
        string file = _folder.File("pages");

        ToolRun run = ToolRun.Of("parse", _page, "--out", file);

        Assert.Equal((2, $"ruiran: {file}: is a folder: give --out the name of a file\n"), (run.Code, run.Error));
    }
}
