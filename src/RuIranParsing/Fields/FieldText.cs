using System.Buffers;
using System.Text;

namespace RuIranParsing;

/// <summary>Cuts values from a page's text.</summary>
internal static class FieldText
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    /// <summary>The text of a span, its line ends (and the spaces round them) as one space each. O(length).</summary>
    internal static string Read(string text, TextSpan span)
    {
        ReadOnlySpan<char> value = span.Of(text);
        if (value.IndexOfAny(LineEnds) < 0) return value.ToString();
        var joined = new StringBuilder(value.Length);
        foreach (Range line in value.SplitAny(LineEnds))
        {
            ReadOnlySpan<char> part = value[line].Trim();
            if (part.IsEmpty) continue;
            if (joined.Length > 0) joined.Append(' ');
            joined.Append(part);
        }
        return joined.ToString();
    }

    /// <summary>Shrinks a span by white space, hidden characters and the bars and bullets that page templates put round values.</summary>
    internal static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsDecoration(text[start])) start++;
        while (end > start && IsDecoration(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsDecoration(char c)
    {
        char folded = LetterFold.Of(c);
        // A mark (dropped by the fold) at the end of a word belongs to it; hidden format characters do not.
        if (folded == LetterFold.Dropped) return !char.IsBetween(c, '\u064B', '\u0670');
        return folded is LetterFold.Space or '|' or LetterFold.LineEnd;
    }
}
