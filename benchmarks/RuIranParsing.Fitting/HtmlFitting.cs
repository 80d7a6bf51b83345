namespace RuIranParsing.Fitting;

/// <summary>The commands that fit the rows of markup.</summary>
internal static class HtmlFitting
{
    private const ulong Seed = 20241031;
    private const int Fits = 5;

    internal static int Run(bool isCross, string output, int rounds, string baseTable, string[] folders)
    {
        CostTable text;
        using (var reader = new StreamReader(baseTable)) text = CostTable.Read(reader);
        // A folder of labelled texts is dressed in markup, and always trained on.
        string[] texts = [.. folders.Where(f => f.StartsWith("text:", StringComparison.Ordinal)).Select(f => f["text:".Length..])];
        List<HtmlSample> samples = [.. folders.Where(f => !f.StartsWith("text:", StringComparison.Ordinal)).SelectMany(HtmlSample.Load)];
        List<LabelledPage> dressed = Dress([.. texts.SelectMany(LabelledText.Load)]);
        Dictionary<string, LabelledPage> pages = samples.ToDictionary(s => s.Id, s => LabelledHtml.Of(s, RuleSet.Default));
        Console.Error.WriteLine($"{samples.Count} labelled HTML pages");
        using var writer = new StreamWriter(output);
        if (isCross) Cross(samples, pages, dressed, text, rounds, writer);
        else
        {
            writer.Write("# Costs of zone decisions; the lower, the likelier. Written by benchmarks/RuIranParsing.Fitting, read by CostTable.\n");
            writer.Write("# role rows: " + string.Join(' ', Enum.GetNames<ZoneRole>()) + "\n");
            writer.Write("# state and into rows: " + string.Join(' ', Enum.GetNames<ZoneState>()) + "\n");
            Fit(text, [.. samples.Select(s => pages[s.Id]), .. dressed], rounds).Write(writer);
        }
        foreach (LabelledPage page in pages.Values.Concat(dressed)) page.Dispose();
        return 0;
    }

    private static List<LabelledPage> Dress(IReadOnlyList<LabelledText> texts)
    {
        var furniture = new Augmenter(texts, RuleSet.Default, Seed);
        var markup = new HtmlDresser(Seed);
        return [.. texts.Select(furniture.Dress).Select(t => LabelledHtml.Of(t, markup, RuleSet.Default))];
    }

    /// <summary>The mean of several fits that read the pages in another order: the perceptron's last mistakes depend on it.</summary>
    private static CostTable Fit(CostTable text, IReadOnlyList<LabelledPage> pages, int rounds)
    {
        CostTable prior = HintPrior.Over(text);
        var tables = new CostTable[Fits];
        for (int i = 0; i < Fits; i++) tables[i] = new HintPerceptron(prior, new Dice(Seed + ((ulong)i * 7919))).Fit(pages, rounds);
        return Training.Mean(tables);
    }

    private static void Cross(List<HtmlSample> samples, Dictionary<string, LabelledPage> pages, List<LabelledPage> dressed, CostTable text, int rounds, StreamWriter writer)
    {
        foreach (IGrouping<string, HtmlSample> held in samples.GroupBy(s => s.Group))
        {
            CostTable table = Fit(text, [.. samples.Where(s => s.Group != held.Key).Select(s => pages[s.Id]), .. dressed], rounds);
            foreach (HtmlSample sample in held)
            {
                Article article = ArticleParser.Parse(HtmlFrontEnd.Read(sample.Source, CancellationToken.None), ParserOptions.Default, table);
                writer.Write(ArticleJson.Write(article, sample.Id + ".html") + "\n");
            }
        }
    }
}
