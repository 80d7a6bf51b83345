using System.Text;

namespace RuIranParsing.Cli;

/// <summary>An article as plain text: headline, standfirst, byline, date and body, a blank line between them. What is absent leaves no trace.</summary>
internal static class PlainText
{
    public static string Of(Article article)
    {
        var text = new StringBuilder();
        Append(text, article.Headline?.Value);
        Append(text, article.Standfirst?.Value);
        // Words that open a paragraph stand there already.
        Append(text, article.Byline is { IsInline: false } byline ? byline.Raw.Value : null);
        Append(text, article.Date is { } date ? ArticleDate.Of(date) : null);
        foreach (BodyBlock block in article.Body.Blocks) Append(text, block.Value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string? paragraph)
    {
        if (string.IsNullOrEmpty(paragraph)) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(paragraph.ReplaceLineEndings("\n")).Append('\n');
    }
}
