using System.CommandLine;

namespace RuIranParsing.Cli;

/// <summary><c>--input NAME</c>.</summary>
internal static class InputOption
{
    public static Option<PageInput> Create() => new("--input")
    {
        Description = "What pages are: text, html, or auto, which takes *.html and *.htm (and *.gz of them) for HTML, and standard input by its first bytes. Default: auto.",
        HelpName = "auto|text|html",
        CustomParser = argument =>
        {
            string name = argument.Tokens[0].Value;
            switch (name)
            {
                case "auto": return PageInput.Auto;
                case "text": return PageInput.Text;
                case "html": return PageInput.Html;
                default:
                    argument.AddError($"--input: there is no input '{name}': choose one of auto, text, html");
                    return default;
            }
        },
    };
}
