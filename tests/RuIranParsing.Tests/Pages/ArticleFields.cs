using System.Text;

namespace RuIranParsing.Tests.Pages;

/// <summary>All that an article says, as a list: for checks that hold for every field alike.</summary>
internal static class ArticleFields
{
    /// <summary>Every value with its span.</summary>
    public static IEnumerable<(string Name, TextSpan Span, string Value)> Of(Article article)
    {
        foreach ((string name, Field? field) in Single(article))
        {
            if (field is not null)
                yield return (name, field.Span, field.Value);
        }

        foreach (BodyBlock block in article.Body.Blocks)
            yield return (block.IsSubheading ? "subheading" : "paragraph", block.Span, block.Value);
        foreach (Field caption in article.Captions)
            yield return ("caption", caption.Span, caption.Value);
        foreach (Field tag in article.Tags)
            yield return ("tag", tag.Span, tag.Value);
        foreach (BodyBlock block in article.Related.SelectMany(related => related.Body.Blocks))
            yield return ("related paragraph", block.Span, block.Value);
    }

    /// <summary>Every value without its place, a line each, what was made of bylines and dates included.</summary>
    public static string Values(Article article)
    {
        StringBuilder values = new();
        foreach ((string name, _, string value) in Of(article))
            values.Append(name).Append(": ").Append(value).Append('\n');
        if (article.Byline is { } byline)
            values.Append("byline parts: ").AppendJoin('+', byline.Authors).Append(" | ").AppendJoin('+', byline.Agencies).Append(" | ").Append(byline.Place).Append(" | ").AppendJoin('+', byline.Contributors.Select(person => person.Role)).Append(" | ").Append(byline.IsInline).Append('\n');
        if (article.Date is { } date)
            values.Append("date: ").Append(date.Value).Append(' ').Append(date.Value.Weekday).Append(' ').Append(date.Rule).Append(' ').Append(date.Certainty).Append('\n');
        return values.ToString();
    }

    private static IEnumerable<(string Name, Field? Field)> Single(Article article) =>
    [
        ("headline", article.Headline), ("standfirst", article.Standfirst), ("byline", article.Byline?.Raw), ("date as written", article.Date?.Raw), ("source", article.Source),
        .. article.Related.Select(related => ("related headline", related.Headline)),
    ];
}
