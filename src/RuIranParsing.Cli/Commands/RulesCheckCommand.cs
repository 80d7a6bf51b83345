using System.CommandLine;

namespace RuIranParsing.Cli;

/// <summary><c>ruiran rules check</c>: the linter of rule files.</summary>
internal sealed class RulesCheckCommand : ToolCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Rule files. None: the shipped rules.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public RulesCheckCommand(ToolConsole console)
        : base(
            console,
            "check",
            "Checks rule files and runs their examples. Says file:line: what is wrong. Exit code 0: nothing; 1: something; 2: a file cannot be read.",
            """
            ruiran rules check
            ruiran rules check mine.rules
            """)
    {
        Paths.RefuseOptions(_files);
        Add(_files);
    }

    protected override int Execute(ParseResult result, CancellationToken cancellation)
    {
        string[] files = result.GetValue(_files) ?? [];
        bool any = files.Length == 0 && Tell(RuleSet.CheckDefault());
        foreach (string file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                any |= Tell(RuleSet.Check(RuleFile.Read(file), file));
            }
            catch (CommandException e)
            {
                foreach (string line in e.Lines) Console.Fail(line);
            }
        }

        return Console.HasFailed ? ExitCode.Error : any ? ExitCode.Different : ExitCode.Success;
    }

    // As compilers print them, so that editors find the line.
    private bool Tell(IReadOnlyList<RuleDiagnostic> diagnostics)
    {
        foreach (RuleDiagnostic diagnostic in diagnostics) Console.Say(diagnostic.ToString());
        return diagnostics.Count > 0;
    }
}
