using System.Globalization;
using System.Text;

namespace RuIranParsing;

/// <summary>
/// Turns a snapshot's name into a relative path and back. A name may be anything (a path, a URL, an id from a dump), so what
/// a file system somewhere refuses, or reads as a way out of the folder, is escaped rather than refused: two names never share
/// a file, and a name gives the same file on every system.
/// </summary>
internal static class SnapshotName
{
    private const string EmptyPart = "%_";
    private static readonly string[] _devices = ["AUX", "CON", "NUL", "PRN"];

    /// <summary>The name as a relative path with '/' between folders.</summary>
    public static string ToRelativePath(string name)
    {
        var path = new StringBuilder(name.Length + 8);
        foreach (Range range in name.AsSpan().Split('/'))
        {
            if (path.Length > 0)
                path.Append('/');
            AppendPart(path, name.AsSpan(range));
        }

        return path.ToString();
    }

    /// <summary>The name that <see cref="ToRelativePath"/> made this path of.</summary>
    public static string FromRelativePath(string path)
    {
        var name = new StringBuilder(path.Length);
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] != '%')
                name.Append(path[i]);
            else if (path.AsSpan(i).StartsWith(EmptyPart, StringComparison.Ordinal))
                i += EmptyPart.Length - 1;
            else if (TryHex(path, i + 2, 4, out char wide) && path[i + 1] == 'u')
                i += Append(name, wide, 5);
            else if (TryHex(path, i + 1, 2, out char narrow))
                i += Append(name, narrow, 2);
            else
                name.Append('%');
        }

        return name.ToString();
    }

    private static int Append(StringBuilder name, char c, int consumed)
    {
        name.Append(c);
        return consumed;
    }

    private static bool TryHex(string path, int start, int length, out char value)
    {
        value = '\0';
        if (start + length > path.Length
            || !ushort.TryParse(path.AsSpan(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            return false;
        value = (char)code;
        return true;
    }

    private static void AppendPart(StringBuilder path, ReadOnlySpan<char> part)
    {
        if (part.IsEmpty)
        {
            path.Append(EmptyPart);
            return;
        }

        bool device = IsDevice(part);
        for (int i = 0; i < part.Length; i++)
        {
            char c = part[i];
            if (char.IsHighSurrogate(c) && i + 1 < part.Length && char.IsLowSurrogate(part[i + 1]))
                path.Append(c).Append(part[++i]);
            else if (char.IsSurrogate(c))
                path.Append(CultureInfo.InvariantCulture, $"%u{(int)c:X4}");
            else if (IsUnsafe(c) || (i == 0 && device) || (i == part.Length - 1 && c is '.' or ' '))
                path.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else
                path.Append(c);
        }
    }

    private static bool IsUnsafe(char c) => c < ' ' || c == '\u007F' || "\\:*?\"<>|%".Contains(c, StringComparison.Ordinal);

    /// <summary>Windows keeps these for devices, with any extension and in either case.</summary>
    private static bool IsDevice(ReadOnlySpan<char> part)
    {
        int dot = part.IndexOf('.');
        ReadOnlySpan<char> stem = (dot < 0 ? part : part[..dot]).TrimEnd(' ');
        foreach (string device in _devices)
        {
            if (stem.Equals(device, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return stem.Length == 4 && char.IsAsciiDigit(stem[3])
            && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase));
    }
}
