namespace RuIranParsing.Cli;

/// <summary>What reading a page gave: its text, or why there is none; the encoding where it was not given, and whether the text is HTML.</summary>
internal readonly record struct PageText(string? Text, string? Problem, PageEncoding? Encoding = null, bool IsHtml = false)
{
    /// <summary>The article of a page that was read.</summary>
    public Article Parse(ParserOptions options, CancellationToken cancellation = default) =>
        IsHtml ? ArticleParser.ParseHtml(Text!, options, cancellation) : ArticleParser.Parse(Text!, options);
}
