using RuIranParsing;
using RuIranParsing.Fitting;

// usage: RuIranParsing.Fitting OUT.tsv ROUNDS [--without PREFIX] FOLDER[=TEXTS]…
// Fits the cost table on folders of labelled pages (ID.label.json with ID.txt beside it or in TEXTS; docs/labels.md) and writes it.
// --without leaves out the pages whose id starts so, for scoring on what was not seen.
string output = args[0];
int rounds = int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture);
string? without = args.Length > 3 && args[2] == "--without" ? args[3] : null;
RuleSet rules = RuleSet.Default;
List<LabelledText> texts =
[
    .. args[(without is null ? 2 : 4)..].Select(f => f.Split('=')).SelectMany(f => LabelledText.Load(f[0], f[^1]))
        .Where(t => without is null || !t.Id.StartsWith(without, StringComparison.Ordinal)),
];
var dresser = new Augmenter(texts, rules, seed: 20241031);
List<LabelledPage> pages = [.. texts.Concat(texts.Select(dresser.Dress)).Concat(texts.Select(dresser.Dress)).Select(t => LabelledPage.Of(t, rules))];
Console.Error.WriteLine($"{texts.Count} texts, {pages.Count} pages");
CostTable table = new Perceptron(Prior.Make()).Fit(pages, rounds);
using var writer = new StreamWriter(output);
writer.Write("# Costs of zone decisions; the lower, the likelier. Written by benchmarks/RuIranParsing.Fitting, read by CostTable.\n");
writer.Write("# role rows: " + string.Join(' ', Enum.GetNames<ZoneRole>()) + "\n");
writer.Write("# state and into rows: " + string.Join(' ', Enum.GetNames<ZoneState>()) + "\n");
table.Write(writer);
