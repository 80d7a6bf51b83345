namespace RuIranParsing;

/// <summary>A mistake in a rule file.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Line">1-based line number.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
public sealed record RuleDiagnostic(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}");
}
