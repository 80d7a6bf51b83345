namespace RuIranParsing.Cli;

/// <summary>A label cannot be used; the message says why and what to do, without the name of the file.</summary>
internal sealed class LabelException(string message) : Exception(message);
