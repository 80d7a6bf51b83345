using System.Net;

namespace RuIranParsing.Tests.Html;

/// <summary>Text pages of our own making, and markup made of them.</summary>
internal static class HtmlTexts
{
    public static IEnumerable<string> All =>
        Directory.EnumerateFiles(Repository.File("tests/pages"), "*.txt").Concat(Directory.EnumerateFiles(Repository.File("seeds"), "*.txt")).Order(StringComparer.Ordinal);

    /// <summary>Each line of a text in a paragraph of its own, blank ones too.</summary>
    public static string Wrap(string text) =>
        string.Concat(Lines(text).Select(line => "<p>" + WebUtility.HtmlEncode(line) + "</p>"));

    /// <summary>A text as a browser would show it: white space within a line as one space.</summary>
    public static string Collapse(string text) =>
        string.Join('\n', Lines(text).Select(line => string.Join(' ', line.Split([' ', '\t', '\f', '\v'], StringSplitOptions.RemoveEmptyEntries))));

    private static string[] Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
}
