using System.CommandLine;

namespace RuIranParsing.Cli;

/// <summary><c>ruiran explain</c>: how a page was read, and why.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private readonly Argument<string> _path = new("FILE") { Description = "A page, or '-' for standard input." };
    private readonly ReadingOptions _reading = new();

    public ExplainCommand(ToolConsole console)
        : base(
            console,
            "explain",
            "Shows how a page was read: its fields, then its segments, each with its place (UTF-16), rule and certainty, and by how much the best other reading of it costs more than the path that won. Tab-separated unless to a terminal.",
            """
            ruiran explain page.txt
            ruiran explain page.txt | cut -f 2-4
            """)
    {
        Paths.RefuseOptions(_path);
        Add(_path);
        _reading.AddInputTo(this);
        _reading.AddTo(this);
    }

    protected override int Execute(ParseResult result, CancellationToken cancellation)
    {
        ParserOptions options = _reading.Read(result);
        PageFile page = PageFiles.Single(result.GetRequiredValue(_path));
        PageText read = new PageReader(Console.Input, _reading.InputOf(result)).Read(page);
        string text = read.Text ?? throw new CommandException(read.Problem!);
        Article article = read.Parse(options, cancellation);
        IReadOnlyList<SegmentExplanation> explanations = read.IsHtml ? ArticleParser.ExplainHtml(text, options) : ArticleParser.Explain(text, options);
        long? cost = explanations.Count > 0 ? explanations[^1].Cost : null;
        ExplainTable[] tables = [ExplainTable.Fields(article, cost, read.Encoding), ExplainTable.Segments(article.Text, explanations)];
        Console.Write(Console.OutputIsTerminal ? ExplainTable.Draw(tables) : string.Join('\n', tables.Select(t => t.ToTabs())));
        return ReadingCode;
    }
}
