namespace RuIranParsing;

/// <summary>Reads dates of three numbers: «2024-10-31», «31/10/2024», «25 - 09 - 2012», «1433-08-03», «30 / 1 / 1437هـ».</summary>
internal static class NumericReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int LongestGap = 3;
    private const int LastOfPosix = 2068;
    private const int LargestDay = 31;

    // Years of news: a year of the Persian calendar in 2000–2041 and one of the Hijri calendar in 2000–2077 are never the same number.
    private const int FirstPersian = 1379;
    private const int FirstHijri = 1421;
    private const int LastHijri = 1500;

    internal static int Read(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        DateToken a = tokens[at], b = tokens[at + 1];
        if (context.IsWhole && a.Digits == 8) return ReadCompact(a, at, ref parts);
        if (b.Word != DateWord.Number || b.Digits > 2 || a.Digits > 4) return -1;
        DateGap mark = MarkOf(b);
        DateToken c = tokens[at + 2];
        if (mark == DateGap.None) return -1;
        if (context.IsWhole && mark == DateGap.Dash && c.Word == DateWord.End) return ReadMonth(a, b, at, ref parts);
        if (c.Word != DateWord.Number || c.Digits > 4 || MarkOf(c) != mark) return -1;
        int end = at + 3;
        // A fourth number makes it an address or a number of a thing; a clock may follow a dash.
        if (tokens[end] is { Word: DateWord.Number } next && (next.Gap == mark || (next.Gap == DateGap.Dot && next.GapLength == 1))
            && tokens[end + 1].Gap != DateGap.Colon) return -1;
        bool isYearFirst = a.Digits == 4;
        // «00/05/2014», «0000-00-00»: what software prints where it knows no date.
        if (b.Number == 0 || (isYearFirst ? c.Number : a.Number) == 0) return -1;
        if (!isYearFirst && c.Digits == 2 && context.IsWhole) return ReadShort(a, b, c, ref tokens, end, context, ref parts);
        if (!isYearFirst && (c.Digits != 4 || a.Digits > 2)) return -1;
        int year = isYearFirst ? a.Number : c.Number;
        if (!isYearFirst && YearReader.TryLibyan(ref tokens, at + 2, ref parts, out int libyan))
        {
            SetOrder(a, b, mark, ref tokens, libyan, ref parts);
            return libyan;
        }
        bool hasEra = YearReader.EraAt(ref tokens, end, out DateCalendar era, out int behind);
        if (!TryCalendar(year, isYearFirst && mark == DateGap.Slash, hasEra ? era : null, ref parts)) return -1;
        if (hasEra && era == parts.Calendar) end = behind;
        parts.Year = year;
        if (isYearFirst) (parts.Month, parts.Day) = (b.Number, c.Number);
        else SetOrder(a, b, mark, ref tokens, end, ref parts);
        return end;
    }

    /// <summary>
    /// «12-3-99», «الخميس 12/3/15», «تاريخ النشر: 7/10/23»: a year of two digits, which only a text that is nothing but a date has. Day and month come first unless the first
    /// number is none of theirs. That it is a date at all is shown by a number over 31, a weekday, a label or a reference date. The century is POSIX's (strptime's %y:
    /// 69–99 are 1969–1999), or with a reference date that of the latest such year that is not behind its own.
    /// </summary>
    private static int ReadShort(in DateToken a, in DateToken b, in DateToken c, ref DateTokens tokens, int end, in DateContext context, ref DateParts parts)
    {
        if (a.Digits > 2 || a.Number == 0 || b.Number == 0) return -1;
        bool isYearFirst = a.Number > LargestDay;
        if (isYearFirst && a.Digits != 2) return -1;
        bool isShown = isYearFirst || c.Number > LargestDay || parts.Weekday is not null || tokens.IsLabelled || context.Options.ReferenceDate is not null;
        if (!isShown) return -1;
        int year = isYearFirst ? a.Number : c.Number;
        int lastYear = context.Options.ReferenceDate?.Year ?? LastOfPosix;
        parts.Year = lastYear - ((((lastYear - year) % 100) + 100) % 100);
        if (parts.Year < 1) return -1;
        parts.Calendar = DateCalendar.Gregorian;
        parts.IsShortYear = true;
        if (isYearFirst) (parts.Month, parts.Day) = (b.Number, c.Number);
        else SetOrder(a, b, MarkOf(b), ref tokens, end, ref parts);
        return end;
    }

    private static void SetOrder(in DateToken a, in DateToken b, DateGap mark, ref DateTokens tokens, int end, ref DateParts parts)
    {
        (parts.Day, parts.Month) = b.Number > 12 && a.Number <= 12 ? (b.Number, a.Number) : (a.Number, b.Number);
        parts.IsOrderOpen = parts.Calendar == DateCalendar.Gregorian && a.Number <= 12 && b.Number <= 12 && a.Number != b.Number;
        if (parts.IsOrderOpen) parts.IsMonthFirstShape = IsMonthFirst(a, b, mark, ref tokens, end);
    }

    /// <summary>
    /// «05-30-2012 11:25 PM» is how Dimofinf and vBulletin print dates, «7/24/2012 10:00:11 PM» how .NET does where nobody told it the culture: month first in both.
    /// </summary>
    private static bool IsMonthFirst(in DateToken a, in DateToken b, DateGap mark, ref DateTokens tokens, int end)
    {
        DateToken hour = tokens[end], minute = tokens[end + 1], third = tokens[end + 2];
        if (hour is not { Word: DateWord.Number, Gap: DateGap.Space, Digits: <= 2 } || minute is not { Word: DateWord.Number, Gap: DateGap.Colon }) return false;
        if (mark == DateGap.Dash) return a.Digits == 2 && b.Digits == 2 && IsLatinHalf(third, tokens.Text);
        bool isUnpadded = a.Digits == 1 || b.Digits == 1 || hour.Digits == 1;
        return mark == DateGap.Slash && isUnpadded && third is { Word: DateWord.Number, Gap: DateGap.Colon } && IsLatinHalf(tokens[end + 3], tokens.Text);
    }

    private static bool IsLatinHalf(in DateToken token, ReadOnlySpan<char> text) => token.Word is DateWord.Am or DateWord.Pm && text[token.Start] < 128;

    private static bool TryCalendar(int year, bool isSlashedYearFirst, DateCalendar? era, ref DateParts parts)
    {
        parts.Calendar = DateCalendar.Gregorian;
        if (year is >= FirstYear and <= LastYear) return era is null or DateCalendar.Gregorian;
        if (era is { } stated)
        {
            parts.Calendar = stated;
            return stated != DateCalendar.Gregorian && year is >= 1000 and <= 1600;
        }
        if (year is < 1300 or > LastHijri) return false;
        bool isPersian = year is >= FirstPersian and < FirstHijri || (year < FirstPersian && isSlashedYearFirst);
        parts.Calendar = isPersian ? DateCalendar.Persian : DateCalendar.Hijri;
        parts.IsCalendarGuessed = year < FirstHijri;
        return true;
    }

    /// <summary>The one mark between two numbers, spaces round it allowed.</summary>
    private static DateGap MarkOf(in DateToken token)
    {
        if (token.GapLength > LongestGap) return DateGap.None;
        return (token.Gap & ~DateGap.Space) switch
        {
            DateGap.Slash => DateGap.Slash,
            DateGap.Dash => DateGap.Dash,
            DateGap.Dot when token.GapLength == 1 => DateGap.Dot,
            _ => DateGap.None,
        };
    }

    /// <summary>«2024-10» of ISO 8601.</summary>
    private static int ReadMonth(in DateToken year, in DateToken month, int at, ref DateParts parts)
    {
        if (year.Digits != 4 || month.Digits != 2 || month.GapLength != 1 || year.Number is < FirstYear or > LastYear) return -1;
        (parts.Year, parts.Month) = (year.Number, month.Number);
        return at + 2;
    }

    /// <summary>«20241031» of ISO 8601.</summary>
    private static int ReadCompact(in DateToken date, int at, ref DateParts parts)
    {
        int year = date.Number / 10000;
        if (year is < FirstYear or > LastYear) return -1;
        (parts.Year, parts.Month, parts.Day) = (year, date.Number / 100 % 100, date.Number % 100);
        return parts.Month is >= 1 and <= 12 && parts.Day >= 1 ? at + 1 : -1;
    }
}
