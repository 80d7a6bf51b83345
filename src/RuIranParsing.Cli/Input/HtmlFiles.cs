namespace RuIranParsing.Cli;

/// <summary>Tells HTML pages from text.</summary>
internal static class HtmlFiles
{
    // A page begins with its document type or root; a comment or a byte-order mark may stand before them.
    private const int MostBytes = 1024;

    public const string CompressedExtension = ".gz";

    private static readonly string[] _extensions = [".html", ".htm", ".html.gz", ".htm.gz"];

    /// <summary>Whether a file's name says that it is HTML.</summary>
    public static bool IsHtml(string name) => Array.Exists(_extensions, e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the first bytes are a document type, a root or a head.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        string start = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MostBytes)]).Replace("\0", "", StringComparison.Ordinal);
        foreach (string tag in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body"])
        {
            if (start.Contains(tag, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>A name without the extensions of pages.</summary>
    public static string NameOf(string id)
    {
        string name = id.EndsWith(CompressedExtension, StringComparison.OrdinalIgnoreCase) && IsHtml(id) ? id[..^CompressedExtension.Length] : id;
        return Path.ChangeExtension(name, null);
    }
}
