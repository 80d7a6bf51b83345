using System.IO.Compression;
using System.Text.Json;

namespace RuIranParsing.Fitting;

/// <summary>A labelled HTML page: quoted bodies (docs/labels.md), or a file <c>ground-truth.json</c> of bodies by name, with the pages in <c>html</c> beside it.</summary>
internal sealed record HtmlSample(string Id, string Group, string Source, string? Body, string? Headline, string? Byline, bool SaysByline)
{
    private const int Folds = 5;

    internal static IEnumerable<HtmlSample> Load(string folder)
    {
        string truth = Path.Combine(folder, "ground-truth.json");
        return File.Exists(truth) ? LoadTruth(truth, Path.Combine(folder, "html")) : LoadLabels(folder);
    }

    private static IEnumerable<HtmlSample> LoadTruth(string truth, string pages)
    {
        using JsonDocument bodies = JsonDocument.Parse(File.ReadAllBytes(truth));
        int number = 0;
        foreach (JsonProperty page in bodies.RootElement.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            string file = Path.Combine(pages, page.Name + ".html.gz");
            yield return new HtmlSample(
                page.Name, $"fold {number++ % Folds}", Read(file), page.Value.GetProperty("articleBody").GetString(), null, null, SaysByline: false);
        }
    }

    private static IEnumerable<HtmlSample> LoadLabels(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.label.json").Order(StringComparer.Ordinal))
        {
            string id = Path.GetFileName(file)[..^".label.json".Length];
            using JsonDocument label = JsonDocument.Parse(File.ReadAllBytes(file));
            JsonElement root = label.RootElement;
            string page = Path.Combine(folder, id + ".html");
            if (!File.Exists(page)) continue;
            bool isArticle = !root.TryGetProperty("page_type", out JsonElement type) || type.GetString() == "article";
            string? body = root.TryGetProperty("body", out JsonElement quoted) && quoted.ValueKind == JsonValueKind.Array ? string.Join('\n', quoted.EnumerateArray().Select(p => p.GetString())) : null;
            yield return new HtmlSample(id, id.Split('-')[0], Read(page), isArticle ? body ?? "" : null, TextOf(root, "headline"), TextOf(root, "byline"), SaysByline: true);
        }
    }

    private static string? TextOf(JsonElement label, string key) =>
        label.TryGetProperty(key, out JsonElement value) ? value.ValueKind == JsonValueKind.String ? value.GetString()
            : value.ValueKind == JsonValueKind.Object && value.TryGetProperty("raw", out JsonElement raw) ? raw.GetString() : null : null;

    internal static string Read(string file)
    {
        using FileStream stream = File.OpenRead(file);
        using Stream whole = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var bytes = new MemoryStream();
        whole.CopyTo(bytes);
        return TextDecoder.Decode(bytes.ToArray()).Text;
    }
}
