using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>What the words of a date say, before the calendar and the reference date are asked. 0 is what is not stated.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DateParts
{
    internal string Rule;
    internal DateCalendar Calendar;
    internal int Year;
    internal int Month;
    internal int Day;

    /// <summary>The last day of «11 إلى 13 يوليو».</summary>
    internal int LastDay;

    /// <summary>The second of two months that the name leaves open («تشرين»), or that two names give.</summary>
    internal int OtherMonth;

    internal DayOfWeek? Weekday;
    internal TimeOnly? Time;
    internal TimeSpan? Offset;

    /// <summary>The same day in the other calendar, as written: all of it 0 where there is none.</summary>
    internal int OtherYear;

    internal DateCalendar OtherCalendar;
    internal int OtherCalendarMonth;
    internal int OtherDay;

    /// <summary>Day and month are two small numbers: either may be either.</summary>
    internal bool IsOrderOpen;

    /// <summary>The software that prints this shape puts the month first.</summary>
    internal bool IsMonthFirstShape;

    internal bool IsContradictory;

    /// <summary>The year's calendar is guessed from its number.</summary>
    internal bool IsCalendarGuessed;

    /// <summary>The words name the year or the month themselves («شهر رمضان», «عام»).</summary>
    internal bool HasMonthWord;

    internal bool AfterToday;

    /// <summary>Only a reference date makes a date of it.</summary>
    internal bool IsRelative;

    /// <summary>«الماضي» −1, «الجاري» 0, «المقبل» 1.</summary>
    internal int? Deictic;

    /// <summary>How far from the reference, in <see cref="Unit"/>s; null where it is no distance.</summary>
    internal int? Distance;

    internal TimeUnit Unit;

    /// <summary>«الشهر الجاري»: the month is that of the reference.</summary>
    internal bool IsReferenceMonth;
}
