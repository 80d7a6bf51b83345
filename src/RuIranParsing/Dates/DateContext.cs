namespace RuIranParsing;

/// <summary>What a caller of the date reader asks for besides the options: dates alone, or everything that says when.</summary>
/// <param name="Options">The options.</param>
/// <param name="WithYears">Years alone and what needs a reference date count too.</param>
/// <param name="IsWhole">The text is meant to be a date and nothing else: shapes that mean other things in prose count too.</param>
internal readonly record struct DateContext(ArabicDateOptions Options, bool WithYears, bool IsWhole);
