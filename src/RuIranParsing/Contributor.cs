namespace RuIranParsing;

/// <summary>One person of a byline.</summary>
/// <param name="Name">The name as it stands on the page, without titles.</param>
/// <param name="Role">What the person did.</param>
public sealed record Contributor(string Name, ContributorRole Role);
