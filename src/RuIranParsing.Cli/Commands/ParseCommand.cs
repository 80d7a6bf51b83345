using System.CommandLine;
using System.Text;

namespace RuIranParsing.Cli;

/// <summary><c>ruiran parse</c>: pages to articles.</summary>
internal sealed class ParseCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = Paths.Argument();
    private readonly Option<PageFormat> _format = FormatOption.Create();
    private readonly Option<string> _out = new("--out") { Description = "Write to this file, which appears when it is complete. Default: standard output.", HelpName = "FILE" };
    private readonly Option<bool> _segments = new("--segments") { Description = "jsonl: add how the page was cut, and where each field comes from." };
    private readonly ReadingOptions _reading = new();
    private readonly Option<int> _threads = ThreadsOption.Create();

    public ParseCommand(ToolConsole console)
        : base(
            console,
            "parse",
            "Parses pages into articles, one result a page, in the order of the input.",
            """
            ruiran parse pages > articles.jsonl
            ruiran parse page.txt --format markdown
            curl -s $ADDRESS | html2text | ruiran parse - --format text
            ruiran parse pages --rules mine.rules --reference-date 2024-10-31 --out articles.jsonl
            """)
    {
        Add(_paths);
        Add(_format);
        Add(_out);
        Add(_segments);
        _reading.AddInputTo(this);
        _reading.AddTo(this);
        Add(_threads);
        Validators.Add(result =>
        {
            if (result.GetValue(_segments) && result.GetValue(_format) is { } format && format != PageFormat.JsonLines)
                result.AddError("--segments goes with --format jsonl only: leave one of them out");
        });
    }

    protected override int Execute(ParseResult result, CancellationToken cancellation)
    {
        ParserOptions options = _reading.Read(result);
        PageFormat format = FormatOf(result);
        var pages = new PageFiles(result.GetRequiredValue(_paths));
        using OutputFile? file = result.GetValue(_out) is { } path ? new OutputFile(path) : null;
        Stream output = file?.Stream ?? Console.Output;
        byte[] separator = Encoding.UTF8.GetBytes(format.Separator);
        bool any = false;
        new PageRun(Console, ThreadsOption.Read(result, _threads), showsProgress: file is not null || !Console.OutputIsTerminal, cancellation, _reading.InputOf(result)).Run(
            pages.Enumerate(),
            (page, text) => format.Write(text.Parse(options, cancellation), page.Id),
            (page, bytes) =>
            {
                if (file?.Replaces(page.Path) == true) throw new CommandException($"{page.Path}: is a page and would be replaced by the output: choose another --out");
                if (any) output.Write(separator);
                any = true;
                output.Write(bytes);
            });
        file?.Complete();
        return ReadingCode;
    }

    private PageFormat FormatOf(ParseResult result) =>
        result.GetValue(_segments) ? PageFormat.JsonLinesWithSegments : result.GetValue(_format) ?? PageFormat.JsonLines;
}
