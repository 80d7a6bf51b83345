namespace RuIranParsing;

/// <summary>How dates are read. Immutable; change it with <c>with</c>. The clock is never asked: what depends on «today» is read only where a reference date is given.</summary>
public sealed record ArabicDateOptions
{
    /// <summary>No reference date, day before month, no Libyan months.</summary>
    public static ArabicDateOptions Default { get; } = new();

    /// <summary>
    /// The day the text is from: resolves «أمس», «الثلاثاء الماضي», completes dates without a year and gives a year of two digits its century. Null, the default, leaves
    /// what is told from it unread, Gregorian dates without a year partial, and those of other calendars unread.
    /// </summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>The time of that day; «قبل ساعتين» is read only where it is given.</summary>
    public TimeOnly? ReferenceTime { get; init; }

    /// <summary>
    /// Believes the month names of Libya of 1986–2011 (الفاتح، هانيبال), which are ordinary words elsewhere, wherever they stand as months do. Without it they are read where
    /// their other name («الطير (أبريل)»), a weekday that fits, or an era («1376 و.ر», «2008 مسيحي») attests them.
    /// </summary>
    public bool IncludeLibyanMonths { get; init; }

    /// <summary>Which number is the day where the text leaves it open; the other reading is kept as <see cref="ArabicDateMatch.Alternative"/>.</summary>
    public DayMonthOrder DayMonthOrder { get; init; }
}
