using System.Globalization;
using System.Text;

namespace RuIranParsing;

/// <summary>Renders how a page was read as text to keep, review and compare: every field and every segment with its span, rule and certainty.</summary>
public static class ArticleSnapshot
{
    // Enough to know a segment again; the span says the rest, as the page itself is not what changes.
    private const int MostText = 60;

    /// <summary>
    /// The article as a text with LF newlines: the fields in the order of <see cref="Article"/>, then the segments in the order of the page. Each is a line of
    /// Latin letters (name or kind, span, certainty, rule) and below it, indented, the words that it covers: escaped, so that they stay on one line and nothing is
    /// hidden, and cut at about 60 characters. Words are on lines of their own because right-to-left text among numbers is displayed out of order.
    /// The same article always gives the same text. O(number of segments).
    /// </summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Render(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = new StringBuilder();
        text.Append("# fields\n");
        AppendField(text, "headline", article.Headline, article.Text);
        AppendField(text, "standfirst", article.Standfirst, article.Text);
        AppendByline(text, article);
        AppendDate(text, article);
        AppendField(text, "source", article.Source, article.Text);
        AppendBody(text, article.Body);
        AppendFields(text, "caption", article.Captions, article.Text);
        AppendFields(text, "tag", article.Tags, article.Text);
        foreach (RelatedArticle related in article.Related)
        {
            AppendField(text, "related", related.Headline, article.Text);
            AppendBody(text, related.Body);
        }

        text.Append("\n# segments\n");
        foreach (Segment segment in article.Segments)
            AppendItem(text, EnumNames.Of(segment.Kind), segment.Span, segment.Certainty, segment.Rule, article.Text);
        return text.ToString();
    }

    private static void AppendFields(StringBuilder text, string name, IReadOnlyList<Field> fields, string page)
    {
        foreach (Field field in fields)
            AppendField(text, name, field, page);
    }

    private static void AppendField(StringBuilder text, string name, Field? field, string page)
    {
        if (field is null)
            text.Append(name).Append(" none\n");
        else
            AppendItem(text, name, field.Span, field.Certainty, field.Rule, page);
    }

    private static void AppendByline(StringBuilder text, Article article)
    {
        AppendField(text, "byline", article.Byline?.Raw, article.Text);
        if (article.Byline is not { } byline)
            return;
        foreach (Contributor contributor in byline.Contributors)
            AppendLine(text, EnumNames.Of(contributor.Role), contributor.Name);
        foreach (string agency in byline.Agencies)
            AppendLine(text, "agency", agency);
        if (byline.Place is { } place)
            AppendLine(text, "place", place);
        if (byline.IsInline)
            text.Append("    inline\n");
    }

    private static void AppendDate(StringBuilder text, Article article)
    {
        AppendField(text, "date", article.Date?.Raw, article.Text);
        if (article.Date is not { Value: var date })
            return;
        text.Append("    ").Append(date).Append(' ').Append(EnumNames.Of(date.Precision)).Append(' ').Append(EnumNames.Of(date.Calendar));
        if (date.Weekday is { } weekday)
            text.Append(' ').Append(weekday);
        if (date.Time is { } time)
            text.Append(' ').Append(time.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        if (date.Offset is { } offset)
            text.Append(offset < TimeSpan.Zero ? " -" : " +").Append(offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture));
        text.Append('\n');
    }

    // Spans only: the segments below show the words.
    private static void AppendBody(StringBuilder text, ArticleBody body)
    {
        foreach (BodyBlock block in body.Blocks)
            AppendSpan(text.Append(block.IsSubheading ? "subheading " : "paragraph "), block.Span).Append('\n');
    }

    private static void AppendItem(StringBuilder text, string name, TextSpan span, Certainty certainty, string rule, string page)
    {
        AppendSpan(text.Append(name).Append(' '), span).Append(' ').Append(EnumNames.Of(certainty)).Append(' ');
        AppendEscaped(text, rule);
        text.Append("\n    ");
        int length = span.Length <= MostText ? span.Length : MostText;
        // Half a surrogate pair at the cut would be printed as a defect that the page does not have.
        if (length < span.Length && char.IsHighSurrogate(page[span.Start + length - 1])) length--;
        AppendEscaped(text, page.AsSpan(span.Start, length));
        text.Append(length < span.Length ? "…\n" : "\n");
    }

    private static StringBuilder AppendSpan(StringBuilder text, TextSpan span) =>
        text.Append(CultureInfo.InvariantCulture, $"[{span.Start}, {span.End})");

    private static void AppendLine(StringBuilder text, string name, string value)
    {
        AppendEscaped(text.Append("    ").Append(name).Append(": "), value);
        text.Append('\n');
    }

    private static void AppendEscaped(StringBuilder text, ReadOnlySpan<char> value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                text.Append(c).Append(value[++i]);
            else if (c is '\\')
                text.Append(@"\\");
            else if (c is '\n')
                text.Append(@"\n");
            else if (c is '\r')
                text.Append(@"\r");
            else if (c is '\t')
                text.Append(@"\t");
            else if (c is ' ' ? i == value.Length - 1 : IsHidden(c))
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                text.Append(c);
        }
    }

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
