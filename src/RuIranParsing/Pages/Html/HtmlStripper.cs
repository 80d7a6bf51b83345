using System.Buffers;
using System.Net;
using System.Text;

namespace RuIranParsing;

/// <summary>Reads a page past the limits of <see cref="HtmlNesting"/> as text: tags that break lines become line ends, other tags, comments, scripts and styles go. O(length).</summary>
internal static class HtmlStripper
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \n\r\t\f/>");

    internal static string Strip(string source)
    {
        var text = new StringBuilder(Math.Min(source.Length, 1 << 20));
        int at = 0;
        while (at < source.Length)
        {
            int length = source.AsSpan(at).IndexOf('<');
            int end = length < 0 ? source.Length : at + length;
            AppendText(text, source, at, end);
            if (length < 0) break;
            at = SkipTag(source, end, out bool breaksLine);
            if (breaksLine && text.Length > 0 && text[^1] != '\n') text.Append('\n');
        }
        return text.ToString();
    }

    private static int SkipTag(string source, int tag, out bool breaksLine)
    {
        breaksLine = false;
        ReadOnlySpan<char> rest = source.AsSpan(tag + 1);
        if (rest.StartsWith("!--")) return After(source, tag, "-->");
        if (rest.IsEmpty || !(char.IsAsciiLetter(rest[0]) || rest[0] is '/' or '!' or '?')) return tag + 1;
        int from = rest[0] == '/' ? 1 : 0;
        int length = rest[from..].IndexOfAny(NameEnds);
        string name = rest.Slice(from, length < 0 ? rest.Length - from : Math.Min(length, 16)).ToString().ToLowerInvariant();
        if (from == 0 && name is "script" or "style") return After(source, After(source, tag, "</" + name), ">");
        HtmlTag kind = HtmlTags.Of(name);
        breaksLine = HtmlTags.IsBlock(kind) || kind is HtmlTag.LineBreak or HtmlTag.Rule;
        return After(source, tag, ">");
    }

    private static int After(string source, int at, string end)
    {
        int length = at >= source.Length ? -1 : source.AsSpan(at).IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return length < 0 ? source.Length : at + length + end.Length;
    }

    private static void AppendText(StringBuilder text, string source, int start, int end)
    {
        if (end == start) return;
        string part = source[start..end];
        if (part.Contains('&', StringComparison.Ordinal)) part = WebUtility.HtmlDecode(part);
        foreach (char c in part)
        {
            bool isSpace = c is ' ' or '\n' or '\r' or '\t' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';
            if (!isSpace) text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }
}
