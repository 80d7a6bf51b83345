namespace RuIranParsing;

/// <summary>The calendar a date was written in.</summary>
public enum DateCalendar : byte
{
    /// <summary>The Gregorian calendar.</summary>
    Gregorian,
}
