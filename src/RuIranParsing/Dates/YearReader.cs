namespace RuIranParsing;

/// <summary>Reads a year and the mark of its era.</summary>
internal static class YearReader
{
    private const int FirstGregorian = 1500;
    private const int LastGregorian = 2100;

    /// <summary>The year behind a month, «عام» or «من» before it allowed; the index behind it and its mark, or <paramref name="at"/> where there is none.</summary>
    internal static int Read(ref DateTokens tokens, int at, ref DateParts parts)
    {
        int i = at;
        while (i < at + 2 && tokens[i] is { Joins: true, Word: DateWord.YearWord or DateWord.Of or DateWord.TheYear }) i++;
        DateToken year = tokens[i];
        if (year.Word == DateWord.Number && year.Joins && IsYear(ref tokens, i, parts.Calendar))
        {
            parts.Year = year.Number;
            return ReadEra(ref tokens, i + 1, parts.Calendar);
        }
        if (i > at && NumberWords.ReadYear(ref tokens, i, out int spelled) is > 0 and int end && IsGregorian(spelled))
        {
            parts.Year = spelled;
            return end;
        }
        return at;
    }

    /// <summary>The mark behind a year; <paramref name="at"/> where there is none or it is that of another calendar.</summary>
    internal static int ReadEra(ref DateTokens tokens, int at, DateCalendar calendar)
    {
        if (EraAt(ref tokens, at, out DateCalendar era, out int end) && era == calendar) return end;
        return at;
    }

    /// <summary>The calendar that a mark names: «هـ», «هـ.ش», «م» (which is no «pm» behind a year).</summary>
    internal static bool EraAt(ref DateTokens tokens, int at, out DateCalendar era, out int end)
    {
        DateToken mark = tokens[at];
        era = DateCalendar.Gregorian;
        end = at + 1;
        if ((mark.Gap & ~(DateGap.Space | DateGap.Bracket)) != 0 || mark.GapLength > 2) return false;
        if (mark.Word == DateWord.EraGregorian || (mark.Word == DateWord.Pm && mark.End - mark.Start == 1)) return true;
        if (mark.Word == DateWord.EraSolar)
        {
            era = DateCalendar.Persian;
            return true;
        }
        if (mark.Word != DateWord.EraHijri) return false;
        era = DateCalendar.Hijri;
        if (tokens[end] is { Word: DateWord.EraSolar, GapLength: <= 2 } && (tokens[end].Gap & ~(DateGap.Space | DateGap.Dot)) == 0)
        {
            era = DateCalendar.Persian;
            end++;
        }
        return true;
    }

    internal static bool IsGregorian(int year) => year is >= FirstGregorian and <= LastGregorian;

    private static bool IsYear(ref DateTokens tokens, int at, DateCalendar calendar)
    {
        DateToken year = tokens[at];
        // «31 أكتوبر 10:15» and «15 يناير 2024:»
        if (tokens[at + 1] is { Word: DateWord.Number, Gap: DateGap.Colon, GapLength: 1 } && year.Digits <= 2) return false;
        if (calendar == DateCalendar.Gregorian) return year.Digits == 4 && IsGregorian(year.Number);
        if (year.Digits == 4 && year.Number is >= 1200 and <= 1600) return true;
        // Of the first centuries, as histories tell them: only with the mark.
        return year.Number is > 0 and <= 1600 && year.Digits <= 4 && EraAt(ref tokens, at + 1, out DateCalendar era, out _) && era == calendar;
    }
}
