namespace RuIranParsing;

/// <summary>How much of a date is stated.</summary>
public enum DatePrecision : byte
{
    /// <summary>Year, month and day.</summary>
    Day,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The year only.</summary>
    Year,

    /// <summary>Month and day; the year is not stated.</summary>
    MonthDay,
}
