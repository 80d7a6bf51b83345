using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace RuIranParsing.Cli;

/// <summary><c>--reference-date</c>: the day the input is from.</summary>
internal static class ReferenceDateOption
{
    public static Option<DateOnly?> Create(string description) => new("--reference-date")
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = Parse,
    };

    private static DateOnly? Parse(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return date;
        argument.AddError($"--reference-date: '{text}' is no day: write it as YYYY-MM-DD, such as 2024-10-31");
        return null;
    }
}
