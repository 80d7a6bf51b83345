using System.IO.Compression;

namespace RuIranParsing.Cli;

/// <summary>Reads pages.</summary>
internal sealed class PageReader(Stream standardInput, PageInput input = PageInput.Auto)
{
    /// <summary>The text of a page in whatever encoding, or one line that says why there is none and what to do.</summary>
    public PageText Read(PageFile page) => Read(page, bytes => Decode(page, bytes));

    /// <summary>The text of a file that has to be UTF-8, because people write it for this tool.</summary>
    public PageText ReadUtf8(PageFile page) => Read(page, bytes => TextBytes.Decode(bytes));

    private PageText Decode(PageFile page, byte[] bytes)
    {
        bool isHtml = input == PageInput.Html || (input == PageInput.Auto && (page.Path is { } path ? HtmlFiles.IsHtml(path) : HtmlFiles.LooksLikeHtml(bytes)));
        DecodedText decoded = TextDecoder.Decode(bytes);
        return decoded.Encoding.Damage is { } damage
            ? new PageText(null, $"not text that can be read: {damage}; taken as {decoded.Encoding}: get the page again from where it came, or leave it out")
            : new PageText(decoded.Text, null, decoded.Encoding, isHtml);
    }

    private PageText Read(PageFile page, Func<byte[], PageText> decode)
    {
        if (page.Problem is not null) return new PageText(null, page.Problem);
        try
        {
            PageText text = decode(page.Path is null ? ReadToEnd(standardInput) : ReadFile(page.Path));
            return text.Problem is null ? text : new PageText(null, $"{page.DisplayName}: {text.Problem}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new PageText(null, $"{page.DisplayName}: cannot be read: {e.Message}");
        }
    }

    private static byte[] ReadFile(string path)
    {
        if (!path.EndsWith(HtmlFiles.CompressedExtension, StringComparison.OrdinalIgnoreCase)) return File.ReadAllBytes(path);
        using FileStream file = File.OpenRead(path);
        using var whole = new GZipStream(file, CompressionMode.Decompress);
        return ReadToEnd(whole);
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
