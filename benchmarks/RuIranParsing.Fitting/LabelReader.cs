using System.Text.Json;

namespace RuIranParsing.Fitting;

/// <summary>Turns a label's line numbers into the states each piece may take. What a label leaves open stays open.</summary>
internal sealed class LabelReader
{
    private readonly Dictionary<int, string> _kinds = [];
    private readonly int _headline;
    private readonly int _bodyFirst = int.MaxValue;
    private readonly int _bodyLast;

    internal LabelReader(JsonElement label)
    {
        foreach (int line in Lines(label, "body_lines"))
        {
            _kinds[line] = "body";
            _bodyFirst = Math.Min(_bodyFirst, line);
            _bodyLast = Math.Max(_bodyLast, line);
        }
        foreach (int line in Lines(label, "subheading_lines")) _kinds[line] = "subheading";
        if (label.TryGetProperty("other", out JsonElement other) && other.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty line in other.EnumerateObject()) _kinds[int.Parse(line.Name, System.Globalization.CultureInfo.InvariantCulture)] = line.Value.GetString()!;
        }
        foreach (int line in Lines(label, "standfirst_lines")) _kinds[line] = "standfirst";
        foreach (int line in Lines(label, "headline_lines")) _kinds[line] = "headline";
        if (label.TryGetProperty("byline", out JsonElement byline) && byline.ValueKind == JsonValueKind.Object
            && byline.TryGetProperty("line", out JsonElement at) && at.ValueKind == JsonValueKind.Number
            && !(byline.TryGetProperty("inline", out JsonElement inline) && inline.ValueKind == JsonValueKind.True)
            && _kinds.GetValueOrDefault(at.GetInt32()) is not ("body" or "headline" or "standfirst"))
            _kinds[at.GetInt32()] = "byline";
        if (label.TryGetProperty("headline_line", out JsonElement headline) && headline.ValueKind == JsonValueKind.Number)
        {
            _headline = headline.GetInt32();
            _kinds[_headline] = "headline";
        }
    }

    internal bool IsOtherArticle(int line) => line > _bodyLast && _kinds.GetValueOrDefault(line) == "other-article";

    /// <summary>One bit a state that the line may take.</summary>
    internal int Allowed(int line)
    {
        string? kind = _kinds.GetValueOrDefault(line);
        switch (kind)
        {
            case "headline": return Bit(ZoneState.Headline);
            case "body": return Bit(ZoneState.Body);
            case "subheading": return line < _bodyFirst ? Bit(ZoneState.Standfirst) | Bit(ZoneState.HeadFurniture) | Bit(ZoneState.Masthead) : line > _bodyLast ? Bit(ZoneState.Tail) : Bit(ZoneState.Subheading);
        }
        if (_headline > 0 && line < _headline) return Before(kind);
        if (line < _bodyFirst) return _headline > 0 ? Between(kind) : Before(kind) | (kind == "caption" ? Bit(ZoneState.HeadCaption) : 0);
        return line < _bodyLast ? Within(kind) : After(kind);
    }

    private static int Before(string? kind) => kind switch
    {
        "kicker" => Bit(ZoneState.Kicker),
        "byline" => Bit(ZoneState.TopByline),
        null => Bit(ZoneState.Masthead) | Bit(ZoneState.Kicker) | Bit(ZoneState.TopByline),
        _ => Bit(ZoneState.Masthead),
    };

    private static int Between(string? kind) => kind switch
    {
        "standfirst" => Bit(ZoneState.Standfirst),
        "byline" => Bit(ZoneState.HeadByline),
        "caption" => Bit(ZoneState.HeadCaption),
        null => Bit(ZoneState.Standfirst) | Bit(ZoneState.HeadByline) | Bit(ZoneState.HeadCaption) | Bit(ZoneState.HeadFurniture),
        _ => Bit(ZoneState.HeadFurniture),
    };

    private static int Within(string? kind) => kind switch
    {
        "caption" => Bit(ZoneState.BodyCaption),
        null => Bit(ZoneState.Widget) | Bit(ZoneState.BodyCaption) | Bit(ZoneState.Subheading),
        _ => Bit(ZoneState.Widget),
    };

    private static int After(string? kind) => kind switch
    {
        "byline" => Bit(ZoneState.TailByline),
        "caption" => Bit(ZoneState.BodyCaption) | Bit(ZoneState.Tail),
        "other-article" or null => Bit(ZoneState.Tail) | Bit(ZoneState.TailByline) | Bit(ZoneState.OtherHeadline) | Bit(ZoneState.OtherBody),
        _ => Bit(ZoneState.Tail),
    };

    private static int Bit(ZoneState state) => 1 << (int)state;

    private static IEnumerable<int> Lines(JsonElement label, string name) =>
        label.TryGetProperty(name, out JsonElement lines) && lines.ValueKind == JsonValueKind.Array ? lines.EnumerateArray().Select(l => l.GetInt32()) : [];
}
