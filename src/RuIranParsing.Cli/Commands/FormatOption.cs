using System.CommandLine;

namespace RuIranParsing.Cli;

/// <summary><c>--format NAME</c>.</summary>
internal static class FormatOption
{
    private static readonly string _names = string.Join(", ", PageFormat.All.Select(f => f.Name));

    public static Option<PageFormat> Create() => new("--format")
    {
        Description = "jsonl: one JSON object a line. text: headline, standfirst, byline, date and body. markdown: the same as Markdown. Default: jsonl.",
        HelpName = string.Join('|', PageFormat.All.Select(f => f.Name)),
        CustomParser = argument =>
        {
            string name = argument.Tokens[0].Value;
            if (PageFormat.All.FirstOrDefault(f => f.Name == name) is { } format) return format;
            argument.AddError($"--format: there is no format '{name}': choose one of {_names}");
            return null;
        },
    };
}
