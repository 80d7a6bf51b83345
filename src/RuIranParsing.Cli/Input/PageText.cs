namespace RuIranParsing.Cli;

/// <summary>What reading a page gave: its text, or why there is none; and the encoding where it was not given.</summary>
internal readonly record struct PageText(string? Text, string? Problem, PageEncoding? Encoding = null);
