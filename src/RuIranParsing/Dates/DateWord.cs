namespace RuIranParsing;

/// <summary>What a word means to the date reader. From <see cref="Month"/> on they may open a date; the order is relied upon.</summary>
internal enum DateWord : byte
{
    None,

    /// <summary>The end of the text.</summary>
    End,

    /// <summary>«من», "of": between a day and its month.</summary>
    Of,

    /// <summary>«في», "on", "at".</summary>
    In,

    /// <summary>«الموافق»: before a weekday's date or the same day in the other calendar.</summary>
    Corresponding,

    /// <summary>«إلى»، «حتى»: between two days.</summary>
    UpTo,

    /// <summary>«و» before a digit.</summary>
    And,

    /// <summary>Words of labels, which may stand round a date in a text that is nothing but a date.</summary>
    Label,

    /// <summary>«آخر» and «تحديث», which page templates put between date and time.</summary>
    Update,

    /// <summary>«العدد», «صفحة»: a number of a printed paper stands beside it.</summary>
    Issue,

    Am,
    Pm,

    /// <summary>«ظهرا»: the hour decides on which side of noon.</summary>
    Noon,

    /// <summary>«ليلا»: the hour decides on which side of midnight.</summary>
    Night,

    /// <summary>«الظهر» behind «بعد» or «قبل».</summary>
    TheNoon,

    /// <summary>Coordinated universal time.</summary>
    Utc,

    /// <summary>«بتوقيت», «توقيت».</summary>
    InZone,

    /// <summary>A place whose clock is meant; the value is its offset in quarters of an hour, or <see cref="ZoneReader.NoOffset"/> where that changes with the season.</summary>
    Place,

    /// <summary>«المكرمة»، «العاصمة»: goes on with a place.</summary>
    PlaceTail,

    EraHijri,
    EraGregorian,
    EraSolar,

    /// <summary>«الماضي», «الجاري», «المقبل»: the value is −1, 0 or 1.</summary>
    Deictic,

    /// <summary>A unit of time; the value is the unit times four, plus 0 for a plural, 1 for one and 2 for two.</summary>
    Unit,

    /// <summary>"ago", «مضت».</summary>
    Ago,

    /// <summary>A number; the value is it.</summary>
    Number,

    /// <summary>A cardinal in words.</summary>
    Cardinal,

    /// <summary>«الأولى», «الآخرة»: the second word of a month of two words, 1 or 2.</summary>
    Half,

    /// <summary>«المبارك» behind a Hijri month.</summary>
    Epithet,

    /// <summary>«القعدة», «الحجة» behind «ذو»; the value is the month.</summary>
    HijriTail,

    /// <summary>"st", "nd", "rd", "th", "er".</summary>
    OrdinalSuffix,

    /// <summary>«جسر»، «مدينة»: a day and a month behind it are its name.</summary>
    NamedAfter,

    /// <summary>«العالمي»: «اليوم» before it is no day but has a name.</summary>
    DayEpithet,

    /// <summary>«الثامنة»: the hour of a clock in words, 1 to 10.</summary>
    HourOrdinal,

    /// <summary>«والنصف»: minutes past an hour in words.</summary>
    HourPart,

    /// <summary>«روسيا», «المصري»: with «اليوم» behind it an outlet.</summary>
    Outlet,

    /// <summary>A month; the value is 1 to 12.</summary>
    Month,

    /// <summary>The first word of a month of two words; the value is that of the earlier of the pair.</summary>
    MonthStem,

    /// <summary>«ت» and «ك», with a number glued on.</summary>
    MonthInitial,

    HijriMonth,
    HijriStem,
    PersianMonth,
    LibyanMonth,

    /// <summary>A weekday; the value is that of <see cref="DayOfWeek"/>.</summary>
    Weekday,

    /// <summary>A weekday without its article, which is a number or a name elsewhere.</summary>
    BareWeekday,

    /// <summary>«today».</summary>
    Today,

    /// <summary>«yesterday».</summary>
    Yesterday,

    /// <summary>«tomorrow».</summary>
    Tomorrow,

    /// <summary>«غدا», which is also a verb.</summary>
    TomorrowOrBecame,

    /// <summary>An ordinal with its article, 1 to 10.</summary>
    Ordinal,

    /// <summary>«أول», «ثاني».</summary>
    BareOrdinal,

    /// <summary>«العشرين», «الثلاثين».</summary>
    OrdinalTens,

    /// <summary>«قبل», «منذ»: the value is −1; «بعد»: 1.</summary>
    Distance,

    /// <summary>«الشهر», with a deictic behind it.</summary>
    TheMonth,

    /// <summary>«العام», «السنة», with a deictic behind it.</summary>
    TheYear,

    /// <summary>«عام», «سنة»: before a year, or a unit.</summary>
    YearWord,

    /// <summary>«الساعة».</summary>
    Clock,

    /// <summary>«مطلع», «أواخر»: a part of a month.</summary>
    PartOf,

    /// <summary>«هذا»: before «العام» and «الشهر».</summary>
    This,
}
