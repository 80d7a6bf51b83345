using System.Buffers;

namespace RuIranParsing;

/// <summary>Knows addresses of mail in folded text, roughly as RFC 5321 writes them: whatever is printed beside a name is wanted, not what a server would accept.</summary>
internal static class MailAddress
{
    private static readonly SearchValues<char> Parts = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-_+");

    /// <summary>True for «name@host.domain» and nothing else.</summary>
    internal static bool Is(ReadOnlySpan<char> word)
    {
        int at = word.IndexOf('@');
        if (at <= 0 || word[..at].IndexOfAnyExcept(Parts) >= 0) return false;
        ReadOnlySpan<char> host = word[(at + 1)..];
        int dot = host.LastIndexOf('.');
        return dot > 0 && dot < host.Length - 2 && host.IndexOfAnyExcept(Parts) < 0;
    }

    /// <summary>Where the address that closes a line starts, or -1; <paramref name="end"/> is behind it.</summary>
    internal static int FindLast(ReadOnlySpan<char> line, out int end)
    {
        end = line.Length;
        while (end > 0 && !char.IsAsciiLetterOrDigit(line[end - 1]))
        {
            // Arabic behind it: it does not close the line.
            if (line[end - 1] >= 128) return -1;
            end--;
        }
        int start = end;
        while (start > 0 && (Parts.Contains(line[start - 1]) || line[start - 1] == '@')) start--;
        while (start < end && !char.IsAsciiLetterOrDigit(line[start])) start++;
        return start < end && Is(line[start..end]) ? start : -1;
    }
}
