using System.Text;

namespace RuIranParsing;

/// <summary>Reads the encoding that markup declares for itself.</summary>
internal static class DeclaredCharset
{
    // HTML asks for the declaration within the first kilobyte; templates put it a little later.
    private const int MostBytes = 2048;
    private const int MostLabel = 32;

    /// <summary>
    /// The encoding named by the first <c>charset=</c> or <c>encoding=</c> behind a '&lt;' in the first 2 KB, by the name used here; null where none is declared or it is
    /// not one that is read. Latin-1 is windows-1252, as on the web. O(1).
    /// </summary>
    internal static string? Find(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, MostBytes)];
        int tag = head.IndexOf((byte)'<');
        if (tag < 0) return null;
        for (int at = tag; at < head.Length; at++)
        {
            int equals = head[at..].IndexOf((byte)'=');
            if (equals < 0) return null;
            at += equals;
            ReadOnlySpan<byte> name = head[..at].TrimEnd(" \t\r\n"u8);
            if (EndsWith(name, "charset"u8) || EndsWith(name, "encoding"u8)) return NameOf(LabelAt(head[(at + 1)..]));
        }
        return null;
    }

    /// <summary>The encoding that a server's <c>Content-Type</c> names («text/html; charset=windows-1256»), or that is named alone, by the name used here; else null. O(length).</summary>
    internal static string? Of(string? contentType)
    {
        if (contentType is null) return null;
        int charset = contentType.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        int equals = charset < 0 ? -1 : contentType.IndexOf('=', charset);
        if (charset >= 0 && equals < 0) return null;
        return NameOf(LabelAt(Encoding.UTF8.GetBytes(contentType[(equals + 1)..])));
    }

    private static ReadOnlySpan<byte> LabelAt(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> rest = bytes.TrimStart(" \t\r\n\"'"u8);
        int length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit((char)rest[length]) || rest[length] is (byte)'-' or (byte)'_' or (byte)':')) length++;
        return rest[..length];
    }

    private static string? NameOf(ReadOnlySpan<byte> label)
    {
        if (label.Length > MostLabel) return null;
        return Encoding.ASCII.GetString(label).ToLowerInvariant() switch
        {
            "utf-8" or "utf8" => "utf-8",
            "windows-1256" or "cp1256" or "cp-1256" or "x-cp1256" or "windows1256" => "windows-1256",
            "iso-8859-6" or "iso8859-6" or "iso_8859-6" or "iso-8859-6-i" or "iso-8859-6-e" or "asmo-708" or "ecma-114" or "arabic" or "csisolatinarabic" => "iso-8859-6",
            "windows-1252" or "cp1252" or "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" => "windows-1252",
            _ => null,
        };
    }

    private static bool EndsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) =>
        text.Length >= word.Length && Ascii.EqualsIgnoreCase(text[^word.Length..], word);
}
