using System.Collections.Frozen;

namespace RuIranParsing;

/// <summary>
/// The words of dates, folded. Month names are the union of the families in use (CLDR 48 for ar and its regions, and the spellings newspapers print);
/// the family is never chosen by country, because pages mix them. Names that are also ordinary words count only beside a day or a year,
/// which the grammar asks for anyway.
/// </summary>
internal static class DateWords
{
    private static readonly string[][] MonthNames =
    [
        ["يناير", "جانفي", "ينابر", "january", "jan", "janvier"],
        ["فبراير", "شباط", "فيفري", "فيفريه", "فبرابر", "february", "feb", "fevrier", "février"],
        ["مارس", "آذار", "march", "mar", "mars"],
        ["أبريل", "نيسان", "أفريل", "ابرل", "april", "apr", "avril"],
        ["مايو", "أيار", "ماي", "مايس", "ماييو", "may", "mai"],
        ["يونيو", "حزيران", "يونيه", "جوان", "june", "jun", "juin"],
        ["يوليو", "تموز", "يوليه", "يوليوز", "جويلية", "july", "jul", "juillet"],
        ["أغسطس", "آب", "أوت", "غشت", "أغشت", "أوغسطس", "august", "aug", "aout", "août"],
        ["سبتمبر", "أيلول", "شتنبر", "شتمبر", "سيبتمبر", "september", "sep", "sept", "septembre"],
        ["أكتوبر", "أوكتوبر", "october", "oct", "octobre"],
        ["نوفمبر", "نونبر", "نوفنبر", "نفمبر", "november", "nov", "novembre"],
        ["ديسمبر", "دجنبر", "دجمبر", "دسمبر", "december", "dec", "decembre", "décembre"],
    ];

    private static readonly string[][] WeekdayNames =
    [
        ["الأحد", "sunday", "sun"],
        ["الاثنين", "الإتنين", "اثنين", "monday", "mon"],
        ["الثلاثاء", "الثلثاء", "الثلاثا", "ثلاثاء", "tuesday", "tue"],
        ["الأربعاء", "الأربعا", "اربعاء", "wednesday", "wed"],
        ["الخميس", "خميس", "thursday", "thu"],
        ["الجمعة", "جمعة", "friday", "fri"],
        ["السبت", "saturday", "sat"],
    ];

    private static readonly (string Word, DateWord Meaning)[] Others =
    [
        ("ص", DateWord.Am), ("صباحا", DateWord.Am), ("am", DateWord.Am), ("فجرا", DateWord.Am),
        ("م", DateWord.Pm), ("مساء", DateWord.Pm), ("مساءا", DateWord.Pm), ("pm", DateWord.Pm), ("عصرا", DateWord.Pm), ("ظهرا", DateWord.Pm),
        ("gmt", DateWord.Utc), ("utc", DateWord.Utc), ("غرينتش", DateWord.Utc), ("جرينتش", DateWord.Utc), ("غرينيتش", DateWord.Utc),
        ("اليوم", DateWord.Today),
        ("شهر", DateWord.Filler), ("من", DateWord.Filler), ("يوم", DateWord.Filler), ("سنة", DateWord.Filler), ("عام", DateWord.Filler), ("الموافق", DateWord.Filler), ("في", DateWord.Filler),
    ];

    private static readonly FrozenDictionary<string, (DateWord, byte)>.AlternateLookup<ReadOnlySpan<char>> Words =
        Build().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a folded word means, with its value.</summary>
    internal static DateWord Of(ReadOnlySpan<char> word, out int value)
    {
        bool known = Words.TryGetValue(word, out (DateWord Meaning, byte Value) found);
        value = found.Value;
        return known ? found.Meaning : DateWord.None;
    }

    /// <summary>The second word of a month of two words: 0 for the first of the pair («تشرين الأول»), 1 for the second, -1 for neither.</summary>
    internal static int SecondHalf(ReadOnlySpan<char> word) => word switch
    {
        "الاول" or "اول" or "1" => 0,
        "الثاني" or "ثاني" or "ثان" or "2" => 1,
        _ => -1,
    };

    private static Dictionary<string, (DateWord, byte)> Build()
    {
        var words = new Dictionary<string, (DateWord, byte)>(StringComparer.Ordinal);
        for (int month = 0; month < 12; month++)
        {
            foreach (string name in MonthNames[month]) words[LetterFold.Fold(name)] = (DateWord.Month, (byte)(month + 1));
        }
        for (int day = 0; day < 7; day++)
        {
            foreach (string name in WeekdayNames[day]) words[LetterFold.Fold(name)] = (DateWord.Weekday, (byte)day);
        }
        foreach ((string word, DateWord meaning) in Others) words[LetterFold.Fold(word)] = (meaning, 0);
        // تشرين is October or November, كانون December or January: the second word decides.
        words["تشرين"] = (DateWord.MonthStem, 10);
        words["كانون"] = (DateWord.MonthStem, 12);
        return words;
    }
}
