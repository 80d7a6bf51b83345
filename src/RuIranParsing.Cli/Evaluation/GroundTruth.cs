using System.Text.Json;

namespace RuIranParsing.Cli;

/// <summary>Bodies of many pages in one file, <c>ground-truth.json</c>: an object a page by its name, with the body under <c>articleBody</c>.</summary>
internal sealed class GroundTruth
{
    public const string FileName = "ground-truth.json";

    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    private GroundTruth()
    {
    }

    /// <exception cref="CommandException">The file cannot be used.</exception>
    public static GroundTruth Read(string path)
    {
        PageText text = new PageReader(Stream.Null).ReadUtf8(new PageFile(path, path));
        if (text.Text is null) throw new CommandException(text.Problem!);
        var truth = new GroundTruth();
        try
        {
            using JsonDocument document = JsonDocument.Parse(text.Text);
            foreach (JsonProperty page in document.RootElement.EnumerateObject())
                truth._bodies[page.Name] = page.Value.TryGetProperty("articleBody", out JsonElement body) ? body.GetString() ?? "" : "";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new CommandException($"{path}: is no object of pages with their bodies: {e.Message}");
        }

        return truth;
    }

    /// <summary>The score of a page; null where the file does not know it.</summary>
    public PageScore? Score(PageFile page, Article article)
    {
        string name = NameOf(page);
        if (!_bodies.TryGetValue(name, out string? expected)) return null;
        lock (_found) _found.Add(name);
        ShingleBag got = new(string.Join('\n', article.Body.Paragraphs)), gold = new(expected);
        int common = got.CountCommon(gold);
        var values = new Dictionary<Score, double>();
        double precision = got.Count > 0 ? (double)common / got.Count : 0, recall = gold.Count > 0 ? (double)common / gold.Count : 0;
        if (got.Count > 0) values[Cli.Score.ShinglePrecision] = precision;
        if (gold.Count > 0) values[Cli.Score.ShingleRecall] = recall;
        values[Cli.Score.ShingleF1] = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        Miss[] misses = common == got.Count && common == gold.Count ? [] : [new Miss("body", $"{gold.Count} runs of four words", $"{got.Count} runs, {common} of them right")];
        return new PageScore(page.Id, values, misses);
    }

    /// <summary>The pages that the file knows and that were not there.</summary>
    public IEnumerable<string> WithoutPage() => _bodies.Keys.Where(name => !_found.Contains(name)).Order(StringComparer.Ordinal);

    private static string NameOf(PageFile page) => Path.GetFileName(HtmlFiles.NameOf(page.Id));
}
