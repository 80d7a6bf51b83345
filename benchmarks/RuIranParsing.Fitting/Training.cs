namespace RuIranParsing.Fitting;

/// <summary>
/// One fit: the labelled pages as they are and dressed, through the conditional random field from the prior. The mean of several such tables, each of pages dressed
/// otherwise and read in another order, depends less on chance (Breiman's bagging, 1996); it is a table like any other.
/// </summary>
internal static class Training
{
    private const ulong Seed = 20241031;
    private const int Fits = 5;
    private const int Dressings = 2;

    internal static CostTable Fit(IReadOnlyList<LabelledText> texts, RuleSet rules, int rounds)
    {
        var tables = new CostTable[Fits];
        Parallel.For(0, Fits, i => tables[i] = FitOnce(texts, rules, rounds, Seed + ((ulong)i * 7919)));
        return Mean(tables);
    }

    private static CostTable FitOnce(IReadOnlyList<LabelledText> texts, RuleSet rules, int rounds, ulong seed)
    {
        var dresser = new Augmenter(texts, rules, seed);
        // A web page comes dressed.
        LabelledText[] bare = [.. texts.Where(t => !t.IsDressed)];
        List<LabelledPage> pages = [.. texts.Concat(Enumerable.Range(0, Dressings).SelectMany(_ => bare.Select(dresser.Dress))).Select(t => LabelledPage.Of(t, rules))];
        CostTable table = new ConditionalField(Prior.Make(), seed).Fit(pages, rounds);
        foreach (LabelledPage page in pages) page.Dispose();
        return table;
    }

    internal static CostTable Mean(CostTable[] tables)
    {
        CostTable mean = CostTable.Empty();
        for (int f = 0; f < Features.Count; f++)
        {
            int feature = f;
            Average(mean, tables, t => feature < Features.RoleCount ? t.RoleCosts(feature) : t.StateCosts(feature));
        }
        for (int s = 0; s < ZoneMap.States; s++)
        {
            int state = s;
            Average(mean, tables, t => t.StepsInto(state));
        }
        mean.Turn();
        return mean;
    }

    private delegate Span<int> Row(CostTable table);

    private static void Average(CostTable mean, CostTable[] tables, Row row)
    {
        Span<int> costs = row(mean);
        for (int i = 0; i < costs.Length; i++)
        {
            long sum = 0;
            foreach (CostTable table in tables) sum += row(table)[i];
            costs[i] = (int)Math.Round(sum / (double)tables.Length);
        }
    }
}
