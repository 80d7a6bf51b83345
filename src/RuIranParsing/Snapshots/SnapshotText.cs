using System.Text;

namespace RuIranParsing;

/// <summary>
/// The form in which snapshots are compared and written: what a version control system or an editor changes on its own (newlines,
/// a byte order mark) and what a UTF-8 file cannot hold (half a surrogate pair) must not make a text differ from itself.
/// </summary>
internal static class SnapshotText
{
    private const char ByteOrderMark = '\uFEFF';
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with LF newlines, no leading byte order mark and U+FFFD for a lone surrogate.</summary>
    public static string Canonical(string text)
    {
        string lines = text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
        return ReplaceLoneSurrogates(lines).TrimStart(ByteOrderMark);
    }

    /// <exception cref="SnapshotException">The file cannot be read or is not UTF-8.</exception>
    public static string Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotException(path, $"the snapshot cannot be read: {e.Message}", e);
        }

        try
        {
            return Canonical(_strict.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            throw new SnapshotException(path, $"the snapshot is not UTF-8 text (first wrong byte at {e.Index})", e);
        }
    }

    /// <exception cref="SnapshotException">The file or its folder cannot be written.</exception>
    public static void Write(string path, string canonical)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, _strict.GetBytes(canonical));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotException(path, $"the snapshot cannot be written: {e.Message}", e);
        }
    }

    private static string ReplaceLoneSurrogates(string text)
    {
        char[]? copy = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else
                (copy ??= text.ToCharArray())[i] = '\uFFFD';
        }

        return copy is null ? text : new string(copy);
    }
}
