using System.Globalization;
using RuIranParsing;
using RuIranParsing.Fitting;

// Fits the cost table on folders of labelled pages (ID.label.json with ID.txt beside it or in TEXTS; docs/labels.md). html:FOLDER is labelled HTML, read without its markup.
//
//   RuIranParsing.Fitting fit OUT.tsv ROUNDS FOLDER[=TEXTS]…      writes the table
//   RuIranParsing.Fitting cross OUT.jsonl ROUNDS FOLDER[=TEXTS]…  parses every page with a table fitted without its outlet or country
//
// The rows of markup are fitted in a second stage, on labelled HTML pages; those of text stay as BASE.tsv has them.
//
//   RuIranParsing.Fitting fit-html OUT.tsv ROUNDS BASE.tsv FOLDER…      writes the table
//   RuIranParsing.Fitting cross-html OUT.jsonl ROUNDS BASE.tsv FOLDER…  parses every page with a table fitted without its outlet or fold
//   RuIranParsing.Fitting lines TABLE.tsv PAGE.html                     prints the lines of a page, their states and their markup
if (args is ["lines", var table, var page])
{
    using var costs = new StreamReader(table);
    HtmlLineTable.Print(page, CostTable.Read(costs), Console.Out);
    return 0;
}
if (args.Length < 4 || args[0] is not ("fit" or "cross" or "fit-html" or "cross-html"))
{
    Console.Error.WriteLine("usage: fit OUT.tsv ROUNDS FOLDER[=TEXTS]… | cross OUT.jsonl ROUNDS FOLDER[=TEXTS]… | fit-html OUT.tsv ROUNDS BASE.tsv FOLDER… | cross-html OUT.jsonl ROUNDS BASE.tsv FOLDER…");
    return 2;
}
if (!int.TryParse(args[2], NumberStyles.None, CultureInfo.InvariantCulture, out int rounds) || rounds == 0)
{
    Console.Error.WriteLine($"ROUNDS is a number over 0, not '{args[2]}'");
    return 2;
}
if (args[0].EndsWith("-html", StringComparison.Ordinal)) return HtmlFitting.Run(isCross: args[0] == "cross-html", args[1], rounds, args[3], args[4..]);
List<LabelledText> texts = [.. args[3..].SelectMany(LabelledText.Load)];
Console.Error.WriteLine($"{texts.Count} labelled pages");
using var writer = new StreamWriter(args[1]);
if (args[0] == "fit")
{
    writer.Write("# Costs of zone decisions; the lower, the likelier. Written by benchmarks/RuIranParsing.Fitting, read by CostTable.\n");
    writer.Write("# role rows: " + string.Join(' ', Enum.GetNames<ZoneRole>()) + "\n");
    writer.Write("# state and into rows: " + string.Join(' ', Enum.GetNames<ZoneState>()) + "\n");
    Training.Fit(texts, RuleSet.Default, rounds).Write(writer);
    return 0;
}
foreach (IGrouping<string, LabelledText> held in texts.GroupBy(t => t.Group))
{
    CostTable fitted = Training.Fit([.. texts.Where(t => t.Group != held.Key)], RuleSet.Default, rounds);
    foreach (LabelledText text in held)
        writer.Write(ArticleJson.Write(ArticleParser.Parse(text.Text, ParserOptions.Default, fitted), text.Id + ".txt") + "\n");
}
return 0;
