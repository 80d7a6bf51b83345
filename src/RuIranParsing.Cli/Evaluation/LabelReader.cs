using System.Globalization;
using System.Text.Json;

namespace RuIranParsing.Cli;

/// <summary>Reads one label, key by key.</summary>
/// <remarks>By hand rather than by a serialiser: a mistake in a label is told with the key it stands under.</remarks>
internal sealed class LabelReader
{
    private readonly JsonElement _root;
    private readonly List<(string Key, int Line)> _lines = [];

    private LabelReader(JsonElement root) => _root = root;

    /// <exception cref="LabelException">The text is no label.</exception>
    public static PageLabel Read(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new LabelException("is no label: write one JSON object");
            return new LabelReader(document.RootElement).Read();
        }
        catch (JsonException e)
        {
            throw new LabelException(string.Create(CultureInfo.InvariantCulture, $"is no JSON from line {e.LineNumber + 1} on: mend it there"));
        }
        catch (InvalidOperationException)
        {
            // The document's way to say that an escape such as \ud800 is half a character.
            throw new LabelException("holds an escape that is no character: write the character itself");
        }
    }

    private PageLabel Read()
    {
        string type = ReadText("page_type") ?? "article";
        int? headline = ReadLine(_root, "headline_line", "headline_line");
        IReadOnlyList<int>? body = ReadLines("body_lines");
        ReadUnscoredLines();
        return new PageLabel
        {
            IsArticle = type == "article",
            HeadlineLine = headline,
            HeadlineLines = ReadLines("headline_lines") ?? [],
            BodyLines = body,
            SubheadingLines = ReadLines("subheading_lines") ?? [],
            Headline = ReadText("headline"),
            Body = Find("body") is { } quoted ? string.Join('\n', Texts(quoted, "body")) : null,
            BodyFirst = ReadText("body_first"),
            BodyLast = ReadText("body_last"),
            MustNotContain = Find("must_not_contain") is { } foreign ? Texts(foreign, "must_not_contain") : [],
            Date = ReadDay(),
            IsDateOpen = ReadFlag("date_any"),
            Bylines = ReadBylines(),
            Lines = _lines,
        };
    }

    /// <summary>Numbers that no score needs are read all the same: one that is off says that the label belongs to another text.</summary>
    private void ReadUnscoredLines()
    {
        ReadLines("standfirst_lines");
        ReadLine(_root, "date_line", "date_line");
        if (Find("byline") is { ValueKind: JsonValueKind.Object } byline) ReadLine(byline, "line", "byline.line");
        if (Find("other") is not { } other) return;
        if (other.ValueKind != JsonValueKind.Object) throw new LabelException("other: is no object: write {\"line\": \"kind\"}");
        foreach (JsonProperty line in other.EnumerateObject())
        {
            if (!int.TryParse(line.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) throw NoLine("other");
            _lines.Add(("other", number));
        }
    }

    private string? ReadDay()
    {
        string? date = ReadText("date");
        if (date is null) return null;
        bool isDay = date.Length >= 10 && DateOnly.TryParseExact(date.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return isDay ? date[..10] : throw new LabelException($"date: '{date}' is no day: write it as YYYY-MM-DD, or null where the page states none");
    }

    private List<string>? ReadBylines()
    {
        if (Find("byline") is not { } byline) return null;
        bool isObject = byline.ValueKind == JsonValueKind.Object;
        if (isObject && !byline.EnumerateObject().Any()) return null;
        if ((isObject ? Find(byline, "raw") : byline) is not { ValueKind: JsonValueKind.String } raw)
            throw new LabelException("byline: has no \"raw\": write there the words as they stand on the page");
        List<string> bylines = [raw.GetString()!];
        if (!isObject && bylines[0].Length == 0) return null;
        if (Find("byline_alt") is { } others) bylines.AddRange(Texts(others, "byline_alt"));
        if (isObject) bylines.Add(string.Join(' ', Names(byline, "authors").Concat(Names(byline, "agencies"))));
        return bylines;
    }

    private static string[] Names(JsonElement byline, string key) => Find(byline, key) is { } names ? Texts(names, "byline." + key) : [];

    private int? ReadLine(JsonElement parent, string key, string name)
    {
        if (Find(parent, key) is not { } element) return null;
        int line = Number(element, name);
        _lines.Add((name, line));
        return line;
    }

    private int[]? ReadLines(string key)
    {
        if (Find(key) is not { } element) return null;
        if (element.ValueKind != JsonValueKind.Array) throw NoLine(key);
        int[] lines = [.. element.EnumerateArray().Select(line => Number(line, key))];
        _lines.AddRange(lines.Select(line => (key, line)));
        return lines;
    }

    private string? ReadText(string key)
    {
        if (Find(key) is not { } element) return null;
        if (element.ValueKind != JsonValueKind.String) throw NoText(key);
        return element.GetString() is { Length: > 0 } text ? text : null;
    }

    private bool ReadFlag(string key) => Find(key) is { } element && element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new LabelException($"{key}: is neither true nor false: write one of them"),
    };

    private JsonElement? Find(string key) => Find(_root, key);

    /// <summary>The value under a key; null where there is none or it is null.</summary>
    private static JsonElement? Find(JsonElement parent, string key) =>
        parent.TryGetProperty(key, out JsonElement element) && element.ValueKind != JsonValueKind.Null ? element : null;

    private static string[] Texts(JsonElement element, string key) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => [.. element.EnumerateArray().Select(text => text.ValueKind == JsonValueKind.String ? text.GetString()! : throw NoText(key))],
        _ => throw NoText(key),
    };

    private static int Number(JsonElement element, string key) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int number) ? number : throw NoLine(key);

    private static LabelException NoLine(string key) => new($"{key}: is no line number: write numbers counted from 1");

    private static LabelException NoText(string key) => new($"{key}: is no text: write a string, or null");
}
