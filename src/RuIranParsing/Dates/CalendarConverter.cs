using System.Globalization;

namespace RuIranParsing;

/// <summary>
/// Turns days of the Hijri and the Persian calendar into Gregorian ones. Um al-Qura is defined for 1318–1500; outside them the tabular calendar, and for days
/// that a month does not have («30-5-1433»: months begin when the moon is seen), the last day of the month, stand in.
/// </summary>
internal static class CalendarConverter
{
    private const int FirstUmAlQura = 1318;
    private const int LastUmAlQura = 1500;
    private static readonly UmAlQuraCalendar UmAlQura = new();
    // One operating system keeps an adjustment in its settings; days are the same on all.
    private static readonly HijriCalendar Tabular = new() { HijriAdjustment = 0 };
    private static readonly PersianCalendar Persian = new();

    /// <summary>The calendar's year on a day; false before its first.</summary>
    internal static bool TryYearOf(DateCalendar calendar, DateOnly day, out int year)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        Calendar framework = calendar == DateCalendar.Persian ? Persian : moment >= UmAlQura.MinSupportedDateTime && moment <= UmAlQura.MaxSupportedDateTime ? UmAlQura : Tabular;
        bool isSupported = moment >= framework.MinSupportedDateTime && moment <= framework.MaxSupportedDateTime;
        year = isSupported ? framework.GetYear(moment) : 0;
        return isSupported;
    }

    /// <summary>False where the calendar has no such month, or no month that long. <paramref name="isClamped"/>: the month had a day less.</summary>
    internal static bool TryConvert(DateCalendar calendar, int year, int month, int day, out DateOnly date, out bool isClamped)
    {
        date = default;
        isClamped = false;
        if (month is < 1 or > 12 || day < 1 || year < 1) return false;
        bool isPersian = calendar == DateCalendar.Persian;
        if (day > (isPersian ? 31 : 30) || year > (isPersian ? 9000 : 9600)) return false;
        Calendar framework = isPersian ? Persian : year is >= FirstUmAlQura and <= LastUmAlQura ? UmAlQura : Tabular;
        int days = framework.GetDaysInMonth(year, month);
        isClamped = day > days;
        date = DateOnly.FromDateTime(framework.ToDateTime(year, month, Math.Min(day, days), 0, 0, 0, 0));
        return true;
    }
}
