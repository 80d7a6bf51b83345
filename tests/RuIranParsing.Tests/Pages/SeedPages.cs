namespace RuIranParsing.Tests.Pages;

/// <summary>The pages in <c>seeds</c>, by the number that starts their names.</summary>
internal static class SeedPages
{
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.EnumerateFiles(Repository.File("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static string Read(string number) => File.ReadAllText(Directory.EnumerateFiles(Repository.File("seeds"), number + "_*.txt").Single());

    public static TheoryData<string> Numbers => ["000", "001", "002", "003", "004"];

    public static string[] Lines(string page) => page.Split('\n');

    /// <summary>1-based number of the line that an index of the page lies in.</summary>
    public static int LineOf(string page, int index) => page.AsSpan(0, index).Count('\n') + 1;
}
