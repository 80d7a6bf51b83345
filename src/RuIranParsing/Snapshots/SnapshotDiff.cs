using System.Globalization;
using System.Text;

namespace RuIranParsing;

/// <summary>Shows the difference of two texts line by line, for a person to read.</summary>
public static class SnapshotDiff
{
    private const string NoNewline = "\\ no newline at the end";

    /// <summary>
    /// A unified diff: lines removed begin with '-', lines added with '+', lines around them with a space. In removed and added
    /// lines a character that cannot be seen (a direction mark, a joiner, a space at the end) is written as <c>&lt;U+200F&gt;</c>.
    /// </summary>
    /// <param name="accepted">The text before.</param>
    /// <param name="received">The text now.</param>
    /// <param name="contextLines">How many unchanged lines to show around a change.</param>
    /// <param name="maxLines">How many lines to show before cutting the diff short.</param>
    /// <returns>The diff with LF newlines; empty when the texts are the same but for newline style and byte order mark.</returns>
    public static string Unified(string accepted, string received, int contextLines = 3, int maxLines = 2000)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(received);
        ArgumentOutOfRangeException.ThrowIfNegative(contextLines);
        ArgumentOutOfRangeException.ThrowIfNegative(maxLines);
        string before = SnapshotText.Canonical(accepted), now = SnapshotText.Canonical(received);
        if (string.Equals(before, now, StringComparison.Ordinal))
            return "";

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        List<string> oldLines = SplitLines(before), newLines = SplitLines(now);
        (bool[] removed, bool[] added) = LineComparison.Run(Number(oldLines, numbers), Number(newLines, numbers));

        var diff = new StringBuilder("--- accepted\n+++ received\n");
        int shown = 0, left = 0;
        foreach (Hunk hunk in FindHunks(removed, added, contextLines))
        {
            if (shown >= maxLines)
            {
                left += hunk.OldEnd - hunk.OldStart + hunk.NewEnd - hunk.NewStart;
                continue;
            }

            diff.Append(CultureInfo.InvariantCulture, $"@@ -{Position(hunk.OldStart, hunk.OldEnd)} +{Position(hunk.NewStart, hunk.NewEnd)} @@\n");
            for (int i = hunk.OldStart, j = hunk.NewStart; i < hunk.OldEnd || j < hunk.NewEnd;)
            {
                (char sign, string line) = i < hunk.OldEnd && removed[i] ? ('-', oldLines[i++])
                    : j < hunk.NewEnd && added[j] ? ('+', newLines[j++])
                    : (' ', oldLines[i++]);
                j += sign == ' ' ? 1 : 0;
                if (shown++ < maxLines)
                    AppendLine(diff, sign, line);
                else
                    left++;
            }
        }

        if (left > 0)
            diff.Append(CultureInfo.InvariantCulture, $"... {left} more lines\n");
        return diff.ToString();
    }

    /// <summary>Lines keep their newline: a last line without one differs from the same line with one.</summary>
    private static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    private static int[] Number(List<string> lines, Dictionary<string, int> numbers)
    {
        var result = new int[lines.Count];
        for (int i = 0; i < result.Length; i++)
        {
            if (!numbers.TryGetValue(lines[i], out result[i]))
                numbers.Add(lines[i], result[i] = numbers.Count);
        }

        return result;
    }

    /// <summary>Changes with no more than twice the context between them share a hunk, since their contexts would touch.</summary>
    private static IEnumerable<Hunk> FindHunks(bool[] removed, bool[] added, int context)
    {
        Hunk? open = null;
        int i = 0, j = 0;
        while (i < removed.Length || j < added.Length)
        {
            int oldStart = i, newStart = j;
            while (i < removed.Length && removed[i])
                i++;
            while (j < added.Length && added[j])
                j++;
            if (i == oldStart && j == newStart)
            {
                i++;
                j++;
                continue;
            }

            int lead = Math.Min(context, oldStart), trail = Math.Min(context, removed.Length - i);
            if (open is { } previous && oldStart - lead <= previous.OldEnd)
                open = previous with { OldEnd = i + trail, NewEnd = j + trail };
            else
            {
                if (open is { } done)
                    yield return done;
                open = new Hunk(oldStart - lead, i + trail, newStart - lead, j + trail);
            }
        }

        if (open is { } last)
            yield return last;
    }

    /// <summary>As diff prints it: an empty range is named by the line before it.</summary>
    private static string Position(int start, int end)
    {
        int count = end - start;
        return string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");
    }

    private static void AppendLine(StringBuilder diff, char sign, string line)
    {
        bool ends = line.EndsWith('\n');
        ReadOnlySpan<char> text = ends ? line.AsSpan(0, line.Length - 1) : line;
        diff.Append(sign);
        if (sign == ' ')
            diff.Append(text);
        else
            AppendVisibly(diff, text);
        diff.Append('\n');
        if (!ends)
            diff.Append(NoNewline).Append('\n');
    }

    private static void AppendVisibly(StringBuilder diff, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool hidden = c == ' ' ? i == text.Length - 1 : IsHidden(c);
            if (hidden)
                diff.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
            else
                diff.Append(c);
        }
    }

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private readonly record struct Hunk(int OldStart, int OldEnd, int NewStart, int NewEnd);
}
