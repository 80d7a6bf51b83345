using System.Text.Json;

namespace RuIranParsing.Fitting;

/// <summary>The lines of a labelled page, each with the states its label allows.</summary>
internal sealed record LabelledText(string Id, IReadOnlyList<LabelledText.Line> Lines, int Headline, int BodyFirst, int BodyLast)
{
    // So many lines of furniture make a web page of a text.
    private const int WebFurniture = 12;

    private const int Furniture = 1 << (int)ZoneState.Masthead | 1 << (int)ZoneState.HeadFurniture | 1 << (int)ZoneState.Widget | 1 << (int)ZoneState.Tail;

    /// <summary>True where the page has the furniture it was published with.</summary>
    internal bool IsDressed { get; init; }

    /// <summary>The page as it came.</summary>
    internal string Text => string.Join('\n', Lines.Select(l => l.Text));

    /// <summary>The first paragraph, or nothing.</summary>
    internal string FirstParagraph => BodyFirst > 0 && BodyFirst <= Lines.Count ? Lines[BodyFirst - 1].Text : "";

    /// <summary>
    /// What to hold out together: the country of a newspaper archive (two capitals open its ids), the outlet otherwise (ids are NUMBER_OUTLET or OUTLET-PAGE).
    /// </summary>
    internal string Group => Id.Length > 2 && char.IsAsciiLetterUpper(Id[0]) && char.IsAsciiLetterUpper(Id[1]) ? Id[..2] : Outlet;

    private string Outlet
    {
        get
        {
            string name = char.IsAsciiDigit(Id[0]) && Id.Contains('_', StringComparison.Ordinal) ? Id[(Id.IndexOf('_', StringComparison.Ordinal) + 1)..] : Id;
            // Ten folds over outlets: one fit an outlet would take as many minutes as there are outlets.
            uint hash = 2166136261;
            foreach (char c in name.Split('-')[0]) hash = (hash ^ c) * 16777619;
            return $"fold {hash % 10}";
        }
    }

    internal readonly record struct Line(string Text, int Allowed);

    /// <summary>Reads the pages of FOLDER, FOLDER=TEXTS, or html:FOLDER.</summary>
    internal static IEnumerable<LabelledText> Load(string argument)
    {
        if (argument.StartsWith("html:", StringComparison.Ordinal)) return HtmlSample.Load(argument["html:".Length..]).Select(LabelledHtml.Flatten).OfType<LabelledText>();
        string[] folders = argument.Split('=');
        return Load(folders[0], folders[^1]);
    }

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
            Line[] labelled = [.. lines.Select((text, i) => new Line(text, reader.Allowed(i + 1)))];
            NameOtherArticles(labelled, reader);
            yield return new LabelledText(id, labelled, headline, bodyLines.Min(), bodyLines.Max()) { IsDressed = labelled.Count(l => l.Allowed != 0 && (l.Allowed & ~Furniture) == 0) >= WebFurniture };
        }
    }

    /// <summary>Labels say only «other article»: a run of such lines with a paragraph in it is a headline and a body, one without is a list of links.</summary>
    private static void NameOtherArticles(Line[] lines, LabelReader reader)
    {
        for (int first = 0; first < lines.Length; first++)
        {
            if (!reader.IsOtherArticle(first + 1)) continue;
            int end = first;
            while (end < lines.Length && (reader.IsOtherArticle(end + 1) || string.IsNullOrWhiteSpace(lines[end].Text))) end++;
            bool hasParagraph = lines[(first + 1)..end].Any(l => l.Text.Split(' ').Length >= LeadWords.LongWords);
            for (int i = first; i < end; i++)
                lines[i] = lines[i] with { Allowed = 1 << (int)(!hasParagraph ? ZoneState.Tail : i == first ? ZoneState.OtherHeadline : ZoneState.OtherBody) };
            first = end;
        }
    }
}
