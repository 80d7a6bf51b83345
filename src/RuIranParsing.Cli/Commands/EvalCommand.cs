using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace RuIranParsing.Cli;

/// <summary><c>ruiran eval</c>: how well are labelled pages read?</summary>
internal sealed class EvalCommand : ToolCommand
{
    private const int WorstInTable = 20;
    private const string TableFormat = "table";
    private const string JsonFormat = "json";

    private readonly Argument<string> _pages = new("PAGES") { Description = "A folder of pages, *.txt, *.html or *.htm." };
    private readonly Option<string> _labels = new("--labels") { Description = "The folder of their labels, NAME.label.json for NAME.txt. Default: PAGES.", HelpName = "FOLDER" };
    private readonly Option<string> _format = new("--format")
    {
        Description = "table: the scores, then what was read wrongly. json: one object with totals and pages. Default: table.",
        HelpName = TableFormat + "|" + JsonFormat,
    };

    private readonly Option<int?> _worst = new("--worst")
    {
        Description = $"How many pages to tell of, those read worst first. Default: {WorstInTable.ToString(CultureInfo.InvariantCulture)} in a table, all in JSON.",
        HelpName = "N",
    };

    private readonly ReadingOptions _reading = new();
    private readonly Option<int> _threads = ThreadsOption.Create();

    public EvalCommand(ToolConsole console)
        : base(
            console,
            "eval",
            "Scores how labelled pages are read: body, headline, byline, date. Exit code 0: all were scored, however badly; 2: a page or a label could not be used. "
            + "docs/labels.md defines labels and scores.",
            """
            ruiran eval pages
            ruiran eval pages --labels labels --worst 5
            ruiran eval pages --rules mine.rules --format json > scores.json
            """)
    {
        Paths.RefuseOptions(_pages);
        _format.Validators.Add(RefuseFormat);
        _worst.Validators.Add(RefuseCount);
        Add(_pages);
        Add(_labels);
        Add(_format);
        Add(_worst);
        _reading.AddInputTo(this);
        _reading.AddTo(this);
        Add(_threads);
    }

    protected override int Execute(ParseResult result, CancellationToken cancellation)
    {
        ParserOptions options = _reading.Read(result);
        string folder = result.GetRequiredValue(_pages);
        string labelFolder = result.GetValue(_labels) ?? folder;
        if (!Directory.Exists(folder)) throw new CommandException($"{folder}: no such folder of pages: check the path");
        if (!Directory.Exists(labelFolder)) throw new CommandException($"{labelFolder}: no such folder of labels: check the path");
        string truth = Path.Join(labelFolder, GroundTruth.FileName);
        if (File.Exists(truth)) return ScoreTruth(folder, GroundTruth.Read(truth), options, result, cancellation);
        var pages = new LabelledPages(folder, labelFolder);
        var report = new ScoreReport();
        new PageRun(Console, ThreadsOption.Read(result, _threads), showsProgress: true, cancellation, _reading.InputOf(result)).Run(
            pages.Enumerate(),
            (page, text) => Score(page, text, pages, options),
            (_, scored) =>
            {
                if (scored.Problem is not null) Console.Fail(scored.Problem);
                else if (scored.Page is not null) report.Add(scored.Page);
                else report.AddNoArticle();
            });
        foreach (string problem in pages.WithoutPage()) Console.Fail(problem);
        Write(report, result);
        return ReadingCode;
    }

    private int ScoreTruth(string folder, GroundTruth truth, ParserOptions options, ParseResult result, CancellationToken cancellation)
    {
        var report = new ScoreReport();
        new PageRun(Console, ThreadsOption.Read(result, _threads), showsProgress: true, cancellation, _reading.InputOf(result)).Run(
            new PageFiles([folder]).Enumerate(),
            (page, text) => truth.Score(page, text.Parse(options, cancellation)),
            (page, scored) =>
            {
                if (scored is null) Console.Fail($"{page.Path}: is not in {GroundTruth.FileName}: add it there, or move the page elsewhere");
                else report.Add(scored);
            });
        foreach (string name in truth.WithoutPage()) Console.Fail($"{GroundTruth.FileName}: has no page for {name}: put one there, or delete the entry");
        Write(report, result);
        return ReadingCode;
    }

    private static (PageScore? Page, string? Problem) Score(PageFile page, PageText text, LabelledPages pages, ParserOptions options)
    {
        try
        {
            PageLabel label = pages.Read(page);
            return (label.IsArticle ? PageScorer.Of(page.Id, label, text.Parse(options)) : null, null);
        }
        catch (LabelException e)
        {
            return (null, $"{pages.LabelOf(page)}: {e.Message}");
        }
    }

    private void Write(ScoreReport report, ParseResult result)
    {
        int? worst = result.GetValue(_worst);
        if (result.GetValue(_format) == JsonFormat)
        {
            Console.Output.Write(ScoreJson.Write(report, worst));
            return;
        }

        PageScore[] wrong = [.. report.WorstFirst().Where(p => p.Misses.Count > 0)];
        PageScore[] told = [.. wrong.Take(worst ?? WorstInTable)];
        ScoreTable[] tables = [.. new[] { ScoreTable.Totals(report), ScoreTable.Misses(told) }.Where(t => !t.IsEmpty)];
        Console.Write(Console.OutputIsTerminal ? TerminalTables.Draw(tables.Select(t => t.ToSpectre())) : string.Concat(tables.Select(t => t.ToColumns() + "\n")));
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{report.Count} scored, {wrong.Length} with something wrong, {told.Length} of them told, {report.NoArticles} without an article\n"));
    }

    private static void RefuseFormat(OptionResult result)
    {
        if (result.Tokens is [var token] && token.Value is not (TableFormat or JsonFormat))
            result.AddError($"--format: there is no format '{token.Value}': choose one of {TableFormat}, {JsonFormat}");
    }

    private static void RefuseCount(OptionResult result)
    {
        if (result.Tokens is [var token] && !int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            result.AddError($"--worst: '{token.Value}' is no number of pages: give 0 or more");
    }
}
