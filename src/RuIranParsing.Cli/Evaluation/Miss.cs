namespace RuIranParsing.Cli;

/// <summary>Something of a page that was read wrongly.</summary>
/// <param name="What">headline, byline, date or body.</param>
/// <param name="Expected">What the label says; null where it says that there is none.</param>
/// <param name="Got">What was read; null where nothing was.</param>
/// <param name="Line">The line of the page where the expected words stand, if the label says so.</param>
internal sealed record Miss(string What, string? Expected, string? Got, int? Line = null);
