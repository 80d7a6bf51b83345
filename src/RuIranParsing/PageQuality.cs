namespace RuIranParsing;

/// <summary>Whether a page holds a single article.</summary>
/// <param name="IsArticle">False for a page that holds none, or many: a front page, a list, classifieds. Its fields are empty then rather than a guess.</param>
/// <param name="Reason">What speaks against a single article; null where <paramref name="IsArticle"/> is true.</param>
public sealed record PageQuality(bool IsArticle, string? Reason)
{
    /// <summary>Of a text page nothing is said: it is read as an article.</summary>
    internal static PageQuality Unjudged { get; } = new(true, null);
}
