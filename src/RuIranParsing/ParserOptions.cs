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

    /// <summary>
    /// What the server said of the bytes of a page: the value of its <c>Content-Type</c> header, or the charset alone. Null, the default, where nothing is known;
    /// see <see cref="TextDecoder.Decode(ReadOnlySpan{byte}, string)"/>.
    /// </summary>
    public string? ContentType { get; init; }
}
