using System.CommandLine;

namespace RuIranParsing.Cli;

/// <summary>The options that say how pages are read.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string[]> _rules = new("--rules")
    {
        Description = "A file of your own rules, added to the shipped ones. May be given several times.",
        HelpName = "FILE",
    };

    private readonly Option<DateOnly?> _referenceDate = ReferenceDateOption.Create("A day near the pages', such as that of the crawl: completes dates without a year.");

    private readonly Option<PageInput> _input = InputOption.Create();

    public void AddTo(Command command)
    {
        AddRulesTo(command);
        command.Add(_referenceDate);
    }

    /// <summary>Adds what a command needs that reads no dates.</summary>
    public void AddRulesTo(Command command) => command.Add(_rules);

    public void AddInputTo(Command command) => command.Add(_input);

    public PageInput InputOf(ParseResult result) => result.GetValue(_input);

    /// <exception cref="CommandException">A rule file cannot be used. Nothing is parsed then: with fewer rules than asked for, every page might be read wrongly.</exception>
    public ParserOptions Read(ParseResult result)
    {
        RuleSet rules = RuleSet.Default;
        var problems = new List<string>();
        foreach (string file in result.GetValue(_rules) ?? [])
        {
            try
            {
                rules = rules.With(RuleSet.Parse(RuleFile.Read(file), file));
            }
            catch (RuleFormatException e)
            {
                problems.AddRange(e.Diagnostics.Select(d => d.ToString()));
            }
            catch (CommandException e)
            {
                problems.AddRange(e.Lines);
            }
        }

        if (problems.Count > 0) throw new CommandException([.. problems, "nothing was read: mend the rule files, or leave --rules out"]);
        return new ParserOptions { Rules = rules, ReferenceDate = result.GetValue(_referenceDate) };
    }
}
