namespace RuIranParsing;

/// <summary>How a line that no label explains states a date, in order of belief.</summary>
internal enum DateLine : byte
{
    /// <summary>The date is all it says.</summary>
    Alone,

    /// <summary>The date is that of a printed issue («العدد 5432 - الثلاثاء 8 يونيو»), which may be of another day than the page.</summary>
    Issue,

    /// <summary>The date closes it, behind names or an outlet.</summary>
    Closing,

    /// <summary>Between headline and body, with a few words behind it: counters, a clock, the same day in another language.</summary>
    Among,
}
