namespace RuIranParsing.Cli;

/// <summary>The day, and where stated the time of day, that the input is from.</summary>
internal sealed record ReferenceMoment(DateOnly Date, TimeOnly? Time);
