namespace RuIranParsing.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _pages;
    private readonly string _snapshots;

    public CheckCommandTests()
    {
        _folder.Write("pages/1.txt", Pages.Dam);
        _folder.Write("pages/a/2.txt", Pages.Dam);
        _pages = _folder.File("pages");
        _snapshots = _folder.File("snapshots");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Accepting_makes_the_snapshots_and_says_so()
    {
        Assert.Equal(
            (0, "accepted 1.txt: new\naccepted a/2.txt: new\n0 same, 2 new, 0 changed, 0 dangling\n", ""),
            Check("--accept"));
        Assert.Equal(ArticleSnapshot.Render(ArticleParser.Parse(Pages.Dam)), File.ReadAllText(_folder.File("snapshots/a/2.txt.verified.txt")));
    }

    [Fact]
    public void Pages_that_read_as_they_did_are_the_same()
    {
        Check("--accept");

        Assert.Equal((0, "2 same, 0 new, 0 changed, 0 dangling\n", ""), Check());
    }

    [Fact]
    public void A_new_page_differs()
    {
        Check("--accept");
        _folder.Write("pages/b.txt", Pages.Dam);

        Assert.Equal(
            (1, $"new b.txt: read it in {_folder.File("snapshots/b.txt.received.txt")}; --accept accepts it\n2 same, 1 new, 0 changed, 0 dangling\n", ""),
            Check());
    }

    [Fact]
    public void A_changed_page_differs_and_the_difference_is_shown()
    {
        Check("--accept");
        _folder.Write("pages/1.txt", Pages.Dam.Replace("2021", "2022", StringComparison.Ordinal));

        (int code, string output, string error) = Check();

        Assert.Equal((1, ""), (code, error));
        Assert.StartsWith("changed 1.txt\n--- accepted\n+++ received\n", output, StringComparison.Ordinal);
        Assert.Contains("\n-    2021-03-03 day gregorian\n", output, StringComparison.Ordinal);
        Assert.Contains("\n+    2022-03-03 day gregorian\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 same, 0 new, 1 changed, 0 dangling\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_whose_page_is_gone_differs()
    {
        Check("--accept");
        File.Delete(_folder.File("pages/1.txt"));

        Assert.Equal((1, "dangling 1.txt: its page is gone; --accept deletes the snapshot\n1 same, 0 new, 0 changed, 1 dangling\n", ""), Check());
        Assert.True(File.Exists(_folder.File("snapshots/1.txt.verified.txt")));
    }

    [Fact]
    public void Accepting_takes_what_changed_and_deletes_what_dangles()
    {
        Check("--accept");
        File.Delete(_folder.File("pages/1.txt"));
        _folder.Write("pages/a/2.txt", Pages.Dam.Replace("2021", "2022", StringComparison.Ordinal));

        (int code, string output, _) = Check("--accept");

        Assert.Equal(0, code);
        Assert.Contains("accepted a/2.txt: changed\n", output, StringComparison.Ordinal);
        Assert.Contains("deleted 1.txt: its page is gone\n", output, StringComparison.Ordinal);
        Assert.Equal((0, "1 same, 0 new, 0 changed, 0 dangling\n", ""), Check());
    }

    [Fact]
    public void One_page_alone_makes_no_snapshot_dangle()
    {
        Check("--accept");

        ToolRun run = ToolRun.Of("check", _folder.File("pages/1.txt"), "--snapshots", _snapshots, "--accept");

        Assert.Equal((0, "1 same, 0 new, 0 changed, 0 dangling\n"), (run.Code, run.Output));
        Assert.True(File.Exists(_folder.File("snapshots/a/2.txt.verified.txt")));
    }

    [Fact]
    public void A_page_that_cannot_be_read_deletes_no_snapshot()
    {
        Check("--accept");
        File.Delete(_folder.File("pages/a/2.txt"));
        string bad = _folder.Write("pages/1.txt", [0xFF]);

        Assert.Equal(
            (2, "0 same, 0 new, 0 changed, 0 dangling\n", $"ruiran: {bad}: not text that can be read: 1 of 1 letters are lost (U+FFFD); taken as unknown: "
                + "get the page again from where it came, or leave it out\n"
                + "Snapshots without a page were not looked for, since not every page could be read.\n"),
            Check("--accept"));
        Assert.True(File.Exists(_folder.File("snapshots/a/2.txt.verified.txt")));
    }

    [Fact]
    public void Two_pages_of_one_name_are_an_error()
    {
        string other = _folder.Write("other/1.txt", Pages.Dam);

        ToolRun run = ToolRun.Of("check", _folder.File("pages/1.txt"), other, "--snapshots", _snapshots, "--accept");

        Assert.Equal((2, $"ruiran: {other}: another page is called 1.txt too: check it against snapshots of its own\n"), (run.Code, run.Error));
    }

    [Fact]
    public void A_missing_folder_of_snapshots_is_an_error() =>
        Assert.Equal((2, "", $"ruiran: {_snapshots}: no such folder of snapshots: check the path, or make it with --accept\n"), Check());

    [Fact]
    public void A_snapshot_that_is_not_text_is_an_error_and_the_rest_is_checked()
    {
        Check("--accept");
        _folder.Write("snapshots/1.txt.verified.txt", [0xFF]);

        (int code, string output, string error) = Check();

        Assert.Equal(2, code);
        Assert.StartsWith("1 same, ", output, StringComparison.Ordinal);
        Assert.Contains("1.txt.verified.txt: the snapshot is not UTF-8 text", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_of_snapshots_has_to_be_named() =>
        Assert.Equal((2, "ruiran: Option '--snapshots' is required.\nTry 'ruiran check --help'.\n"), (ToolRun.Of("check", _pages).Code, ToolRun.Of("check", _pages).Error));

    private (int Code, string Output, string Error) Check(params string[] more)
    {
        ToolRun run = ToolRun.Of(["check", _pages, "--snapshots", _snapshots, .. more]);
        return (run.Code, run.Output, run.Error);
    }
}
