using System.Text;

namespace RuIranParsing.Cli;

/// <summary>An article as Markdown: <c># headline</c>, <c>*standfirst*</c>, a line of byline and date, paragraphs, <c>## subheadings</c>.</summary>
internal static class MarkdownText
{
    // Marks that change how the words around them are shown wherever they stand.
    private const string Marks = "\\`*_[]<>";

    public static string Of(Article article)
    {
        var text = new StringBuilder();
        Append(text, "# ", article.Headline?.Value, "");
        Append(text, "*", article.Standfirst?.Value, "*");
        Append(text, "", string.Join(" · ", Credits(article)), "");
        foreach (BodyBlock block in article.Body.Blocks) Append(text, block.IsSubheading ? "## " : "", block.Value, "");
        return text.ToString();
    }

    private static IEnumerable<string> Credits(Article article)
    {
        if (article.Byline is { IsInline: false } byline) yield return byline.Raw.Value;
        if (article.Date is { } date) yield return ArticleDate.Of(date);
    }

    private static void Append(StringBuilder text, string before, string? words, string after)
    {
        words = words?.Trim();
        if (string.IsNullOrEmpty(words)) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(before);
        // A heading or an emphasis ends with its line.
        string line = words.ReplaceLineEndings(before.Length > 0 ? " " : "\n");
        foreach (string part in line.Split('\n'))
        {
            AppendEscaped(text, part);
            text.Append('\n');
        }

        text.Length--;
        text.Append(after).Append('\n');
    }

    private static void AppendEscaped(StringBuilder text, string line)
    {
        int marker = MarkerLength(line);
        for (int i = 0; i < line.Length; i++)
        {
            if (Marks.Contains(line[i], StringComparison.Ordinal) || i == marker - 1) text.Append('\\');
            text.Append(line[i]);
        }
    }

    /// <summary>Length of what would begin a list, a heading or a rule: <c>#</c>, <c>-</c>, <c>+</c>, <c>=</c>, <c>1.</c>; 0 where the line begins with words.</summary>
    private static int MarkerLength(string line)
    {
        if (line.Length > 0 && "#-+=~".Contains(line[0], StringComparison.Ordinal)) return 1;
        int digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits is > 0 and < 10 && digits < line.Length && ".)".Contains(line[digits], StringComparison.Ordinal) ? digits + 1 : 0;
    }
}
