namespace RuIranParsing;

/// <summary>A date found in a text.</summary>
/// <param name="Span">Where it stands: UTF-16 indexes into the text, half-open.</param>
/// <param name="Date">The date; Gregorian, whatever calendar it is written in.</param>
/// <param name="Rule">The shape that was read.</param>
/// <param name="Certainty">Stated where its words leave one reading; inferred where an order, a year or a reference date had to be supplied, or where its parts disagree.</param>
public sealed record ArabicDateMatch(TextSpan Span, PartialDate Date, string Rule, Certainty Certainty)
{
    /// <summary>The other reading of a date that its words leave open, such as <c>05/06/2024</c>, or whose two month names disagree.</summary>
    public PartialDate? Alternative { get; init; }

    /// <summary>
    /// Of a date in two calendars, the days by which its Gregorian half, which is <see cref="Date"/>, is later than its other half. Up to two either way are usual, since
    /// months begin when the moon is seen; more is a misprint. Null for a date in one calendar.
    /// </summary>
    public int? CalendarDifference { get; init; }

    /// <summary>True where two month names, or the two halves of a date, say different things: its value is no more than the first of them.</summary>
    public bool IsContradictory { get; init; }
}
