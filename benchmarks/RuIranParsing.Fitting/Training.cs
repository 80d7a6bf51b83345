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
}
