namespace RuIranParsing;

/// <summary>The words of dates. One table for all, because no word is two things that the grammar could not tell apart.</summary>
internal static class DateWords
{
    // «مساء» may stand before its day («مساء أمس») as well as behind its hour.
    private const int PartOfDay = 1;
    private static readonly DateWordTable Table = new([.. MonthNames.All, .. Weekdays(), .. Days(), .. Units(), .. NumberWords.All, .. Clock(), .. Zones(), .. Joints()]);

    /// <summary>What a folded word means, by its hash, with its value.</summary>
    internal static DateWord Of(ulong hash, out short value) => Table.Of(hash, out value);

    /// <summary>True for what may open a date; numbers may as well.</summary>
    internal static bool MayOpen(DateWord word) => word >= DateWord.Month;

    /// <summary>Words of labels: what may stand before a date that is all a text says.</summary>
    internal static bool IsLabel(DateWord word, short value) =>
        word is DateWord.Label or DateWord.In or DateWord.Of or DateWord.Update or DateWord.Corresponding || (word == DateWord.Unit && value == ((int)TimeUnit.Day * 4) + 1)
        || (word == DateWord.Pm && value == PartOfDay);

    private static IEnumerable<(string, DateWord, int)> Weekdays()
    {
        string[][] named =
        [
            ["الأحد", "sunday", "sun", "dimanche"],
            ["الاثنين", "الإتنين", "monday", "mon", "lundi"],
            ["الثلاثاء", "الثلثاء", "الثلاثا", "tuesday", "tue", "mardi"],
            ["الأربعاء", "الأربعا", "الاربعء", "wednesday", "wed", "mercredi"],
            ["الخميس", "لخميس", "thursday", "thu", "jeudi"],
            ["الجمعة", "friday", "fri", "vendredi"],
            ["السبت", "saturday", "sat", "samedi"],
        ];
        string[][] bare = [["أحد"], ["اثنين", "إتنين"], ["ثلاثاء"], ["أربعاء"], ["خميس"], ["جمعة"], ["سبت"]];
        return [.. Number(named, DateWord.Weekday, 0), .. Number(bare, DateWord.BareWeekday, 0)];
    }

    private static IEnumerable<(string, DateWord, int)> Number(string[][] names, DateWord meaning, int first) =>
        names.SelectMany((day, index) => day.Select(name => (name, meaning, first + index)));

    private static IEnumerable<(string, DateWord, int)> Days() =>
    [
        .. Words(DateWord.Today, 0, "اليوم", "today"),
        .. Words(DateWord.Yesterday, -1, "أمس", "الأمس", "بالأمس", "البارحة", "yesterday"),
        .. Words(DateWord.Tomorrow, 1, "الغد", "غد", "tomorrow"),
        .. Words(DateWord.TomorrowOrBecame, 1, "غدا"),
        .. Words(DateWord.Deictic, -1, "الماضي", "الماضية", "المنصرم", "المنصرمة", "الفائت", "الفائتة", "السابق", "السابقة", "المنقضي"),
        .. Words(DateWord.Deictic, 0, "الجاري", "الجارية", "الحالي", "الحالية"),
        .. Words(DateWord.Deictic, 1, "المقبل", "المقبلة", "القادم", "القادمة", "التالي", "التالية", "الآتي"),
        .. Words(DateWord.Distance, -1, "قبل", "منذ"),
        .. Words(DateWord.Distance, 1, "بعد"),
        .. Words(DateWord.Ago, -1, "ago", "مضت", "مضى"),
        .. Words(DateWord.PartOf, 0, "مطلع", "أوائل", "بداية", "منتصف", "أواسط", "أواخر", "نهاية", "ختام", "مستهل"),
        .. Words(DateWord.This, 0, "هذا", "هذه"),
        .. Words(DateWord.DayEpithet, 0, "العالمي", "الوطني", "الدولي", "الموعود", "نفسه", "ذاته"),
        .. Words(DateWord.TheMonth, 0, "الشهر"),
        .. Words(DateWord.TheYear, 0, "العام", "السنة"),
        .. Words(DateWord.YearWord, ((int)TimeUnit.Year * 4) + 1, "عام", "سنة", "لعام", "لسنة", "year"),
    ];

    private static IEnumerable<(string, DateWord, int)> Units() =>
    [
        // One, two, many.
        .. Unit(TimeUnit.Second, ["ثانيه"], ["ثانيتين", "ثانيتان"], ["ثوان", "ثواني", "seconds", "secs"]),
        .. Unit(TimeUnit.Minute, ["دقيقة", "minute", "min"], ["دقيقتين", "دقيقتان"], ["دقائق", "minutes", "mins"]),
        .. Unit(TimeUnit.Hour, ["ساعة", "hour"], ["ساعتين", "ساعتان"], ["ساعات", "hours"]),
        .. Unit(TimeUnit.Day, ["يوم", "ليوم", "ويوم", "يوما", "day"], ["يومين", "يومان"], ["أيام", "days"]),
        .. Unit(TimeUnit.Week, ["أسبوع", "أسبوعا", "week"], ["أسبوعين", "أسبوعان"], ["أسابيع", "weeks"]),
        .. Unit(TimeUnit.Month, ["شهر", "لشهر", "شهرا", "month"], ["شهرين", "شهران"], ["أشهر", "شهور", "months"]),
        .. Unit(TimeUnit.Year, ["عاما"], ["سنتين", "سنتان", "عامين", "عامان"], ["سنوات", "سنين", "أعوام", "years"]),
    ];

    private static IEnumerable<(string, DateWord, int)> Unit(TimeUnit unit, string[] one, string[] two, string[] many) =>
        [.. Words(DateWord.Unit, ((int)unit * 4) + 1, one), .. Words(DateWord.Unit, ((int)unit * 4) + 2, two), .. Words(DateWord.Unit, (int)unit * 4, many)];

    private static IEnumerable<(string, DateWord, int)> Clock() =>
    [
        .. Words(DateWord.Am, 0, "ص", "صباحا", "الصباح", "am", "فجرا"),
        .. Words(DateWord.Pm, PartOfDay, "مساء"),
        .. Words(DateWord.Pm, 0, "م", "مساءا", "المساء", "pm", "عصرا"),
        .. Words(DateWord.Noon, 0, "ظهرا"),
        .. Words(DateWord.Night, 0, "ليلا"),
        .. Words(DateWord.TheNoon, 0, "الظهر"),
        .. Words(DateWord.Clock, 0, "الساعة", "h", "heures"),
        .. Words(DateWord.HourOrdinal, 1, "الواحدة", "الحادية"),
        .. Number([["الثالثة"], ["الرابعة"], ["الخامسة"], ["السادسة"], ["السابعة"], ["الثامنة"], ["التاسعة"], ["العاشرة"]], DateWord.HourOrdinal, 3),
        .. Words(DateWord.HourPart, 30, "والنصف"),
        .. Words(DateWord.HourPart, 15, "والربع"),
        .. Words(DateWord.HourPart, 20, "والثلث"),
        .. Words(DateWord.EraHijri, 0, "ه", "هجري", "هجرية", "هجريا", "ah"),
        .. Words(DateWord.EraGregorian, 0, "ميلادي", "ميلادية", "ad", "مسيحي", "إفرنجي", "ف"),
        .. Words(DateWord.EraSolar, 0, "ش", "شمسي", "شمسية"),
    ];

    /// <summary>Only clocks that no season changed since 2009 have an offset; the others are known for what they are and leave it open.</summary>
    private static IEnumerable<(string, DateWord, int)> Zones() =>
    [
        .. Words(DateWord.Utc, 0, "gmt", "utc", "z", "غرينتش", "جرينتش", "غرينيتش", "جرينيتش", "قرينتش", "الغرينتش"),
        .. Words(DateWord.InZone, 0, "بتوقيت", "توقيت", "بالتوقيت"),
        .. Words(DateWord.Place, 12, "مكة", "السعودية", "الرياض", "قطر", "الدوحة", "الكويت", "بغداد", "البحرين", "المنامة", "صنعاء", "اليمن"),
        .. Words(DateWord.Place, 16, "أبوظبي", "ابو", "الإمارات", "دبي", "مسقط", "السلطنة"),
        .. Words(DateWord.Place, 4, "تونس", "الجزائر"),
        .. Words(DateWord.Place, ZoneReader.NoOffset, "القدس", "القاهرة", "بيروت", "دمشق", "عمان", "لندن", "طهران", "موسكو", "فلسطين", "المحلي", "المغرب", "الرباط", "باريس", "واشنطن"),
        .. Words(DateWord.PlaceTail, 0, "المكرمة", "العاصمة", "المحتلة", "الشريف", "المحلي", "ظبي", "المحلية"),
    ];

    private static IEnumerable<(string, DateWord, int)> Joints() =>
    [
        .. Words(DateWord.Of, 0, "من", "of", "de", "أي"),
        .. Words(DateWord.In, 0, "في", "on", "at", "le", "à", "t", "عند", "بتاريخ", "على"),
        .. Words(DateWord.Corresponding, 0, "الموافق", "الموافقة", "الموافقه", "ل", "موافق"),
        .. Words(DateWord.UpTo, 0, "إلى", "حتى", "to", "au"),
        .. Words(DateWord.And, 0, "و"),
        .. Words(DateWord.OrdinalSuffix, 0, "st", "nd", "rd", "th", "er"),
        .. Words(DateWord.Update, 0, "آخر", "تحديث", "updated", "update"),
        .. Words(DateWord.Issue, 0, "العدد", "عدد", "رقم", "صفحة", "الصفحة", "issue", "no"),
        .. Words(DateWord.Label, 0,
            "تاريخ", "تأريخ", "التاريخ", "النشر", "نشر", "نشرت", "تم", "نشره", "إضافته", "الإضافة", "أضيف", "الخبر", "المقال", "تحرير", "حرر", "كتب", "last", "published", "posted", "date",
            "created", "modified", "publie", "publié", "بين", "التحديث", "تعديل", "الإنشاء", "صدر", "بالإضافة", "time",
            "صباح", "فجر", "ظهر", "عصر", "ليلة", "ليل"),
        .. Words(DateWord.Outlet, 0, "روسيا", "المصري", "أخبار", "سوريا", "ليبيا", "مصر", "رأي", "الرأي", "العراق", "فلسطين", "كردستان", "الخليج", "صحافة", "ملحق", "العرب", "مغرب"),
        .. Words(DateWord.NamedAfter, 0,
            "جسر", "كوبري", "مدينة", "ميدان", "شارع", "ساحة", "جامعة", "قوى", "قوي", "تحالف", "تيار", "فريق", "حركة", "محور", "نادي", "حديقة", "ملعب", "مطار", "صحيفة", "جريدة", "مستشفى", "مؤسسة", "ثورة", "حي", "حزب", "سوق",
            "مدرسة", "ثانوية", "كتيبة", "مخيم", "انتفاضة", "حراك", "منتدى", "مسرح", "لواء", "سد", "معسكر", "قاعة"),
    ];

    private static IEnumerable<(string, DateWord, int)> Words(DateWord meaning, int value, params string[] words) => words.Select(word => (word, meaning, value));
}
