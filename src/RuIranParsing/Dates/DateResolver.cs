namespace RuIranParsing;

/// <summary>Makes a date of what its words say: the calendar, the weekday, the order of two numbers, the reference date.</summary>
internal static class DateResolver
{
    // Months begin when the moon is seen: this far the two halves of a date may lie apart.
    private const int UsualDifference = 2;

    internal static bool TryResolve(ref DateParts parts, in DateContext context, out DateMatch match)
    {
        match = default;
        if (parts.Distance is not null && parts.Month == 0 && parts.Year == 0 && parts.Day == 0) return RelativeResolver.TryDistance(parts, context.Options, out match);
        if (parts.IsRelative) return RelativeResolver.TryDeictic(parts, context.Options, out match);
        return parts.Calendar == DateCalendar.Gregorian ? TryGregorian(ref parts, context.Options, out match) : TryOther(ref parts, context, out match);
    }

    private static bool TryGregorian(ref DateParts parts, ArabicDateOptions options, out DateMatch match)
    {
        match = default;
        // The weekday shows that a month is meant; nothing else is left to.
        if (parts.IsUnsureMonth && (parts.Weekday is null || parts.Year == 0 || parts.Day == 0 || !FitsWeekday(parts))) return false;
        Certainty certainty = parts.IsShortYear ? Certainty.Inferred : Certainty.Stated;
        DateOnly alternative = default;
        if (parts.IsOrderOpen) ChooseOrder(ref parts, options, ref certainty, ref alternative);
        else if (parts.OtherMonth > 0) ChooseMonth(ref parts, ref certainty, ref alternative);
        if (!IsPossible(parts.Year, parts.Month, parts.Day) || (parts.LastDay > 0 && !IsLastPossible(parts))) return false;
        int? difference = Difference(ref parts);
        // A weekday that does not fit shows that it is no date, or of another century.
        if (parts.IsShortYear && !FitsWeekday(parts)) return false;
        bool isContradictory = parts.IsContradictory || difference is < -UsualDifference or > UsualDifference || !FitsWeekday(parts);
        PartialDate date = Make(parts, parts.Year, parts.Month, parts.Day, DateCalendar.Gregorian);
        if (parts.Year == 0 && (parts.Day == 0 || options.ReferenceDate is not null))
        {
            if (options.ReferenceDate is not { } reference) return false;
            date = parts.Deictic is { } deictic ? RelativeResolver.WithYear(date, deictic, reference) : date.Complete(reference);
            certainty = Certainty.Inferred;
        }
        match = new DateMatch(date, parts.Start, parts.End, parts.Shape, parts.AfterToday)
        {
            OtherReading = alternative,
            CalendarDifference = difference,
            Certainty = isContradictory ? Certainty.Inferred : certainty,
            IsContradictory = isContradictory,
            HasTwoMonths = parts.IsContradictory,
        };
        return true;
    }

    /// <summary>A date that is written in another calendar only. The weekday, where it is one or two days off, is right: it is what the reader of the paper knew.</summary>
    private static bool TryOther(ref DateParts parts, in DateContext context, out DateMatch match)
    {
        match = default;
        if (parts.Month == 0 || parts.Day == 0) return false;
        bool isCompleted = parts.Year == 0;
        if (isCompleted && !OtherYearResolver.TryComplete(ref parts, context)) return false;
        if (!CalendarConverter.TryConvert(parts.Calendar, parts.Year, parts.Month, parts.Day, out DateOnly day, out bool isClamped)) return false;
        bool isInferred = isClamped || isCompleted || parts.IsCalendarGuessed;
        bool fits = true;
        if (parts.Weekday is { } weekday && day.DayOfWeek != weekday)
        {
            int later = ((int)weekday - (int)day.DayOfWeek + 7) % 7;
            int shift = later > 3 ? later - 7 : later;
            fits = parts.Calendar == DateCalendar.Hijri && Math.Abs(shift) <= UsualDifference;
            if (fits) day = day.AddDays(shift);
            isInferred = true;
        }
        DateCalendar otherCalendar = parts.Calendar == DateCalendar.Hijri ? DateCalendar.Persian : DateCalendar.Hijri;
        DateOnly otherDay = default;
        if (parts.IsCalendarGuessed && !CalendarConverter.TryConvert(otherCalendar, parts.Year, parts.Month, parts.Day, out otherDay, out _)) otherDay = default;
        parts.LastDay = 0;
        match = new DateMatch(Make(parts, day.Year, day.Month, day.Day, parts.Calendar), parts.Start, parts.End, parts.Shape, parts.AfterToday)
        {
            OtherReading = otherDay,
            OtherCalendar = otherCalendar,
            Certainty = isInferred ? Certainty.Inferred : Certainty.Stated,
            IsContradictory = !fits,
        };
        return true;
    }

    /// <summary>Which of two small numbers is the day: what the weekday says; else the caller's preference or the software's shape, and the other reading is kept.</summary>
    private static void ChooseOrder(ref DateParts parts, ArabicDateOptions options, ref Certainty certainty, ref DateOnly alternative)
    {
        (int day, int month) = (parts.Day, parts.Month);
        if (parts.Weekday is { } weekday)
        {
            bool dayFirst = IsDay(parts.Year, month, day, weekday), monthFirst = IsDay(parts.Year, day, month, weekday);
            if (dayFirst != monthFirst)
            {
                if (monthFirst) (parts.Day, parts.Month) = (month, day);
                return;
            }
        }
        if (parts.IsMonthFirstShape || options.DayMonthOrder == DayMonthOrder.MonthFirst) (parts.Day, parts.Month) = (month, day);
        certainty = Certainty.Inferred;
        if (parts.Day > 0 && IsPossible(parts.Year, parts.Day, parts.Month)) alternative = new DateOnly(parts.Year, parts.Day, parts.Month);
    }

    /// <summary>«تشرين» alone, or two names that disagree: the weekday may know; else the first is given and the other kept.</summary>
    private static void ChooseMonth(ref DateParts parts, ref Certainty certainty, ref DateOnly alternative)
    {
        if (parts is { Weekday: { } weekday, Year: > 0, Day: > 0, IsContradictory: false } && IsDay(parts.Year, parts.OtherMonth, parts.Day, weekday) && !IsDay(parts.Year, parts.Month, parts.Day, weekday))
        {
            parts.Month = parts.OtherMonth;
            return;
        }
        bool isSettled = parts is { Weekday: { } day, Year: > 0, Day: > 0, IsContradictory: false } && IsDay(parts.Year, parts.Month, parts.Day, day);
        if (isSettled) return;
        certainty = Certainty.Inferred;
        // Any leap year does where none is stated.
        if (IsPossible(parts.Year, parts.OtherMonth, parts.Day)) alternative = new DateOnly(parts.Year > 0 ? parts.Year : 2000, parts.OtherMonth, Math.Max(parts.Day, 1));
    }

    /// <summary>Days from the other half of a dual date to the Gregorian one, which is given its year where it has none.</summary>
    private static int? Difference(ref DateParts parts)
    {
        if (parts.OtherYear == 0 || parts.Day == 0 || !CalendarConverter.TryConvert(parts.OtherCalendar, parts.OtherYear, parts.OtherCalendarMonth, parts.OtherDay, out DateOnly other, out _)) return null;
        if (parts.Year == 0)
        {
            int nearest = int.MaxValue;
            for (int year = other.Year - 1; year <= other.Year + 1; year++)
            {
                if (!IsPossible(year, parts.Month, parts.Day)) continue;
                int apart = Math.Abs(new DateOnly(year, parts.Month, parts.Day).DayNumber - other.DayNumber);
                if (apart >= nearest) continue;
                nearest = apart;
                parts.Year = year;
            }
            // 29 February, and none of the years near the other half is a leap year.
            if (parts.Year == 0)
            {
                parts.IsContradictory = true;
                return null;
            }
        }
        if (!IsPossible(parts.Year, parts.Month, parts.Day)) return null;
        return new DateOnly(parts.Year, parts.Month, parts.Day).DayNumber - other.DayNumber;
    }

    private static bool FitsWeekday(in DateParts parts) =>
        parts.Weekday is not { } weekday || parts.Year == 0 || parts.Month == 0 || parts.Day == 0 || IsDay(parts.Year, parts.Month, parts.Day, weekday);

    private static bool IsDay(int year, int month, int day, DayOfWeek weekday) => IsPossible(year, month, day) && new DateOnly(year, month, day).DayOfWeek == weekday;

    /// <summary>A year alone, a month of a year, a day of a month, or all three, that the calendar has. A day without a year is checked against the longest such month.</summary>
    private static bool IsPossible(int year, int month, int day)
    {
        if (month == 0) return day == 0 && year is > 0 and <= 9999;
        if (month > 12 || year > 9999) return false;
        return day == 0 || day <= DateTime.DaysInMonth(year > 0 ? year : 2000, month);
    }

    private static bool IsLastPossible(in DateParts parts) => parts.LastMonth == 0
        ? IsPossible(parts.Year, parts.Month, parts.LastDay)
        : IsPossible(parts.LastMonth < parts.Month ? parts.Year + 1 : parts.Year, parts.LastMonth, parts.LastDay);

    private static PartialDate Make(in DateParts parts, int year, int month, int day, DateCalendar calendar) => new()
    {
        Year = year > 0 ? year : null,
        Month = month > 0 ? month : null,
        Day = day > 0 ? day : null,
        LastDay = parts.LastDay > 0 ? parts.LastDay : null,
        LastMonth = parts.LastMonth > 0 ? parts.LastMonth : null,
        Weekday = parts.Weekday,
        Time = parts.Time,
        Offset = parts.Offset,
        Calendar = calendar,
    };
}
