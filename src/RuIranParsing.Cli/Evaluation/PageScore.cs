namespace RuIranParsing.Cli;

/// <summary>How well one page was read.</summary>
/// <param name="Id">The page's name.</param>
/// <param name="Values">The scores that apply to the page, each from 0 to 1.</param>
/// <param name="Misses">What was read wrongly.</param>
internal sealed record PageScore(string Id, IReadOnlyDictionary<Score, double> Values, IReadOnlyList<Miss> Misses)
{
    /// <summary>The mean of the scores, by which pages are ordered. Those that repeat another are left out: F1 says what precision and recall say.</summary>
    public double Mean { get; } = Values
        .Where(v => v.Key is not (Score.BodyPrecision or Score.BodyRecall or Score.Perfect or Score.ShinglePrecision or Score.ShingleRecall))
        .OrderBy(v => v.Key)
        .Select(v => v.Value)
        .DefaultIfEmpty(1)
        .Average();
}
