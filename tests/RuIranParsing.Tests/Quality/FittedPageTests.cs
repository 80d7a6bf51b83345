using System.Text.Json;

namespace RuIranParsing.Tests.Quality;

/// <summary>
/// What the pages of <c>tests/fitted</c>, which the costs are fitted on, and those of <c>tests/unseen</c>, which they are not, keep to: a label that names a wrong line would
/// teach the parser nonsense, or be counted against it.
/// </summary>
public sealed class FittedPageTests
{
    private static readonly string[] _fitted = Files("tests/fitted", "*.label.json");
    private static readonly string[] _unseen = Files("tests/unseen", "*.label.json");
    private static readonly string[] _labels = [.. _fitted, .. _unseen];

    [Fact]
    public void Every_page_has_a_label_and_every_label_a_page() =>
        Assert.Equal(_labels.Select(PageOf), [.. Files("tests/fitted", "*.txt"), .. Files("tests/unseen", "*.txt")]);

    [Fact]
    public void Labels_name_lines_that_are_there_and_not_empty() => Assert.Empty(_labels.SelectMany(label => Named(label).Where(line => !IsLine(label, line)).Select(line => $"{label}: {line}")));

    [Fact]
    public void Every_page_has_a_body_and_at_most_one_kind_a_line() =>
        Assert.DoesNotContain(_labels, label => Lines(label, "body_lines").Length == 0 || Kinds(label).GroupBy(line => line).Any(lines => lines.Count() > 1));

    [Fact]
    public void No_page_that_is_fitted_on_is_among_those_that_measure()
    {
        HashSet<string> measured = [.. LabelledPage.All.Select(page => page.Text), .. _unseen.Select(label => File.ReadAllText(PageOf(label)))];
        Assert.DoesNotContain(_fitted, label => measured.Contains(File.ReadAllText(PageOf(label))));
    }

    private static string[] Files(string folder, string pattern) => [.. Directory.EnumerateFiles(Repository.File(folder), pattern).Order(StringComparer.Ordinal)];

    private static IEnumerable<int> Named(string label) => Kinds(label).Concat(Byline(label));

    private static IEnumerable<int> Kinds(string label)
    {
        using JsonDocument read = JsonDocument.Parse(File.ReadAllBytes(label));
        int[] headline = read.RootElement.GetProperty("headline_line") is { ValueKind: JsonValueKind.Number } line ? [line.GetInt32()] : [];
        int[] others = [.. read.RootElement.GetProperty("other").EnumerateObject().Select(other => int.Parse(other.Name, System.Globalization.CultureInfo.InvariantCulture))];
        return [.. headline, .. Lines(label, "body_lines"), .. Lines(label, "standfirst_lines"), .. Lines(label, "subheading_lines"), .. others];
    }

    private static int[] Byline(string label)
    {
        using JsonDocument read = JsonDocument.Parse(File.ReadAllBytes(label));
        return read.RootElement.GetProperty("byline") is { ValueKind: JsonValueKind.Object } byline && byline.GetProperty("line") is { ValueKind: JsonValueKind.Number } line ? [line.GetInt32()] : [];
    }

    private static int[] Lines(string label, string key)
    {
        using JsonDocument read = JsonDocument.Parse(File.ReadAllBytes(label));
        return [.. read.RootElement.GetProperty(key).EnumerateArray().Select(line => line.GetInt32())];
    }

    private static bool IsLine(string label, int line)
    {
        string[] lines = File.ReadAllText(PageOf(label)).Split('\n');
        return line > 0 && line <= lines.Length && !string.IsNullOrWhiteSpace(lines[line - 1]);
    }

    private static string PageOf(string label) => label.Replace(".label.json", ".txt", StringComparison.Ordinal);
}
