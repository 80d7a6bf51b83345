namespace RuIranParsing;

/// <summary>
/// Counts in the source of a page what makes building its tree cost more than its length: nesting, attributes of one tag, formatting that is opened again in every
/// block. Pages that people made stay far below the limits. O(length): the search for an open element is bounded by the deepest nesting allowed.
/// </summary>
internal ref struct HtmlNesting
{
    /// <summary>Elements inside one another.</summary>
    internal const int MostDepth = 500;

    /// <summary>Attributes of a tag.</summary>
    internal const int MostAttributes = 500;

    /// <summary>Tags of a page.</summary>
    internal const int MostTags = 1_500_000;

    /// <summary>Elements that the tree has beyond the tags, because unclosed formatting is opened again.</summary>
    internal const int MostRepeated = 3_000_000;

    /// <summary>Units of source.</summary>
    internal const int MostLength = 100_000_000;

    private readonly ReadOnlySpan<char> _source;
    private readonly uint[] _open = new uint[MostDepth + 1];
    private int _depth;
    private int _formatting;
    private long _repeated;
    private int _tags;

    private HtmlNesting(ReadOnlySpan<char> source) => _source = source;

    /// <summary>Whether a tree may be built of the page.</summary>
    internal static bool IsWithinLimits(ReadOnlySpan<char> source) => source.Length <= MostLength && new HtmlNesting(source).Run();

    private bool Run()
    {
        int at = 0;
        while (at < _source.Length)
        {
            int length = _source[at..].IndexOf('<');
            if (length < 0) return true;
            at += length + 1;
            if (at >= _source.Length) return true;
            if (_source[at..].StartsWith("!--"))
            {
                at = SkipTo(at, "-->");
                continue;
            }
            bool isEnd = _source[at] == '/';
            if (isEnd) at++;
            int start = at;
            while (at < _source.Length && (char.IsAsciiLetterOrDigit(_source[at]) || _source[at] is '-' or ':')) at++;
            if (at == start) continue;
            ReadOnlySpan<char> name = _source[start..at];
            if (!SkipTag(ref at, out bool isClosed)) return false;
            if (++_tags > MostTags) return false;
            if (isEnd) Close(name);
            else if (!Open(name, isClosed)) return false;
            if (!isEnd && IsRaw(name)) at = SkipTo(at, name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "</script" : "</style");
        }
        return true;
    }

    private readonly int SkipTo(int at, ReadOnlySpan<char> end)
    {
        int length = _source[at..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return length < 0 ? _source.Length : at + length;
    }

    /// <summary>Behind the tag; false where it has too many attributes.</summary>
    private readonly bool SkipTag(ref int at, out bool isClosed)
    {
        isClosed = false;
        int attributes = 0;
        char quote = '\0', before = '\0';
        while (at < _source.Length)
        {
            char c = _source[at++];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                continue;
            }
            if (c == '>')
            {
                isClosed = before == '/';
                return true;
            }
            if (c is '"' or '\'' && before == '=') quote = c;
            bool isGap = c is ' ' or '\n' or '\t' or '\r' or '\f' or '/' or '"' or '\'';
            if (isGap && before is not (' ' or '\n' or '\t' or '\r' or '\f') && ++attributes > MostAttributes) return false;
            before = c;
        }
        return true;
    }

    private bool Open(ReadOnlySpan<char> name, bool isClosed)
    {
        _repeated += _formatting;
        if (_repeated > MostRepeated) return false;
        if (IsFormatting(name)) _formatting++;
        else if (isClosed || IsNeverNested(name)) return true;
        if (_depth == MostDepth) return false;
        _open[_depth++] = HashOf(name);
        return true;
    }

    private void Close(ReadOnlySpan<char> name)
    {
        if (IsFormatting(name) && _formatting > 0) _formatting--;
        uint hash = HashOf(name);
        int found = _open.AsSpan(0, _depth).LastIndexOf(hash);
        if (found >= 0) _depth = found;
    }

    private static bool IsRaw(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase);

    private static bool IsFormatting(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[8];
        if (!Lower(name, lower)) return false;
        return lower[..name.Length] is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";
    }

    /// <summary>Elements without content, and those that the next of their kind closes, so that they only nest inside of others.</summary>
    private static bool IsNeverNested(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[8];
        if (!Lower(name, lower)) return false;
        return lower[..name.Length] is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param" or "source" or "track" or "wbr"
            or "p" or "li" or "td" or "th" or "tr" or "tbody" or "thead" or "tfoot" or "dt" or "dd" or "option" or "script" or "style" or "html" or "head" or "body" or "title";
    }

    private static bool Lower(ReadOnlySpan<char> name, Span<char> lower)
    {
        if (name.Length > lower.Length) return false;
        for (int i = 0; i < name.Length; i++) lower[i] = (char)(name[i] | 0x20);
        return true;
    }

    private static uint HashOf(ReadOnlySpan<char> name)
    {
        uint hash = 2166136261;
        foreach (char c in name) hash = (hash ^ (uint)(c | 0x20)) * 16777619;
        return hash;
    }
}
