using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>
/// What the words of a date say, before the calendar and the reference date are asked. 0 is what is not stated. Every reading that may fail works on a copy,
/// so that it is kept small: numbers of at most four digits in two bytes, what may be absent as one more than its value.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct DateParts
{
    internal DateShape Shape;

    /// <summary>Where the words start.</summary>
    internal int Start;

    /// <summary>Just behind them.</summary>
    internal int End;

    private int _time;
    private short _offset;
    private short _distance;
    private short _year;
    private short _month;
    private short _day;
    private short _lastDay;
    private byte _lastMonth;
    private short _otherMonth;
    private short _otherYear;
    private short _otherCalendarMonth;
    private short _otherDay;
    private byte _weekday;
    private sbyte _deictic;
    private bool _hasOffset;
    private bool _hasDistance;
    private bool _hasDeictic;

    internal DateCalendar Calendar;

    internal int Year
    {
        readonly get => _year;
        set => _year = (short)value;
    }

    internal int Month
    {
        readonly get => _month;
        set => _month = (short)value;
    }

    internal int Day
    {
        readonly get => _day;
        set => _day = (short)value;
    }

    /// <summary>The last day of «11 إلى 13 يوليو».</summary>
    internal int LastDay
    {
        readonly get => _lastDay;
        set => _lastDay = (short)value;
    }

    /// <summary>The month of the last day of «28 فبراير - 3 مارس»; 0 for the same.</summary>
    internal int LastMonth
    {
        readonly get => _lastMonth;
        set => _lastMonth = (byte)value;
    }

    /// <summary>The second of two months that the name leaves open («تشرين»), or that two names give.</summary>
    internal int OtherMonth
    {
        readonly get => _otherMonth;
        set => _otherMonth = (short)value;
    }

    internal DayOfWeek? Weekday
    {
        readonly get => _weekday == 0 ? null : (DayOfWeek)(_weekday - 1);
        set => _weekday = value is { } day ? (byte)(day + 1) : (byte)0;
    }

    /// <summary>The time of day, to the second.</summary>
    internal TimeOnly? Time
    {
        readonly get => _time == 0 ? null : new TimeOnly((_time - 1) * TimeSpan.TicksPerSecond);
        set => _time = value is { } time ? (int)(time.Ticks / TimeSpan.TicksPerSecond) + 1 : 0;
    }

    /// <summary>The offset from UTC, to the minute.</summary>
    internal TimeSpan? Offset
    {
        readonly get => _hasOffset ? new TimeSpan(_offset * TimeSpan.TicksPerMinute) : null;
        set => (_hasOffset, _offset) = (value is not null, (short)(value.GetValueOrDefault().Ticks / TimeSpan.TicksPerMinute));
    }

    /// <summary>The same day in the other calendar, as written: all of it 0 where there is none.</summary>
    internal int OtherYear
    {
        readonly get => _otherYear;
        set => _otherYear = (short)value;
    }

    internal DateCalendar OtherCalendar;

    internal int OtherCalendarMonth
    {
        readonly get => _otherCalendarMonth;
        set => _otherCalendarMonth = (short)value;
    }

    internal int OtherDay
    {
        readonly get => _otherDay;
        set => _otherDay = (short)value;
    }

    /// <summary>Day and month are two small numbers: either may be either.</summary>
    internal bool IsOrderOpen;

    /// <summary>The software that prints this shape puts the month first.</summary>
    internal bool IsMonthFirstShape;

    internal bool IsContradictory;

    /// <summary>The month's name is an ordinary word, and nothing beside it says so far that a month is meant.</summary>
    internal bool IsUnsureMonth;

    /// <summary>The year's calendar is guessed from its number.</summary>
    internal bool IsCalendarGuessed;

    /// <summary>The century of the year is not stated.</summary>
    internal bool IsShortYear;

    /// <summary>The words name the year or the month themselves («شهر رمضان», «عام»).</summary>
    internal bool HasMonthWord;

    internal bool AfterToday;

    /// <summary>Only a reference date makes a date of it.</summary>
    internal bool IsRelative;

    /// <summary>«الماضي» −1, «الجاري» 0, «المقبل» 1.</summary>
    internal int? Deictic
    {
        readonly get => _hasDeictic ? _deictic : null;
        set => (_hasDeictic, _deictic) = (value is not null, (sbyte)value.GetValueOrDefault());
    }

    /// <summary>How far from the reference, in <see cref="Unit"/>s; null where it is no distance.</summary>
    internal int? Distance
    {
        readonly get => _hasDistance ? _distance : null;
        set => (_hasDistance, _distance) = (value is not null, (short)value.GetValueOrDefault());
    }

    internal TimeUnit Unit;

    /// <summary>«الشهر الجاري»: the month is that of the reference.</summary>
    internal bool IsReferenceMonth;
}
