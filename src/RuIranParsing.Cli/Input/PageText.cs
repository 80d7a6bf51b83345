namespace RuIranParsing.Cli;

/// <summary>What reading a page gave: its text, or why there is none.</summary>
internal readonly record struct PageText(string? Text, string? Problem);
