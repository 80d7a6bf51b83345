using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>A date found in folded text: <c>[Start, End)</c> of it, and the shape that was read.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateMatch(PartialDate Date, int Start, int End, DateShape Shape, bool AfterToday)
{
    /// <summary>The rule it is reported as.</summary>
    internal string Rule => DateShapes.RuleOf(Shape);

    /// <summary>The day of the other reading, where the date can be read in two ways: all that differs, so that a match stays small.</summary>
    internal DateOnly OtherReading { get; init; }

    /// <summary>The calendar of the other reading.</summary>
    internal DateCalendar OtherCalendar { get; init; }

    /// <summary>The other reading; as partial as the date itself.</summary>
    internal PartialDate? Alternative => OtherReading == default
        ? null
        : Date with { Year = Date.Year is null ? null : OtherReading.Year, Month = OtherReading.Month, Day = Date.Day is null ? null : OtherReading.Day, LastDay = null, LastMonth = null, Calendar = OtherCalendar };

    /// <summary>Days by which the Gregorian half of a date in two calendars is later than the other; null where it has no two halves.</summary>
    internal int? CalendarDifference { get; init; }

    internal Certainty Certainty { get; init; } = Certainty.Stated;

    /// <summary>Its two month names, its weekday and its day, or its halves in two calendars say different things.</summary>
    internal bool IsContradictory { get; init; }

    /// <summary>Its two month names say different things, so that neither is to be believed.</summary>
    internal bool HasTwoMonths { get; init; }
}
