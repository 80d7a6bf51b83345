using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace RuIranParsing.Cli;

/// <summary>The tool's commands.</summary>
internal static class RuIranCommand
{
    /// <remarks>Not a <see cref="RootCommand"/>: that takes its name and version from the process, which in tests is another.</remarks>
    public static Command Create(ToolConsole console)
    {
        var root = new Command(
            "ruiran",
            "Parses dumps of Arabic news pages into articles. Data goes to standard output, messages to standard error. Exit codes: 0 well, 1 differs, 2 error.")
        {
            new HelpOption("--help", "-h", "-?") { Action = new HelpWithExamples() },
            new VersionOption { Action = new VersionAction() },
            new ParseCommand(console),
            new CleanCommand(console),
            new ExplainCommand(console),
            new CheckCommand(console),
            new EvalCommand(console),
            new NormalizeCommand(console),
            new DatesCommand(console),
            new Command("rules", "Checks and lists rules.") { new RulesCheckCommand(console), new RulesListCommand(console) },
        };
        return root;
    }

    /// <summary>The command's name with those above it: <c>ruiran rules check</c>.</summary>
    public static string Path(CommandResult command)
    {
        string path = command.Command.Name;
        for (SymbolResult? parent = command.Parent; parent is CommandResult above; parent = above.Parent) path = above.Command.Name + " " + path;
        return path;
    }
}
