namespace RuIranParsing;

/// <summary>How pages are parsed. Immutable; change it with <c>with</c>.</summary>
public sealed record ParserOptions
{
    /// <summary>The shipped rules, no reference date.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The phrases to read with; <see cref="RuleSet.Default"/> unless set.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>
    /// A day near the page's, such as that of its crawl: completes dates without a year. Null, the default, leaves them partial. The clock is never asked.
    /// </summary>
    public DateOnly? ReferenceDate { get; init; }
}
