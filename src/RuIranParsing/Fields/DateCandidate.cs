namespace RuIranParsing;

/// <summary>A date of a page that may be that of its publication or update.</summary>
/// <param name="Piece">Index of the piece it stands in; -1 for none.</param>
/// <param name="Match">The date, in the piece's folded text.</param>
/// <param name="Rule">What speaks for it.</param>
/// <param name="Certainty">Whether words do.</param>
internal readonly record struct DateCandidate(int Piece, DateMatch Match, string Rule, Certainty Certainty)
{
    /// <summary>No date.</summary>
    internal static DateCandidate None => new(-1, default, "", Certainty.Inferred);

    internal bool IsNone => Piece < 0;

    /// <summary>True where both are full dates and this is of a later day; nothing is said of partial ones.</summary>
    internal bool IsLaterThan(in DateCandidate other) => !IsNone && !other.IsNone && IsLater(Match.Date, other.Match.Date);

    /// <summary>Read the other way round («05/03» for «03/05»); none where there is but one way.</summary>
    internal DateCandidate Turned => Match.Alternative is { } other
        ? this with { Match = Match with { Date = other, OtherReading = default } }
        : None;

    private static bool IsLater(in PartialDate first, in PartialDate second) =>
        first is { Year: { } year, Month: { } month, Day: { } day } && second is { Year: { } otherYear, Month: { } otherMonth, Day: { } otherDay }
        && (year, month, day).CompareTo((otherYear, otherMonth, otherDay)) > 0;
}
