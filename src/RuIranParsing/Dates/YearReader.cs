namespace RuIranParsing;

/// <summary>Reads a year and the mark of its era.</summary>
internal static class YearReader
{
    private const int FirstGregorian = 1500;
    private const int LastGregorian = 2100;

    // The first and the last that were printed: 1979 and 2011.
    private const int FirstLibyan = 1347;
    private const int LastLibyan = 1379;
    private const int YearOfDeath = 632;

    /// <summary>The year behind a month, «عام» or «من» before it allowed; the index behind it and its mark, or <paramref name="at"/> where there is none.</summary>
    internal static int Read(ref DateTokens tokens, int at, ref DateParts parts)
    {
        int i = at;
        while (i < at + 2 && tokens[i] is { Joins: true, Word: DateWord.YearWord or DateWord.Of or DateWord.TheYear }) i++;
        DateToken year = tokens[i];
        if (year.Word == DateWord.Number && year.Joins && IsYear(ref tokens, i, parts.Calendar))
        {
            parts.Year = year.Number;
            int behind = ReadEra(ref tokens, i + 1, parts.Calendar);
            parts.IsUnsureMonth &= behind == i + 1;
            return behind;
        }
        if (parts.Calendar == DateCalendar.Gregorian && year.Joins && TryLibyan(ref tokens, i, ref parts, out int libyan)) return libyan;
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

    /// <summary>
    /// «1376 و.ر (2008 مسيحي)»: Libya counted solar years from the death (وفاة) of the Prophet in 632, in print until 2011. The year that both say is the Gregorian one.
    /// </summary>
    internal static bool TryLibyan(ref DateTokens tokens, int at, ref DateParts parts, out int end)
    {
        DateToken year = tokens[at], first = tokens[at + 1], second = tokens[at + 2];
        end = at;
        if (year.Digits != 4 || year.Number is < FirstLibyan or > LastLibyan || first.GapLength > 2 || (first.Gap & ~(DateGap.Space | DateGap.Bracket)) != 0) return false;
        ReadOnlySpan<char> text = tokens.Text;
        if (text[first.Start..first.End].SequenceEqual("ور")) end = at + 2;
        else if (text[first.Start..first.End].SequenceEqual("و") && second.GapLength <= 2 && text[second.Start..second.End].SequenceEqual("ر")) end = at + 3;
        else return false;
        parts.Calendar = DateCalendar.Gregorian;
        parts.Year = year.Number + YearOfDeath;
        parts.IsUnsureMonth = false;
        DateToken again = tokens[end];
        // A full stop may close the mark.
        bool isNear = again.GapLength <= 4 && (again.Gap & DateGap.Stop) == 0;
        if (isNear && again.Word == DateWord.Number && again.Number == parts.Year) end = ReadEra(ref tokens, end + 1, DateCalendar.Gregorian);
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
