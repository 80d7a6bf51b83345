namespace RuIranParsing;

/// <summary>
/// Names of months, unfolded as they are printed. The Gregorian ones are the union of the families in use (CLDR 48 for ar and its regions, ar-php, moment's ar-ps, and
/// spellings that newspapers print); the family is never chosen by country, because pages mix them. Names that are also ordinary words (مارس، نيسان، آب، رجب)
/// count only beside a day or a year, which the grammar asks for anyway.
/// </summary>
internal static class MonthNames
{
    internal static IEnumerable<(string Word, DateWord Meaning, int Value)> All =>
        [.. Of(Gregorian(), DateWord.Month), .. Of(Hijri(), DateWord.HijriMonth), .. Of(Persian(), DateWord.PersianMonth), .. Of(Libyan(), DateWord.LibyanMonth), .. Parts()];

    private static string[][] Gregorian() =>
    [
        ["يناير", "جانفي", "ينابر", "january", "jan", "janvier", "janv"],
        ["فبراير", "شباط", "فيفري", "فيفريه", "فبرابر", "february", "feb", "fevrier", "février", "fevr", "févr", "fev", "fév"],
        ["مارس", "آذار", "march", "mar", "mars"],
        ["أبريل", "نيسان", "أفريل", "ابرل", "april", "apr", "avril", "avr"],
        ["مايو", "أيار", "ماي", "مايس", "ماييو", "may", "mai"],
        ["يونيو", "حزيران", "يونيه", "جوان", "june", "jun", "juin"],
        ["يوليو", "تموز", "يوليه", "يوليوز", "جويلية", "july", "jul", "juillet", "juil"],
        ["أغسطس", "آب", "أوت", "غشت", "أغشت", "أوغسطس", "august", "aug", "aout", "août"],
        ["سبتمبر", "أيلول", "شتنبر", "شتمبر", "سيبتمبر", "september", "sep", "sept", "septembre"],
        ["أكتوبر", "أوكتوبر", "october", "oct", "octobre"],
        ["نوفمبر", "نونبر", "نوفنبر", "نفمبر", "november", "nov", "novembre"],
        ["ديسمبر", "دجنبر", "دجمبر", "دسمبر", "december", "dec", "decembre", "décembre", "déc"],
    ];

    // ربيع, جمادى and ذو take a second word: see Parts.
    private static string[][] Hijri() =>
    [
        ["محرم", "المحرم", "muharram"], ["صفر", "safar"], [], [], [], [],
        ["رجب", "rajab"], ["شعبان", "shaaban"], ["رمضان", "ramadan"], ["شوال", "shawwal"],
        ["ذوالقعدة", "ذيقعدة", "ذيالقعدة"], ["ذوالحجة", "ذيحجة", "ذيالحجة"],
    ];

    // CLDR's own Arabic names for these (فرفردن، تار، آيان) are nothing anyone prints.
    private static string[][] Persian() =>
    [
        ["فروردين"], ["ارديبهشت"], ["خرداد"], ["تير"], ["مرداد"], ["شهريور"], ["مهر"], ["آبان"], ["آذر"], ["دي"], ["بهمن"], ["اسفند"],
    ];

    // Printed in Libya from 1986 to 2011; ordinary words everywhere else.
    private static string[][] Libyan() =>
    [
        ["النار"], ["النوار"], ["الربيع"], ["الطير"], ["الماء"], ["الصيف"], ["ناصر"], ["هانيبال"], ["الفاتح"], ["التمور"], ["الحرث"], ["الكانون"],
    ];

    private static IEnumerable<(string, DateWord, int)> Parts() =>
    [
        ("تشرين", DateWord.MonthStem, 10), ("تشري", DateWord.MonthStem, 10), ("كانون", DateWord.MonthStem, 12),
        ("ت", DateWord.MonthInitial, 10), ("ك", DateWord.MonthInitial, 12),
        ("ربيع", DateWord.HijriStem, 3), ("جمادى", DateWord.HijriStem, 5), ("جماد", DateWord.HijriStem, 5), ("ذو", DateWord.HijriStem, 11), ("ذي", DateWord.HijriStem, 11),
        ("القعدة", DateWord.HijriTail, 11), ("قعدة", DateWord.HijriTail, 11), ("الحجة", DateWord.HijriTail, 12), ("حجة", DateWord.HijriTail, 12),
        ("الأولى", DateWord.Half, 1), ("أولى", DateWord.Half, 1), ("الأنور", DateWord.Half, 1),
        ("الآخر", DateWord.Half, 2), ("الآخرة", DateWord.Half, 2), ("آخرة", DateWord.Half, 2), ("الثانية", DateWord.Half, 2), ("ثان", DateWord.Half, 2),
        ("الحرام", DateWord.Epithet, 0), ("المظفر", DateWord.Epithet, 0), ("الخير", DateWord.Epithet, 0), ("المرجب", DateWord.Epithet, 0), ("الفرد", DateWord.Epithet, 0),
        ("المعظم", DateWord.Epithet, 0), ("المبارك", DateWord.Epithet, 0), ("الكريم", DateWord.Epithet, 0), ("المكرم", DateWord.Epithet, 0),
    ];

    private static IEnumerable<(string, DateWord, int)> Of(string[][] months, DateWord meaning) =>
        months.SelectMany((names, month) => names.Select(name => (name, meaning, month + 1)));
}
