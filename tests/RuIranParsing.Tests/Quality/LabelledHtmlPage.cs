using System.Text.Json;

namespace RuIranParsing.Tests.Quality;

/// <summary>A page of <c>tests/html</c> with its label (docs/labels.md), and how it is read.</summary>
internal sealed record LabelledHtmlPage(string Name, JsonElement Label, Article Article)
{
    private const double SameHeadline = 0.95;
    private const double SameByline = 0.6;
    private const string LabelEnding = ".label.json";

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<LabelledHtmlPage> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*" + LabelEnding).Order(StringComparer.Ordinal).Select(Read)];

    public static string Folder => Repository.File("tests/html");

    public bool IsArticle => Label.GetProperty("page_type").GetString() == "article";

    public bool HasByline => Text("byline") is not null;

    public double Body => Tokens.F1(string.Join('\n', Article.Body.Paragraphs), string.Join('\n', Strings("body")));

    public bool IsHeadlineRight => Tokens.F1(Article.Headline?.Value ?? "", Text("headline") ?? "") >= SameHeadline;

    public bool IsBylineRight =>
        Strings("byline_alt").Append(Text("byline")!).Any(accepted => Tokens.F1(Article.Byline?.Raw.Value ?? "", accepted) >= SameByline);

    public bool IsDateRight => (Article.Date is { Value.Precision: DatePrecision.Day } date ? date.Value.ToString() : null) == Text("date");

    public IEnumerable<string> Strings(string key) =>
        Label.TryGetProperty(key, out JsonElement values) && values.ValueKind == JsonValueKind.Array ? values.EnumerateArray().Select(v => v.GetString()!) : [];

    public string? Text(string key) => Label.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static LabelledHtmlPage Read(string file)
    {
        string name = Path.GetFileName(file)[..^LabelEnding.Length];
        using JsonDocument label = JsonDocument.Parse(File.ReadAllBytes(file));
        return new LabelledHtmlPage(name, label.RootElement.Clone(), ArticleParser.ParseHtml(File.ReadAllBytes(Path.Combine(Folder, name + ".html"))));
    }
}
