namespace RuIranParsing;

/// <summary>What a word means to the date reader.</summary>
internal enum DateWord : byte
{
    None,

    /// <summary>A month; the value is 1 to 12.</summary>
    Month,

    /// <summary>The first word of a month of two words; the value is that of the first of its pair.</summary>
    MonthStem,

    /// <summary>A weekday; the value is that of <see cref="DayOfWeek"/>.</summary>
    Weekday,

    /// <summary>Before noon.</summary>
    Am,

    /// <summary>After noon.</summary>
    Pm,

    /// <summary>Coordinated universal time.</summary>
    Utc,

    /// <summary>«today».</summary>
    Today,

    /// <summary>A word that may stand between the parts of a date («شهر»، «من»، «يوم»).</summary>
    Filler,
}
