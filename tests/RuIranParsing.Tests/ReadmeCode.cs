using System.Text.RegularExpressions;

namespace RuIranParsing.Tests;

/// <summary>Holds the README's C# blocks against the marked regions of a compiled test file.</summary>
internal static partial class ReadmeCode
{
    private const string Fence = "```";
    private const string RegionStart = "#region readme:";

    /// <summary>A block of the README, a region of the test file, and the line each begins at.</summary>
    internal sealed record Block(int Line, string Code);

    internal sealed record Region(int Line, string Name, string Code, string? Fact);

    /// <summary>What is wrong, each with the line to look at; empty when every block is a region and every region a block.</summary>
    public static IEnumerable<string> Complaints(string markdown, string source)
    {
        Block[] blocks = [.. Blocks(markdown)];
        Region[] regions = [.. Regions(source)];
        HashSet<string> tested = regions.Select(region => Normalize(region.Code)).ToHashSet(StringComparer.Ordinal);
        HashSet<string> shown = blocks.Select(block => Normalize(WithoutUsings(block.Code))).ToHashSet(StringComparer.Ordinal);

        foreach (Block block in blocks)
        {
            if (!tested.Contains(Normalize(WithoutUsings(block.Code))))
                yield return $"README line {block.Line}: no region of the test file has this code";
            foreach (string line in Usings(block.Code).Where(line => line != "using RuIranParsing;" && !HasLine(source, line)))
                yield return $"README line {block.Line}: the test file compiles without \"{line}\"";
        }

        foreach (Region region in regions)
        {
            if (!shown.Contains(Normalize(region.Code)))
                yield return $"region {region.Name} (line {region.Line}): no block of the README has this code";
            if (region.Fact is null)
                yield return $"region {region.Name} (line {region.Line}): it is not inside a [Fact], so that nothing runs it";
        }
    }

    /// <summary>The fenced blocks that say csharp, cs or c#, however the fence is indented.</summary>
    public static IEnumerable<Block> Blocks(string markdown)
    {
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string opening = lines[i].Trim();
            if (!opening.StartsWith(Fence, StringComparison.Ordinal))
                continue;
            string language = opening[Fence.Length..].Trim().Split(' ')[0].ToLowerInvariant();
            int start = i + 1;
            int end = Array.FindIndex(lines, start, line => line.Trim() == Fence);
            i = end < 0 ? lines.Length : end;
            if (language is "csharp" or "cs" or "c#")
                yield return new Block(start, string.Join('\n', lines[start..i]));
        }
    }

    public static IEnumerable<Region> Regions(string source)
    {
        string[] lines = source.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string opening = lines[i].Trim();
            if (!opening.StartsWith(RegionStart, StringComparison.Ordinal))
                continue;
            int start = i + 1;
            int end = Array.FindIndex(lines, start, line => line.Trim().StartsWith("#endregion", StringComparison.Ordinal));
            i = end < 0 ? lines.Length : end;
            yield return new Region(start, opening[RegionStart.Length..].Trim(), string.Join('\n', lines[start..i]), FactAround(lines, start - 1));
        }
    }

    /// <summary>The name of the [Fact] method that a line lies in; a skipped fact runs nothing and does not count.</summary>
    private static string? FactAround(string[] lines, int line)
    {
        for (int i = line; i > 0; i--)
        {
            if (Method().Match(lines[i]) is { Success: true } method)
                return lines[i - 1].Trim() == "[Fact]" ? method.Groups["name"].Value : null;
        }

        return null;
    }

    private static bool HasLine(string source, string line) => source.ReplaceLineEndings("\n").Split('\n').Any(l => l.Trim() == line);

    private static IEnumerable<string> Usings(string code) => code.Split('\n').Select(line => line.Trim()).Where(line => Using().IsMatch(line));

    /// <summary>Using directives head the file, so that a region inside a method cannot have them.</summary>
    private static string WithoutUsings(string code) => string.Join('\n', code.Split('\n').Where(line => !Using().IsMatch(line.Trim())));

    private static string Normalize(string code) => Space().Replace(code, " ").Trim();

    [GeneratedRegex(@"^using [\w.]+;$", RegexOptions.CultureInvariant)]
    private static partial Regex Using();

    [GeneratedRegex(@"^\s*public [^=;]*?(?<name>\w+)\(", RegexOptions.CultureInvariant)]
    private static partial Regex Method();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
