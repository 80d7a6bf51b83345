namespace RuIranParsing;

/// <summary>Gives a Hijri or Persian day its year, where the text states none and a reference date is known.</summary>
internal static class OtherYearResolver
{
    // The moon may be seen a day or two after the calendar has it: «1 رمضان» may be printed on its eve.
    private const int UsualDifference = 2;

    /// <summary>
    /// False where there is no reference date or the words may be no date at all. The year is that of the last such day that is not later than the reference; of the last
    /// before it or the first behind it where «الماضي» or «المقبل» says so.
    /// </summary>
    internal static bool TryComplete(ref DateParts parts, in DateContext context)
    {
        if (context.Options.ReferenceDate is not { } reference || !IsSure(parts, context.IsWhole) || !CalendarConverter.TryYearOf(parts.Calendar, reference, out int now)) return false;
        for (int year = now + 1; year >= now - 1; year--)
        {
            if (!CalendarConverter.TryConvert(parts.Calendar, year, parts.Month, parts.Day, out DateOnly day, out _)) continue;
            int later = day.DayNumber - reference.DayNumber;
            bool isIt = parts.Deictic switch
            {
                1 => later > 0 && (year == now || !IsAhead(parts, now, reference)),
                0 => year == now,
                -1 => later < 0,
                _ => later <= (parts.Calendar == DateCalendar.Hijri ? UsualDifference : 0),
            };
            if (!isIt) continue;
            parts.Year = year;
            return true;
        }
        return false;
    }

    /// <summary>True where the day of this year is still to come.</summary>
    private static bool IsAhead(in DateParts parts, int year, DateOnly reference) =>
        CalendarConverter.TryConvert(parts.Calendar, year, parts.Month, parts.Day, out DateOnly day, out _) && day > reference;

    /// <summary>«3 صفر» is also a score, «3 دي» a technique, «مهر» a dowry: a weekday, «شهر» or «الماضي» says that it is a day.</summary>
    private static bool IsSure(in DateParts parts, bool isWhole)
    {
        if (parts.Weekday is not null || parts.HasMonthWord || parts.Deictic is not null) return true;
        return parts.Calendar == DateCalendar.Hijri ? parts.Month != 2 : isWhole || parts.Month is 1 or 2 or 3 or 5 or 6 or 8 or 12;
    }
}
