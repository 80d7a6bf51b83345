using System.Globalization;

namespace RuIranParsing.Cli;

/// <summary>The scores of many pages.</summary>
internal sealed class ScoreReport
{
    private const int Decimals = 4;

    private readonly List<PageScore> _pages = [];

    /// <summary>How many pages were scored.</summary>
    public int Count => _pages.Count;

    /// <summary>How many labels say that their page holds no single article.</summary>
    public int NoArticles { get; private set; }

    public void Add(PageScore page) => _pages.Add(page);

    public void AddNoArticle() => NoArticles++;

    /// <summary>The means of the scores over the pages that have them, and how many do.</summary>
    public IEnumerable<(Score Score, double Mean, int Pages)> Totals()
    {
        foreach (Score score in ScoreNames.All)
        {
            double[] values = [.. _pages.Where(p => p.Values.ContainsKey(score)).Select(p => p.Values[score])];
            // As that benchmark reports it: F1 of the means, not the mean of the pages' F1.
            if (score == Score.ShingleF1 && values.Length > 0) yield return (score, F1(Mean(Score.ShinglePrecision), Mean(Score.ShingleRecall)), values.Length);
            else if (values.Length > 0) yield return (score, values.Average(), values.Length);
        }
    }

    private double Mean(Score score) => _pages.Where(p => p.Values.ContainsKey(score)).Select(p => p.Values[score]).DefaultIfEmpty(0).Average();

    private static double F1(double precision, double recall) => precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;

    /// <summary>All pages, those read worst first, pages that were read equally well by their names.</summary>
    public IReadOnlyList<PageScore> WorstFirst() => [.. _pages.OrderBy(p => p.Mean).ThenBy(p => p.Id, StringComparer.Ordinal)];

    /// <summary>A score as it is told: four decimals, of two equally near the even one.</summary>
    public static double Round(double score) => Math.Round(score, Decimals, MidpointRounding.ToEven);

    public static string Format(double score) => Round(score).ToString("F4", CultureInfo.InvariantCulture);
}
