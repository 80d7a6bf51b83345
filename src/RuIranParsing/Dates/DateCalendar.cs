namespace RuIranParsing;

/// <summary>The calendar a date was written in.</summary>
public enum DateCalendar : byte
{
    /// <summary>The Gregorian calendar.</summary>
    Gregorian,

    /// <summary>The Islamic calendar: Um al-Qura in the years 1318–1500, the tabular one outside them.</summary>
    Hijri,

    /// <summary>The solar calendar of Iran.</summary>
    Persian,
}
