namespace RuIranParsing.Cli;

/// <summary>Reads pages.</summary>
internal sealed class PageReader(Stream standardInput)
{
    /// <summary>The text of a page, or one line that says why there is none and what to do.</summary>
    public PageText Read(PageFile page)
    {
        if (page.Problem is not null) return new PageText(null, page.Problem);
        try
        {
            PageText text = TextBytes.Decode(page.Path is null ? ReadToEnd(standardInput) : File.ReadAllBytes(page.Path));
            return text.Problem is null ? text : new PageText(null, $"{page.DisplayName}: {text.Problem}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new PageText(null, $"{page.DisplayName}: cannot be read: {e.Message}");
        }
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
