namespace RuIranParsing;

/// <summary>The shape in which a date was read: a number, so that what is copied a dozen times a date holds no reference.</summary>
internal enum DateShape : byte
{
    None,

    /// <summary>«31/10/2024».</summary>
    Numbers,

    /// <summary>«31 أكتوبر 2024».</summary>
    DayMonth,

    /// <summary>«أكتوبر 31, 2024».</summary>
    MonthDay,

    /// <summary>«أكتوبر 2024».</summary>
    Month,

    /// <summary>«2024 أكتوبر 31».</summary>
    YearMonthDay,

    /// <summary>«عام 2024».</summary>
    Year,

    /// <summary>«الثلاثاء الماضي».</summary>
    Weekday,

    /// <summary>«أمس».</summary>
    RelativeDay,

    /// <summary>«قبل ثلاثة أيام».</summary>
    Distance,

    /// <summary>«العام الماضي».</summary>
    Deictic,
}
