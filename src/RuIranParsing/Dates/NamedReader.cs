namespace RuIranParsing;

/// <summary>Reads dates with the name of a month: day first, month first, year first; ordinals in words; two days of one month; years alone.</summary>
internal static class NamedReader
{
    /// <summary>«31 أكتوبر 2024», «السابع من أكتوبر», «11 إلى 13 يوليو»; the index behind it, or -1.</summary>
    internal static int ReadDayFirst(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        int end = ReadDay(ref tokens, at, out int day, out int last);
        if (end < 0) return -1;
        (parts.Day, parts.LastDay) = (day, last);
        int month = MonthReader.Read(ref tokens, end, context, ref parts);
        if (month < 0) return RelativeReader.ReadDayOfMonth(ref tokens, end, context, ref parts);
        return ReadUntil(ref tokens, month, context, ref parts) is > 0 and int behind ? behind : Finish(ref tokens, month, context, ref parts);
    }

    /// <summary>«28 فبراير - 3 مارس 2014», from the mark on: a span that ends in another month; the index behind it, or -1. Two days that have their own years are two dates.</summary>
    private static int ReadUntil(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        if (parts.Calendar != DateCalendar.Gregorian || parts.LastDay > 0 || parts.OtherMonth > 0) return -1;
        DateToken mark = tokens[at];
        int second = mark is { Word: DateWord.UpTo, IsNext: true } ? at + 1 : at;
        DateToken day = tokens[second];
        bool isJoined = second > at ? day.IsNext : (day.Gap & DateGap.Dash) != 0 && day.Joins;
        if (!isJoined || !day.IsNumber(31) || day.Number == 0) return -1;
        DateParts last = default;
        int month = MonthReader.Read(ref tokens, second + 1, context, ref last);
        if (month < 0 || last.Calendar != DateCalendar.Gregorian || last.IsUnsureMonth || last.OtherMonth > 0 || last.Month == parts.Month) return -1;
        int end = YearReader.Read(ref tokens, month, ref last);
        if (last.Year == 0) return -1;
        (parts.LastDay, parts.LastMonth, parts.Year) = (day.Number, last.Month, last.Month < parts.Month ? last.Year - 1 : last.Year);
        return end;
    }

    /// <summary>«أكتوبر 31, 2024», «أكتوبر 2024», «سبتمبر المقبل»; the index behind it, or -1.</summary>
    internal static int ReadMonthFirst(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        int month = MonthReader.Read(ref tokens, at, context, ref parts);
        if (month < 0) return -1;
        DateToken day = tokens[month];
        if (parts.Calendar == DateCalendar.Gregorian && day.Joins && day.IsNumber(31) && day.Number > 0)
        {
            int behind = tokens[month + 1].Word == DateWord.OrdinalSuffix ? month + 2 : month + 1;
            int year = YearReader.Read(ref tokens, behind, ref parts);
            if (parts.Year == 0 && parts.Time is null) year = ReadYearBehindClock(ref tokens, behind, ref parts);
            if (parts.Year > 0)
            {
                parts.Day = day.Number;
                parts.Shape = DateShape.MonthDay;
                return year;
            }
        }
        parts.Shape = DateShape.Month;
        int end = Finish(ref tokens, month, context, ref parts);
        return parts.Year > 0 || parts.Deictic is not null ? end : -1;
    }

    /// <summary>"Thu Oct 31 10:15:00 2024", as C prints it; the index behind it, or <paramref name="at"/>.</summary>
    private static int ReadYearBehindClock(ref DateTokens tokens, int at, ref DateParts parts)
    {
        DateParts tried = parts;
        int clock = ClockReader.Read(ref tokens, at, ref tried);
        if (clock == at) return at;
        int end = YearReader.Read(ref tokens, ZoneReader.Read(ref tokens, clock, ref tried), ref tried);
        if (tried.Year == 0) return at;
        parts = tried;
        return end;
    }

    /// <summary>«2024 أكتوبر 31»; the index behind it, or -1.</summary>
    internal static int ReadYearFirst(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        DateToken year = tokens[at];
        if (year.Digits != 4 || !YearReader.IsGregorian(year.Number)) return -1;
        int month = MonthReader.Read(ref tokens, at + 1, context, ref parts);
        if (month < 0 || parts.Calendar != DateCalendar.Gregorian) return -1;
        DateToken day = tokens[month];
        if (!day.Joins || !day.IsNumber(31) || day.Number == 0) return -1;
        // «عام 2012 يوليو 18 2013» has its year behind it.
        if (tokens[month + 1] is { Word: DateWord.Number, Digits: 4, Joins: true }) return -1;
        (parts.Year, parts.Day) = (year.Number, day.Number);
        parts.Shape = DateShape.YearMonthDay;
        return month + 1;
    }

    /// <summary>«عام 2024», «2024م», «عام ألفين وأربعة وعشرين»; the index behind it, or -1.</summary>
    internal static int ReadYearAlone(ref DateTokens tokens, int at, ref DateParts parts)
    {
        parts.Calendar = DateCalendar.Gregorian;
        bool isNamed = tokens[at].Word == DateWord.YearWord;
        int i = isNamed ? at + 1 : at;
        DateToken year = tokens[i];
        parts.Shape = DateShape.Year;
        if (isNamed && NumberWords.ReadYear(ref tokens, i, out int spelled) is > 0 and int behind && YearReader.IsGregorian(spelled))
        {
            parts.Year = spelled;
            return behind;
        }
        if (year.Word != DateWord.Number || year.Digits != 4 || !YearReader.IsGregorian(year.Number) || (isNamed && !year.IsNext)) return -1;
        int end = YearReader.ReadEra(ref tokens, i + 1, DateCalendar.Gregorian);
        if (!isNamed && end == i + 1) return -1;
        parts.Year = year.Number;
        return end;
    }

    /// <summary>What follows the month: its year, or «الماضي».</summary>
    private static int Finish(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        int end = YearReader.Read(ref tokens, at, ref parts);
        if (parts.Year > 0 || !context.WithYears) return end;
        DateToken deictic = tokens[end];
        if (deictic.Word != DateWord.Deictic || !deictic.IsNext) return end;
        parts.Deictic = deictic.Value;
        return end + 1;
    }

    /// <summary>A day in figures or words, or two of one month; the index behind it, or -1.</summary>
    private static int ReadDay(ref DateTokens tokens, int at, out int day, out int last)
    {
        last = 0;
        DateToken number = tokens[at];
        if (number.Word != DateWord.Number) return NumberWords.ReadDay(ref tokens, at, out day);
        day = number.Number;
        if (!number.IsNumber(31) || day == 0) return -1;
        int end = tokens[at + 1] is { Word: DateWord.OrdinalSuffix, Gap: DateGap.None } ? at + 2 : at + 1;
        DateToken to = tokens[end];
        int second = to.Word is DateWord.UpTo or DateWord.And && to.IsNext ? end + 1 : end;
        DateToken until = tokens[second];
        bool isJoined = second > end ? until.IsNext : (until.Gap & DateGap.Dash) != 0 && until.Joins;
        if (!isJoined || !until.IsNumber(31) || until.Number <= day) return end;
        last = until.Number;
        return second + 1;
    }
}
