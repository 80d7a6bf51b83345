namespace RuIranParsing.Cli;

/// <summary>What pages are.</summary>
internal enum PageInput
{
    /// <summary>HTML by its file name, and on standard input by its first bytes; else text.</summary>
    Auto,
    Text,
    Html,
}
