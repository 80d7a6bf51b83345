namespace RuIranParsing.Cli;

/// <summary>A page to read, or what stands in the way of one.</summary>
/// <param name="Id">The page's name in outputs: its path below the folder that was given, with '/', or its file name.</param>
/// <param name="Path">The path to open; null for standard input.</param>
/// <param name="Problem">Why there is no page, and what to do; null where there is one.</param>
/// <remarks>Problems travel with the pages, so that they are told in the order of the input whatever the number of threads.</remarks>
internal sealed record PageFile(string Id, string? Path, string? Problem = null)
{
    public const string StandardInput = "-";

    /// <summary>The name for messages.</summary>
    public string DisplayName => Path ?? "standard input";

    public static PageFile Failed(string problem) => new("", null, problem);
}
