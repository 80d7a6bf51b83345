namespace RuIranParsing;

/// <summary>
/// Reads dates in folded text: weekday, day, month name (one or the two of a dual name), year; month day, year; numbers with separators; the same day in another calendar;
/// time and zone beside them; and, where there is a reference date, what is told from it. A month name counts only beside a day, a year or «الماضي», so that «مارس»
/// the verb and «أيار» the name stay words.
/// </summary>
internal static class DateReader
{
    private static readonly DateContext DatesOnly = new(ArabicDateOptions.Default, WithYears: false, IsWhole: false);

    /// <summary>The first date at or after <paramref name="from"/>: with a day, or a month and a year. O(length).</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, int from, out DateMatch match) => TryFind(text, from, DatesOnly, out match);

    /// <summary>The date whose first word, a weekday or «today» included, starts at <paramref name="start"/>. O(longest date).</summary>
    internal static bool TryReadAt(ReadOnlySpan<char> text, int start, out DateMatch match)
    {
        Span<DateToken> window = stackalloc DateToken[DateTokens.Window];
        var tokens = new DateTokens(text, window);
        tokens.MoveTo(start);
        return TryRead(ref tokens, DatesOnly, out match);
    }

    /// <summary>The first date at or after <paramref name="from"/> in the given context. O(length).</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, int from, in DateContext context, out DateMatch match) => TryFind(text, from, context, out match, out _);

    /// <summary>
    /// The date that a text starts with, or has nothing but labels before: what <see cref="TryFind(ReadOnlySpan{char}, int, in DateContext, out DateMatch)"/> finds in such
    /// a text, with every word read once. O(length of the labels and the longest date).
    /// </summary>
    internal static bool TryReadFirst(ReadOnlySpan<char> text, in DateContext context, out DateMatch match)
    {
        Span<DateToken> window = stackalloc DateToken[DateTokens.Window];
        var tokens = new DateTokens(text, window) { IsWhole = context.IsWhole };
        tokens.MoveTo(0);
        while (DateWords.IsLabel(tokens[0].Word, tokens[0].Value))
        {
            tokens.IsLabelled |= tokens[0].Word is DateWord.Label or DateWord.Update;
            tokens.MoveTo(tokens[0].End);
        }
        DateToken first = tokens[0];
        match = default;
        bool mayOpen = first.Word == DateWord.Number ? first.Digits <= 8 && !IsInsideNumber(text, first.Start) : DateWords.MayOpen(first.Word);
        return mayOpen && TryRead(ref tokens, context, out match) && !IsTrap(text, match, DateWord.Label, -1);
    }

    /// <summary>As the other; <paramref name="units"/> of the text were read, which is how linear time is tested.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, int from, in DateContext context, out DateMatch match, out long units)
    {
        Span<DateToken> window = stackalloc DateToken[DateTokens.Window];
        var tokens = new DateTokens(text, window) { IsWhole = context.IsWhole };
        var words = new WordScanner(text, from);
        DateWord previous = DateWord.None;
        int numberEnd = -1, nameEnd = 0;
        while (words.Next())
        {
            DateWord word = DateWord.Number;
            bool mayOpen;
            if (words.Class == CharacterClass.Digit)
            {
                mayOpen = words.End - words.Start <= 8 && !IsInsideNumber(text, words.Start);
            }
            else
            {
                word = DateWords.Of(words.Hash, out _);
                mayOpen = DateWords.MayOpen(word);
            }
            if (mayOpen)
            {
                tokens.MoveTo(words.Start);
                if (words.Start >= nameEnd && TryRead(ref tokens, context, out match))
                {
                    if (!IsTrap(text, match, previous, numberEnd))
                    {
                        units = words.End - from + tokens.Units;
                        return true;
                    }
                    if (previous == DateWord.NamedAfter) nameEnd = match.End;
                }
            }
            // «قوى 8 آذار و14 آذار»: both are names.
            if (words.Start >= nameEnd && (nameEnd == 0 || word != DateWord.And)) previous = word;
            if (word == DateWord.Number) numberEnd = words.End;
        }
        match = default;
        units = text.Length - from + tokens.Units;
        return false;
    }

    /// <summary>
    /// «جسر 6 أكتوبر» is a name, and so is «روسيا اليوم»; «اليوم السابع» is a paper or counts days; the month of «32 يناير 2024» is no better than its day.
    /// </summary>
    private static bool IsTrap(ReadOnlySpan<char> text, in DateMatch match, DateWord previous, int numberEnd)
    {
        if (match.Date.Day is null) return match.Date.Month is not null && numberEnd >= 0 && match.Start - numberEnd <= 1;
        if (previous == DateWord.NamedAfter) return match.Date.Weekday is null || match.Shape == DateShape.Weekday;
        if (!match.AfterToday || match.Shape != DateShape.RelativeDay || match.Date.Weekday is not null || match.Date.Time is not null) return false;
        if (previous == DateWord.Outlet) return true;
        var next = new WordScanner(text, match.End);
        return next.Next() && DateWords.Of(next.Hash, out _) is DateWord.Ordinal or DateWord.Half or DateWord.DayEpithet;
    }

    /// <summary>The tail of «10:15», «192.168.1.5», «A-31»: a date starts with its first number.</summary>
    private static bool IsInsideNumber(ReadOnlySpan<char> text, int start) =>
        start >= 2 && text[start - 1] is '.' or ':' or '/' or '-' && (char.IsAsciiDigit(text[start - 2]) || (text[start - 1] is '/' or '-' && char.IsAsciiLetter(text[start - 2])));

    private static bool TryRead(ref DateTokens tokens, in DateContext context, out DateMatch match)
    {
        match = default;
        DateParts parts = default;
        int start = tokens[0].Start;
        int at = ReadOpening(ref tokens, ref parts);
        int end = ReadCore(ref tokens, at, context, ref parts);
        if (end < 0) return false;
        end = ReadOtherCalendar(ref tokens, end, context, ref parts);
        int time = ClockReader.Read(ref tokens, end, ref parts);
        int zone = parts.Time is not null || tokens[time].Word == DateWord.Utc ? ZoneReader.Read(ref tokens, time, ref parts) : time;
        if (parts.Day == 0 && parts.Time is not null && parts.Distance is null)
        {
            // A month has no clock: the time is somebody else's.
            parts.Time = null;
            parts.Offset = null;
            zone = end;
        }
        return Resolve(tokens, start, zone, ref parts, context, out match);
    }

    private static bool Resolve(in DateTokens tokens, int start, int end, ref DateParts parts, in DateContext context, out DateMatch match)
    {
        int behind = tokens.EndOf(end);
        // The bracket that a month's second name was in belongs to the date.
        if (behind < tokens.Text.Length && tokens.Text[behind] == ')' && tokens.Text[start..behind].Contains('(')) behind++;
        (parts.Start, parts.End) = (start, behind);
        return DateResolver.TryResolve(ref parts, context, out match);
    }

    /// <summary>What stands before a date: «اليوم», a weekday, a clock; the index behind it.</summary>
    private static int ReadOpening(ref DateTokens tokens, ref DateParts parts)
    {
        // Most dates open with their day: a number opens nothing but itself and a clock.
        if (tokens[0].Word == DateWord.Number && tokens[1] is { Gap: not DateGap.Colon, Word: not DateWord.Clock }) return 0;
        int at = RelativeReader.ReadDay(ref tokens, 0, ref parts);
        if (tokens[0].Word == DateWord.PartOf) at = 1;
        at = ReadWeekday(ref tokens, at, ref parts);
        int time = ClockReader.Read(ref tokens, at, ref parts);
        if (time == at) return at;
        at = ZoneReader.Read(ref tokens, time, ref parts);
        return ReadWeekday(ref tokens, at, ref parts);
    }

    private static int ReadWeekday(ref DateTokens tokens, int at, ref DateParts parts)
    {
        int i = at;
        while (i < at + 2 && (tokens[i].IsOne(TimeUnit.Day) || tokens[i].Word == DateWord.In)) i++;
        DateToken day = tokens[i];
        if (day.Word is not (DateWord.Weekday or DateWord.BareWeekday) || parts.Weekday is not null || (i > 0 && day.GapLength > 4)) return at;
        parts.Weekday = (DayOfWeek)day.Value;
        return i + 1;
    }

    /// <summary>The date itself; the index behind it, or -1. Fillers before it («الموافق») are passed over.</summary>
    private static int ReadCore(ref DateTokens tokens, int core, in DateContext context, ref DateParts parts)
    {
        int at = core;
        int end = ReadDate(ref tokens, at, context, ref parts);
        while (end < 0 && at < core + 2 && at > 0 && tokens[at] is { Word: DateWord.Corresponding or DateWord.In, GapLength: <= 4 } or { Word: DateWord.Unit, GapLength: <= 4, Value: ((int)TimeUnit.Day * 4) + 1 })
            end = ReadDate(ref tokens, ++at, context, ref parts);
        if (end >= 0) return end;
        if (!context.WithYears) return -1;
        return ReadRelative(ref tokens, core, context, ref parts);
    }

    private static int ReadDate(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        DateToken first = tokens[at];
        if (at > 0 && (first.GapLength > 5 || (first.Gap & DateGap.Stop) != 0)) return -1;
        DateParts tried = parts;
        int end;
        if (first.Word == DateWord.Number)
        {
            if (tokens[at + 1].Word is DateWord.Number or DateWord.End)
            {
                tried.Shape = DateShape.Numbers;
                if ((end = NumericReader.Read(ref tokens, at, context, ref tried)) > 0) return Take(ref parts, tried, end);
                tried = parts;
            }
            tried.Shape = DateShape.DayMonth;
            if ((end = NamedReader.ReadDayFirst(ref tokens, at, context, ref tried)) > 0) return Take(ref parts, tried, end);
            if (tokens[at].Digits != 4) return -1;
            tried = parts;
            if ((end = NamedReader.ReadYearFirst(ref tokens, at, context, ref tried)) > 0) return Take(ref parts, tried, end);
            return -1;
        }
        if (first.Word is DateWord.Ordinal or DateWord.OrdinalTens or DateWord.BareOrdinal)
        {
            tried.Shape = DateShape.DayMonth;
            return (end = NamedReader.ReadDayFirst(ref tokens, at, context, ref tried)) > 0 ? Take(ref parts, tried, end) : -1;
        }
        if (first.Word is >= DateWord.Month and <= DateWord.LibyanMonth || first.IsOne(TimeUnit.Month))
            return (end = NamedReader.ReadMonthFirst(ref tokens, at, context, ref tried)) > 0 ? Take(ref parts, tried, end) : -1;
        return -1;
    }

    /// <summary>What stands alone only where a reference date may resolve it, and years.</summary>
    private static int ReadRelative(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        DateParts tried = parts;
        int end;
        if (at == 0)
        {
            if ((end = NamedReader.ReadYearAlone(ref tokens, 0, ref tried)) > 0) return Take(ref parts, tried, end);
            tried = parts;
            end = RelativeReader.ReadDistance(ref tokens, 0, ref tried);
            if (end < 0) end = RelativeReader.ReadPeriod(ref tokens, 0, ref tried);
            return end > 0 && context.Options.ReferenceDate is not null ? Take(ref parts, tried, end) : -1;
        }
        // A clock, «مطلع» or a bare weekday alone is no day.
        if (context.Options.ReferenceDate is null || (parts.Distance is null && (parts.Weekday is null || tokens[at - 1].Word != DateWord.Weekday))) return -1;
        parts.IsRelative = true;
        parts.Shape = parts.Distance is null ? DateShape.Weekday : DateShape.RelativeDay;
        if (tokens[at] is not { Word: DateWord.Deictic, IsNext: true }) return at;
        parts.Deictic = tokens[at].Value;
        return at + 1;
    }

    /// <summary>The same day in the other calendar, if anything follows: «28 رمضان 1445 هـ الموافق 7 أبريل 2024». The Gregorian one is the date; the other is kept for comparison.</summary>
    private static int ReadOtherCalendar(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        if (parts.Day == 0 || parts.Month == 0 || tokens[at].Word is DateWord.End or DateWord.None) return at;
        return ReadHalf(ref tokens, at, context, ref parts);
    }

    private static int ReadHalf(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        int i = at;
        while (i < at + 3 && (tokens[i].Word is DateWord.Corresponding || tokens[i].IsOne(TimeUnit.Day)) && tokens[i].GapLength <= 4) i++;
        if (tokens[i].Word is not (DateWord.Number or DateWord.Weekday or DateWord.Ordinal)) return at;
        DateParts other = default;
        other.Shape = parts.Shape;
        i = ReadWeekday(ref tokens, i, ref other);
        int end = ReadDate(ref tokens, i, context with { WithYears = false }, ref other);
        if (end < 0 || other.Day == 0 || other.Month == 0 || other.Calendar == parts.Calendar) return at;
        bool isSecondGregorian = other.Calendar == DateCalendar.Gregorian;
        if (!isSecondGregorian && parts.Calendar != DateCalendar.Gregorian) return at;
        (DateParts gregorian, DateParts written) = isSecondGregorian ? (other, parts) : (parts, other);
        DateParts both = gregorian;
        // The other calendar's day attests an ordinary word as the name of a month.
        both.IsUnsureMonth = false;
        both.Weekday = parts.Weekday ?? other.Weekday;
        both.Time = parts.Time;
        both.Offset = parts.Offset;
        both.AfterToday = parts.AfterToday;
        both.Distance = parts.Distance;
        both.Unit = parts.Unit;
        (both.OtherCalendar, both.OtherYear, both.OtherCalendarMonth, both.OtherDay) = (written.Calendar, written.Year, written.Month, written.Day);
        parts = both;
        return end;
    }

    private static int Take(ref DateParts parts, in DateParts read, int end)
    {
        parts = read;
        return end;
    }
}
