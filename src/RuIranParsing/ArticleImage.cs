namespace RuIranParsing;

/// <summary>An image in an article.</summary>
/// <param name="Address">Where it is, as it is written: it may be relative to the page's address.</param>
/// <param name="AlternativeText">What stands in its place where it cannot be shown; null where nothing does.</param>
/// <param name="Caption">The caption printed with it; null where none is.</param>
public sealed record ArticleImage(string Address, string? AlternativeText, Field? Caption);
