namespace RuIranParsing;

/// <summary>A rule file that cannot be read.</summary>
public sealed class RuleFormatException : FormatException
{
    /// <summary>Makes the exception of one or more diagnostics; the message is one line each.</summary>
    /// <param name="diagnostics">What is wrong, by file and line; at least one.</param>
    public RuleFormatException(IReadOnlyList<RuleDiagnostic> diagnostics)
        : base(string.Join('\n', diagnostics ?? throw new ArgumentNullException(nameof(diagnostics)))) => Diagnostics = diagnostics;

    /// <summary>What is wrong, by file and line.</summary>
    public IReadOnlyList<RuleDiagnostic> Diagnostics { get; }
}
