using System.Text.Json;

namespace RuIranParsing.Fitting;

/// <summary>The lines of a labelled page, each with the states its label allows.</summary>
internal sealed record LabelledText(string Id, IReadOnlyList<LabelledText.Line> Lines, int Headline, int BodyFirst, int BodyLast)
{
    internal readonly record struct Line(string Text, int Allowed);

    /// <summary>Reads the pages of a folder whose labels name body lines (ID.txt beside ID.label.json, or the label alone with the text in <paramref name="texts"/>).</summary>
    internal static IEnumerable<LabelledText> Load(string folder, string texts)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.label.json").Order(StringComparer.Ordinal))
        {
            string id = Path.GetFileName(file)[..^".label.json".Length];
            using JsonDocument label = JsonDocument.Parse(File.ReadAllText(file));
            if (!label.RootElement.TryGetProperty("body_lines", out JsonElement body)) continue;
            var reader = new LabelReader(label.RootElement);
            string[] lines = File.ReadAllText(Path.Combine(texts, id + ".txt")).Split('\n');
            int[] bodyLines = [.. body.EnumerateArray().Select(l => l.GetInt32())];
            int headline = label.RootElement.TryGetProperty("headline_line", out JsonElement h) && h.ValueKind == JsonValueKind.Number ? h.GetInt32() : 0;
            yield return new LabelledText(id, [.. lines.Select((text, i) => new Line(text, reader.Allowed(i + 1)))], headline, bodyLines.Min(), bodyLines.Max());
        }
    }
}
