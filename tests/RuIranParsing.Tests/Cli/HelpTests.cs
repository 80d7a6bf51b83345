using RuIranParsing.Tests.Snapshots;

namespace RuIranParsing.Tests.Cli;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("parse")]
    [InlineData("clean")]
    [InlineData("explain")]
    [InlineData("check")]
    [InlineData("eval")]
    [InlineData("normalize")]
    [InlineData("dates")]
    [InlineData("rules")]
    [InlineData("rules check")]
    [InlineData("rules list")]
    public void Help_is_the_accepted_one(string command)
    {
        ToolRun run = ToolRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (run.Code, run.Error));
        AcceptedSnapshot.Matches("Help." + (command.Length == 0 ? "ruiran" : command.Replace(' ', '-')), run.Output);
    }

    [Fact]
    public void The_version_is_that_of_the_package_alone()
    {
        ToolRun run = ToolRun.Of("--version");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+(-[0-9a-z.-]+)?\n$", run.Output);
    }

    [Theory]
    [InlineData("ruiran: which command? Choose one of parse, clean, explain, check, eval, normalize, dates, rules\nTry 'ruiran --help'.\n")]
    [InlineData("ruiran: there is no command 'prase': choose one of parse, clean, explain, check, eval, normalize, dates, rules\nTry 'ruiran --help'.\n", "prase", "x.txt", "--out", "y")]
    [InlineData("ruiran: which command? Choose one of check, list\nTry 'ruiran rules --help'.\n", "rules")]
    [InlineData("ruiran: Required argument missing for command: 'parse'.\nTry 'ruiran parse --help'.\n", "parse")]
    [InlineData("ruiran: there is no option '--version' here: for a file of that name write ./--version\nTry 'ruiran parse --help'.\n", "parse", "--version")]
    public void A_command_line_that_says_nothing_is_told_what_to_say(string error, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal((2, "", error), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void A_file_named_with_an_at_sign_is_a_page()
    {
        using var folder = new TemporaryFolder();
        string page = folder.Write("@dam.txt", Pages.Dam);

        Assert.Single(ToolRun.Of("parse", page).Lines);
        Assert.Equal("ruiran: @gone.txt: no such file or folder: check the path\n", ToolRun.Of("parse", "@gone.txt").Error);
    }
}
