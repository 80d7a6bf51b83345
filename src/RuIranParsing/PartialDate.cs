using System.Globalization;
using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>
/// A date as a page states it: what is not stated is absent, never filled in. At least a year, or a month and a day, is there.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PartialDate
{
    // Nullable numbers would double its size, and readers of dates copy it often. 0 is what is not stated; the weekday is one more than its number.
    private readonly int _year;
    private readonly int _month;
    private readonly int _day;
    private readonly int _lastDay;
    private readonly int _lastMonth;
    private readonly byte _weekday;
    private readonly bool _hasTime;
    private readonly bool _hasOffset;
    private readonly TimeOnly _time;
    private readonly TimeSpan _offset;

    /// <summary>The year, 1 to 9999, or null where none is stated.</summary>
    public int? Year
    {
        get => _year == 0 ? null : _year;
        init => _year = value.GetValueOrDefault();
    }

    /// <summary>The month, 1 to 12, or null.</summary>
    public int? Month
    {
        get => _month == 0 ? null : _month;
        init => _month = value.GetValueOrDefault();
    }

    /// <summary>The day of the month, 1 to 31, or null.</summary>
    public int? Day
    {
        get => _day == 0 ? null : _day;
        init => _day = value.GetValueOrDefault();
    }

    /// <summary>
    /// The last day of a span of days («11 إلى 13 يوليو»), of which <see cref="Day"/> is the first: of <see cref="LastMonth"/>, or of the same month where that is null.
    /// Null for a single day. What spans days is an event, never a publication.
    /// </summary>
    public int? LastDay
    {
        get => _lastDay == 0 ? null : _lastDay;
        init => _lastDay = value.GetValueOrDefault();
    }

    /// <summary>
    /// The month, 1 to 12, in which a span of days ends («28 فبراير - 3 مارس 2014») where that is another one; null otherwise. A month before <see cref="Month"/> is one of
    /// the next year: the year that the words state is that of the last day, and <see cref="Year"/> that of the first.
    /// </summary>
    public int? LastMonth
    {
        get => _lastMonth == 0 ? null : _lastMonth;
        init => _lastMonth = value.GetValueOrDefault();
    }

    /// <summary>The day of the week, where stated.</summary>
    public DayOfWeek? Weekday
    {
        get => _weekday == 0 ? null : (DayOfWeek)(_weekday - 1);
        init => _weekday = value is { } day ? (byte)(day + 1) : (byte)0;
    }

    /// <summary>The time of day, where stated; in the zone of <see cref="Offset"/>, or the publisher's where that is null.</summary>
    public TimeOnly? Time
    {
        get => _hasTime ? _time : null;
        init => (_hasTime, _time) = (value is not null, value.GetValueOrDefault());
    }

    /// <summary>The offset from UTC, where a zone is stated.</summary>
    public TimeSpan? Offset
    {
        get => _hasOffset ? _offset : null;
        init => (_hasOffset, _offset) = (value is not null, value.GetValueOrDefault());
    }

    /// <summary>The calendar it was written in. Year, month and day are Gregorian all the same.</summary>
    public DateCalendar Calendar { get; init; }

    /// <summary>What is stated of it.</summary>
    public DatePrecision Precision =>
        Year is null ? DatePrecision.MonthDay : Month is null ? DatePrecision.Year : Day is null ? DatePrecision.Month : DatePrecision.Day;

    /// <summary>
    /// Completes a date without a year: the year whose day has the stated weekday and lies nearest to <paramref name="reference"/> (at most 14 years away, after which
    /// weekdays repeat); without a weekday the last such day not after the reference. A date with a year is returned as it is. O(1).
    /// </summary>
    /// <param name="reference">The day the page is known to be near, such as the day of the crawl.</param>
    public PartialDate Complete(DateOnly reference)
    {
        if (Year is not null || Month is not { } month || Day is not { } day) return this;
        for (int distance = 0; distance <= 14; distance++)
        {
            // A page is older than its crawl: the past wins over the future at the same distance.
            foreach (int year in (ReadOnlySpan<int>)[reference.Year - distance, reference.Year + distance])
            {
                if (year is < 1 or > 9999 || day > DateTime.DaysInMonth(year, month)) continue;
                var candidate = new DateOnly(year, month, day);
                if (Weekday is { } weekday ? candidate.DayOfWeek == weekday : candidate <= reference) return this with { Year = year };
            }
        }
        return this;
    }

    /// <summary>
    /// ISO 8601: <c>2024-10-31</c>, <c>2024-10</c>, <c>2024</c>; <c>--01-15</c> (XML Schema's gMonthDay) where the year is not stated; <c>2024-07-11/2024-07-13</c> for a
    /// span of days.
    /// </summary>
    public override string ToString() => LastDay is null ? First() : $"{First()}/{Last().First()}";

    private string First() => Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        DatePrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"--{Month:00}-{Day:00}"),
    };

    private PartialDate Last() => this with { Year = LastMonth < Month ? Year + 1 : Year, Month = LastMonth ?? Month, Day = LastDay };
}
