namespace RuIranParsing;

/// <summary>Finds in the source of a page what the parser says only the tag of.</summary>
internal static class HtmlSource
{
    /// <summary>The value of an attribute of the tag that starts at <paramref name="tag"/>, as it is written; empty where it is not there. O(length of the tag).</summary>
    internal static TextSpan AttributeSpan(string source, int tag, string attribute)
    {
        if (!IsTag(source, tag)) return default;
        int at = tag + 1;
        while (at < source.Length && source[at] is not ('>' or ' ' or '\n' or '\r' or '\t' or '/')) at++;
        while (at < source.Length && source[at] != '>')
        {
            while (at < source.Length && IsGap(source[at])) at++;
            int name = at;
            while (at < source.Length && !IsGap(source[at]) && source[at] is not ('=' or '>')) at++;
            ReadOnlySpan<char> found = source.AsSpan(name, at - name);
            while (at < source.Length && char.IsWhiteSpace(source[at])) at++;
            if (at >= source.Length || source[at] != '=') continue;
            TextSpan value = ValueAt(source, at + 1, out at);
            if (found.Equals(attribute, StringComparison.OrdinalIgnoreCase)) return value;
        }
        return default;
    }

    /// <summary>Behind the tag that starts at <paramref name="tag"/>; -1 where there is none.</summary>
    internal static int TagEnd(string source, int tag)
    {
        if (!IsTag(source, tag)) return -1;
        char quote = '\0';
        for (int at = tag + 1; at < source.Length; at++)
        {
            char c = source[at];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '>') return at + 1;
        }
        return -1;
    }

    private static bool IsTag(string source, int tag) => tag >= 0 && tag < source.Length && source[tag] == '<';

    private static TextSpan ValueAt(string source, int at, out int next)
    {
        while (at < source.Length && char.IsWhiteSpace(source[at])) at++;
        int start = at;
        if (at < source.Length && source[at] is '"' or '\'')
        {
            int length = source.AsSpan(at + 1).IndexOf(source[at]);
            int end = length < 0 ? source.Length : at + 1 + length;
            next = Math.Min(end + 1, source.Length);
            return TextSpan.FromBounds(Math.Min(at + 1, end), end);
        }
        while (at < source.Length && !char.IsWhiteSpace(source[at]) && source[at] != '>') at++;
        next = at;
        return TextSpan.FromBounds(start, at);
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c == '/';
}
