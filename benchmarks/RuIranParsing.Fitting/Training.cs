namespace RuIranParsing.Fitting;

/// <summary>One fit: the labelled pages as they are and dressed twice, through the perceptron from the prior.</summary>
internal static class Training
{
    private const ulong Seed = 20241031;

    internal static CostTable Fit(IReadOnlyList<LabelledText> texts, RuleSet rules, int rounds)
    {
        var dresser = new Augmenter(texts, rules, Seed);
        List<LabelledPage> pages = [.. texts.Concat(texts.Select(dresser.Dress)).Concat(texts.Select(dresser.Dress)).Select(t => LabelledPage.Of(t, rules))];
        CostTable table = new Perceptron(Prior.Make()).Fit(pages, rounds);
        foreach (LabelledPage page in pages) page.Dispose();
        return table;
    }

    internal static void Write(CostTable table, TextWriter writer)
    {
        writer.Write("# Costs of zone decisions; the lower, the likelier. Written by benchmarks/RuIranParsing.Fitting, read by CostTable.\n");
        writer.Write("# role rows: " + string.Join(' ', Enum.GetNames<ZoneRole>()) + "\n");
        writer.Write("# state and into rows: " + string.Join(' ', Enum.GetNames<ZoneState>()) + "\n");
        table.Write(writer);
    }

    /// <summary>The rows of markup over the rows of text, which stay as they are.</summary>
    internal static CostTable FitHints(CostTable text, IReadOnlyList<LabelledPage> pages, int rounds) =>
        new Perceptron(HintPrior.Over(text), Features.TextCount).Fit(pages, rounds);
}
