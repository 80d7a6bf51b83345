using System.CommandLine;
using System.Globalization;

namespace RuIranParsing.Cli;

/// <summary><c>ruiran rules list</c>: the shipped rules.</summary>
internal sealed class RulesListCommand : ToolCommand
{
    private readonly Option<string> _kind = new("--kind") { Description = "Only the rules of this kind.", HelpName = "KIND" };

    public RulesListCommand(ToolConsole console)
        : base(
            console,
            "list",
            "Lists the shipped rules, tab-separated: id, kind, where in a line, file:line.",
            """
            ruiran rules list
            ruiran rules list --kind follow
            """) => Add(_kind);

    protected override int Execute(ParseResult result, CancellationToken cancellation)
    {
        IReadOnlyList<Rule> rules = RuleSet.Default.Rules;
        if (result.GetValue(_kind) is { } kind)
        {
            string[] kinds = [.. rules.Select(r => r.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            if (!kinds.Contains(kind, StringComparer.Ordinal))
                throw new CommandException($"--kind: no rule is of the kind '{kind}': choose one of {string.Join(", ", kinds)}");
            rules = [.. rules.Where(r => r.Kind == kind)];
        }

        foreach (Rule rule in rules)
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{rule.Id}\t{rule.Kind}\t{rule.Where}\t{rule.File}:{rule.Line}\n"));
        return ExitCode.Success;
    }
}
