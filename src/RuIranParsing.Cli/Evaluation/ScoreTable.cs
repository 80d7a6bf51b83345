using System.Globalization;
using Spectre.Console;

namespace RuIranParsing.Cli;

/// <summary>A table of <c>ruiran eval</c>, to be drawn or set in columns.</summary>
internal sealed class ScoreTable
{
    private const int MostWords = 60;
    private const string None = "none";

    private readonly string[] _columns;
    private readonly List<string[]> _rows = [];

    private ScoreTable(params string[] columns) => _columns = columns;

    public bool IsEmpty => _rows.Count == 0;

    public static ScoreTable Totals(ScoreReport report)
    {
        var table = new ScoreTable("score", "mean", "pages");
        foreach ((Score score, double mean, int pages) in report.Totals())
            table._rows.Add([ScoreNames.InTable(score), ScoreReport.Format(mean), pages.ToString(CultureInfo.InvariantCulture)]);
        return table;
    }

    /// <summary>A row for each thing that was read wrongly; the page and its scores stand in its first.</summary>
    public static ScoreTable Misses(IEnumerable<PageScore> pages)
    {
        var table = new ScoreTable("page", "mean", "F1", "precision", "recall", "wrong", "expected", "got");
        foreach (PageScore page in pages)
        {
            string[] scores =
                [page.Id, ScoreReport.Format(page.Mean), Format(page, Score.BodyF1), Format(page, Score.BodyPrecision), Format(page, Score.BodyRecall)];
            foreach (Miss miss in page.Misses)
            {
                string expected = miss.Expected is { } words ? FirstWords.Of(words, MostWords) : None;
                if (miss.Line is { } line) expected = string.Create(CultureInfo.InvariantCulture, $"line {line}: {expected}");
                table._rows.Add([.. scores, miss.What, expected, miss.Got is { } got ? FirstWords.Of(got, MostWords) : None]);
                scores = ["", "", "", "", ""];
            }
        }

        return table;
    }

    /// <summary>Columns as wide as their widest cell, two spaces between them, one line a row.</summary>
    public string ToColumns()
    {
        int[] widths = [.. _columns.Select((name, i) => _rows.Select(row => row[i].Length).Append(name.Length).Max())];
        return string.Concat(_rows.Prepend(_columns).Select(row => string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd(' ') + "\n"));
    }

    public Table ToSpectre()
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string column in _columns) table.AddColumn(new TableColumn(new Text(column)));
        foreach (string[] row in _rows) table.AddRow(row.Select(cell => new Text(cell)));
        return table;
    }

    private static string Format(PageScore page, Score score) => page.Values.TryGetValue(score, out double value) ? ScoreReport.Format(value) : "";
}
