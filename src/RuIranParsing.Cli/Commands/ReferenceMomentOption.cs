using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace RuIranParsing.Cli;

/// <summary><c>--reference-date</c> where the time of day counts too: the moment the input is from.</summary>
internal static class ReferenceMomentOption
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    public static Option<ReferenceMoment?> Create(string description) => new("--reference-date")
    {
        Description = description,
        HelpName = "YYYY-MM-DD[THH:MM]",
        CustomParser = Parse,
    };

    private static ReferenceMoment? Parse(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return new ReferenceMoment(date, null);
        if (DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment))
            return new ReferenceMoment(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
        argument.AddError($"--reference-date: '{text}' is no day: write it as YYYY-MM-DD, such as 2024-10-31, or with a time, 2024-10-31T14:30");
        return null;
    }
}
