namespace RuIranParsing;

/// <summary>One phrase of a <see cref="RuleSet"/>, for listing.</summary>
/// <param name="Id">Kind and phrase, as segments and fields name it.</param>
/// <param name="Kind">What the phrase is evidence of, or the word list it belongs to.</param>
/// <param name="Where">Where in a line it must stand.</param>
/// <param name="File">The rule file.</param>
/// <param name="Line">1-based line in the file.</param>
public sealed record Rule(string Id, string Kind, string Where, string File, int Line);
