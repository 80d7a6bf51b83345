namespace RuIranParsing;

/// <summary>A link in an article.</summary>
/// <param name="Address">Where it leads, as it is written: it may be relative to the page's address.</param>
/// <param name="Text">The words that are the link, and where they stand.</param>
public sealed record ArticleLink(string Address, Field Text);
