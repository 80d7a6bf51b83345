namespace RuIranParsing;

/// <summary>Resolves what is told from a reference date. A count that leaves the calendar is no date.</summary>
internal static class RelativeResolver
{
    /// <summary>«أمس», «قبل ساعتين», «العام الماضي».</summary>
    internal static bool TryDistance(in DateParts parts, ArabicDateOptions options, out DateMatch match)
    {
        match = default;
        if (options.ReferenceDate is not { } reference || parts.Distance is not { } distance || !TryMove(reference, options.ReferenceTime, parts, distance, out PartialDate date)) return false;
        if (parts.Weekday is { } weekday && date is { Year: { } year, Month: { } month, Day: { } day } && new DateOnly(year, month, day).DayOfWeek != weekday)
        {
            // «أمس الثلاثاء» knows better than the day of the crawl: the last such day that is no later.
            var stated = new DateOnly(year, month, day);
            int back = ((int)stated.DayOfWeek - (int)weekday + 7) % 7;
            if (stated.DayNumber < back) return false;
            date = Of(stated.AddDays(-back));
        }
        if (parts.Time is { } time) date = date with { Time = time, Offset = parts.Offset };
        match = new DateMatch(date with { Weekday = parts.Weekday }, parts.Start, parts.End, parts.Shape, parts.AfterToday) { Certainty = Certainty.Inferred };
        return true;
    }

    /// <summary>«الثلاثاء», «الثلاثاء الماضي», «13 الشهر الجاري».</summary>
    internal static bool TryDeictic(in DateParts parts, ArabicDateOptions options, out DateMatch match)
    {
        match = default;
        if (options.ReferenceDate is not { } reference) return false;
        DateOnly day;
        if (parts.IsReferenceMonth)
        {
            int months = (reference.Year * 12) + reference.Month - 1 + (parts.Deictic ?? 0);
            int year = months / 12, month = (months % 12) + 1;
            if (year is < 1 or > 9999 || Math.Max(parts.Day, parts.LastDay) > DateTime.DaysInMonth(year, month)) return false;
            day = new DateOnly(year, month, parts.Day);
        }
        else
        {
            int away = ((int)parts.Weekday.GetValueOrDefault() - (int)reference.DayOfWeek + 7) % 7;
            // The name alone is today's or the last such day; «الماضي» and «المقبل» are never today.
            int days = parts.Deictic == 1 ? (away == 0 ? 7 : away) : away == 0 ? (parts.Deictic == -1 ? -7 : 0) : away - 7;
            if (reference.DayNumber + days < 0 || reference.DayNumber + days > DateOnly.MaxValue.DayNumber) return false;
            day = reference.AddDays(days);
        }
        PartialDate date = Of(day) with { Weekday = parts.Weekday, Time = parts.Time, Offset = parts.Offset, LastDay = parts.LastDay > 0 ? parts.LastDay : null };
        match = new DateMatch(date, parts.Start, parts.End, parts.Shape, parts.AfterToday) { Certainty = Certainty.Inferred };
        return true;
    }

    /// <summary>The year of «سبتمبر المقبل», «11 يوليو الجاري», «5 مايو الماضي».</summary>
    internal static PartialDate WithYear(in PartialDate date, int deictic, DateOnly reference)
    {
        int stated = (date.Month.GetValueOrDefault() * 100) + date.Day.GetValueOrDefault();
        int now = (reference.Month * 100) + (date.Day is null ? 0 : reference.Day);
        int year = reference.Year + (deictic < 0 && stated >= now ? -1 : deictic > 0 && stated <= now ? 1 : 0);
        return year is >= 1 and <= 9999 && (date.Day is not { } day || day <= DateTime.DaysInMonth(year, date.Month.GetValueOrDefault())) ? date with { Year = year } : date;
    }

    private static bool TryMove(DateOnly reference, TimeOnly? now, in DateParts parts, int distance, out PartialDate date)
    {
        date = default;
        switch (parts.Unit)
        {
            case TimeUnit.Day or TimeUnit.Week:
                long day = reference.DayNumber + ((parts.Unit == TimeUnit.Week ? 7L : 1L) * distance);
                if (day < 0 || day > DateOnly.MaxValue.DayNumber) return false;
                date = Of(DateOnly.FromDayNumber((int)day));
                return true;
            case TimeUnit.Month:
                int months = (reference.Year * 12) + reference.Month - 1 + distance;
                int year = months / 12, month = (months % 12) + 1;
                if (year is < 1 or > 9999) return false;
                date = parts.IsReferenceMonth
                    ? new PartialDate { Year = year, Month = month }
                    : new PartialDate { Year = year, Month = month, Day = Math.Min(reference.Day, DateTime.DaysInMonth(year, month)) };
                return true;
            case TimeUnit.Year:
                // «قبل 3 سنوات» names a year, not a day of it.
                date = new PartialDate { Year = reference.Year + distance };
                return date.Year is >= 1 and <= 9999;
            default:
                if (now is not { } time) return false;
                long ticks = reference.ToDateTime(time).Ticks + (distance * TicksOf(parts.Unit));
                if (ticks < 0 || ticks > DateTime.MaxValue.Ticks) return false;
                var moment = new DateTime(ticks, DateTimeKind.Unspecified);
                date = Of(DateOnly.FromDateTime(moment)) with { Time = TimeOnly.FromDateTime(moment) };
                return true;
        }
    }

    private static long TicksOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => TimeSpan.TicksPerSecond,
        TimeUnit.Minute => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerHour,
    };

    private static PartialDate Of(DateOnly day) => new() { Year = day.Year, Month = day.Month, Day = day.Day };
}
