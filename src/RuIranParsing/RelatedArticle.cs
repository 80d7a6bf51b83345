namespace RuIranParsing;

/// <summary>An article that follows the main one on the page.</summary>
/// <param name="Headline">Its headline; null where only text of it stands there.</param>
/// <param name="Body">Its paragraphs.</param>
public sealed record RelatedArticle(Field? Headline, ArticleBody Body);
