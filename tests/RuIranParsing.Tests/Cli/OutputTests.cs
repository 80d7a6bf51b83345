namespace RuIranParsing.Tests.Cli;

public sealed class OutputTests(OutputTests.ManyPages pages) : IClassFixture<OutputTests.ManyPages>
{
    private readonly TemporaryFolder _folder = pages.Folder;

    [Fact]
    public void A_reader_that_has_enough_is_success_and_silent()
    {
        using var pipe = new BrokenOutput(100_000, BrokenOutput.BrokenPipe);

        Assert.Equal((0, ""), ToolRun.To(pipe, "parse", _folder.Path));
    }

    [Fact]
    public void A_full_disk_is_an_error()
    {
        using var disk = new BrokenOutput(100_000, BrokenOutput.NoSpace);

        Assert.Equal((2, "ruiran: standard output cannot be written: it broke\n"), ToolRun.To(disk, "parse", _folder.Path));
    }

    [Fact]
    public void A_reader_that_takes_nothing_is_success_for_the_help_too()
    {
        using var pipe = new BrokenOutput(0, BrokenOutput.BrokenPipe);

        Assert.Equal((0, ""), ToolRun.To(pipe, "--help"));
    }

    [Fact]
    public void Progress_is_shown_where_a_person_watches_and_wiped_at_the_end()
    {
        ToolRun run = ToolRun.OnTerminal(false, true, [], "parse", _folder.Path);

        Assert.Equal("\r256 pages\r512 pages\r         \r", run.Error);
        Assert.Equal(600, run.Lines.Length);
    }

    [Fact]
    public void Progress_is_not_shown_in_a_file() => Assert.Equal("", ToolRun.Of("parse", _folder.Path).Error);

    [Fact]
    public void Progress_is_not_shown_among_the_results() => Assert.Equal("", ToolRun.OnTerminal(true, true, [], "parse", _folder.Path).Error);

    [Fact]
    public void Few_pages_show_no_progress() =>
        Assert.Equal("", ToolRun.OnTerminal(false, true, [], "parse", _folder.File("1.txt")).Error);

    [Fact]
    public void An_interrupted_run_ends_with_130() => Assert.Equal((130, ""), ToolRun.Interrupted("parse", "-", _folder.Path));

    public sealed class ManyPages : IDisposable
    {
        public ManyPages()
        {
            for (int i = 0; i < 600; i++) Folder.Write($"{i}.txt", Pages.Dam);
        }

        internal TemporaryFolder Folder { get; } = new();

        public void Dispose() => Folder.Dispose();
    }
}
