using System.CommandLine;
using System.Globalization;

namespace RuIranParsing.Cli;

/// <summary><c>ruiran check</c>: do pages still read as they did?</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = Paths.Argument();
    private readonly Option<string> _snapshots = new("--snapshots") { Description = "The folder of accepted snapshots.", HelpName = "FOLDER", Required = true };
    private readonly Option<bool> _accept = new("--accept") { Description = "Accept what is new or changed, and delete the snapshots of pages that are gone." };
    private readonly ReadingOptions _reading = new();
    private readonly Option<int> _threads = ThreadsOption.Create();

    public CheckCommand(ToolConsole console)
        : base(
            console,
            "check",
            "Compares how pages are read with accepted snapshots. Exit code 0: all the same; 1: something is new, changed or dangling; 2: something could not be read. "
            + "Snapshots whose page is gone are looked for where every PATH is a folder.",
            """
            ruiran check pages --snapshots snapshots
            ruiran check pages --snapshots snapshots --accept
            """)
    {
        Add(_paths);
        Add(_snapshots);
        Add(_accept);
        _reading.AddInputTo(this);
        _reading.AddTo(this);
        Add(_threads);
    }

    protected override int Execute(ParseResult result, CancellationToken cancellation)
    {
        ParserOptions options = _reading.Read(result);
        string folder = result.GetRequiredValue(_snapshots);
        bool accept = result.GetValue(_accept);
        // A mistyped folder would make every page look new.
        if (!accept && !Directory.Exists(folder))
            throw new CommandException($"{folder}: no such folder of snapshots: check the path, or make it with --accept");
        var pages = new PageFiles(result.GetRequiredValue(_paths));
        var check = new SnapshotCheck(Console, new SnapshotDirectory(folder), accept);
        new PageRun(Console, ThreadsOption.Read(result, _threads), showsProgress: !Console.OutputIsTerminal, cancellation, _reading.InputOf(result)).Run(
            pages.Enumerate(),
            (_, text) => ArticleSnapshot.Render(text.Parse(options, cancellation)),
            check.Compare);
        if (pages.Paths.All(Directory.Exists)) check.FindDangling();
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{check.Same} same, {check.New} new, {check.Changed} changed, {check.Dangling} dangling\n"));
        if (Console.HasFailed) return ExitCode.Error;
        return accept || check.New + check.Changed + check.Dangling == 0 ? ExitCode.Success : ExitCode.Different;
    }
}
