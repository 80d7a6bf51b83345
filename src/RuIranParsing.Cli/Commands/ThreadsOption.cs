using System.CommandLine;

namespace RuIranParsing.Cli;

/// <summary><c>--threads N</c>.</summary>
internal static class ThreadsOption
{
    public static Option<int> Create()
    {
        var option = new Option<int>("--threads")
        {
            Description = "How many pages to read at a time; the output is the same whatever it is. Default: the number of processors.",
            HelpName = "N",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, System.Globalization.CultureInfo.InvariantCulture, out int n) || n < 1))
                result.AddError($"--threads: '{token.Value}' is no number of threads: give 1 or more");
        });
        return option;
    }

    public static int Read(ParseResult result, Option<int> option) => result.GetValue(option) is > 0 and var n ? n : Environment.ProcessorCount;
}
