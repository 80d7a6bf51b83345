namespace RuIranParsing;

/// <summary>Numbers in words: ordinals of days («السابع عشر», «الحادي والثلاثين»), counts («ثلاثة») and years («ألفين وأربعة وعشرين»).</summary>
internal static class NumberWords
{
    internal static IEnumerable<(string Word, DateWord Meaning, int Value)> All =>
    [
        .. Each(DateWord.Ordinal, ["الأول"], ["الثاني"], ["الثالث"], ["الرابع"], ["الخامس"], ["السادس"], ["السابع"], ["الثامن"], ["التاسع"], ["العاشر"]),
        ("الحادي", DateWord.Ordinal, 1),
        ("أول", DateWord.BareOrdinal, 1), ("ثاني", DateWord.BareOrdinal, 2),
        ("العشرين", DateWord.OrdinalTens, 20), ("العشرون", DateWord.OrdinalTens, 20), ("الثلاثين", DateWord.OrdinalTens, 30), ("الثلاثون", DateWord.OrdinalTens, 30),
        .. Each(
            DateWord.Cardinal,
            ["واحد", "واحدة", "إحدى", "احدا"], ["اثنان", "اثنتين", "اثنتان", "اثني", "اثنتي", "اثنا", "اثنتا"], ["ثلاث", "ثلاثة"], ["أربع", "أربعة"], ["خمس", "خمسة"], ["ست", "ستة"],
            ["سبع", "سبعة"], ["ثماني", "ثمانية", "ثمان"], ["تسع", "تسعة"], ["عشر", "عشرة"]),
        .. Tens(["عشرين", "عشرون"], ["ثلاثين", "ثلاثون"], ["أربعين", "أربعون"], ["خمسين", "خمسون"], ["ستين", "ستون"], ["سبعين", "سبعون"], ["ثمانين", "ثمانون"], ["تسعين", "تسعون"]),
        .. new[] { ("ثلاث", 300), ("أربع", 400), ("خمس", 500), ("ست", 600), ("سبع", 700), ("ثمان", 800), ("ثماني", 800), ("تسع", 900) }
            .SelectMany(stem => new[] { (stem.Item1 + "مئة", DateWord.Cardinal, stem.Item2), (stem.Item1 + "مائة", DateWord.Cardinal, stem.Item2) }),
        ("مئة", DateWord.Cardinal, 100), ("مائة", DateWord.Cardinal, 100), ("ألف", DateWord.Cardinal, 1000), ("ألفين", DateWord.Cardinal, 2000), ("ألفان", DateWord.Cardinal, 2000),
    ];

    /// <summary>The count that a word is: a cardinal, or «أحد» and «اثنين», which are weekdays elsewhere; 0 for none.</summary>
    internal static int CountOf(in DateToken token) => token.Word switch
    {
        DateWord.Cardinal => token.Value,
        DateWord.BareWeekday when token.Value <= 1 => token.Value + 1,
        _ => 0,
    };

    /// <summary>A day in words; the index behind it, or -1.</summary>
    internal static int ReadDay(ref DateTokens tokens, int at, out int day)
    {
        DateToken first = tokens[at], second = tokens[at + 1];
        day = first.Value;
        if (first.Word == DateWord.OrdinalTens) return first.HasWaw ? -1 : at + 1;
        if (first.Word != DateWord.Ordinal && (first.Word != DateWord.BareOrdinal || first.Value != 1)) return -1;
        if (!second.IsNext) return at + 1;
        if (second.Word == DateWord.Cardinal && second.Value == 10 && !second.HasWaw) day += 10;
        else if (second.Word == DateWord.OrdinalTens && second.HasWaw) day += second.Value;
        else return at + 1;
        return at + 2;
    }

    /// <summary>A year in words, from «ألف» on; the index behind it, or -1.</summary>
    internal static int ReadYear(ref DateTokens tokens, int at, out int year)
    {
        year = 0;
        if (tokens[at] is not { Word: DateWord.Cardinal, Value: 1000 or 2000, IsNext: true }) return -1;
        int last = 0;
        for (int i = at; i <= at + 5; i++)
        {
            DateToken token = tokens[i];
            int count = CountOf(token);
            bool isTeen = count == 10 && !token.HasWaw && last is > 0 and < 10;
            if (count == 0 || !token.IsNext || (i > at && !token.HasWaw && !isTeen) || (last is > 0 and < 10 && count is >= 100)) return year >= 1000 ? i : -1;
            year += count;
            last = count;
        }
        return at + 6;
    }

    private static IEnumerable<(string, DateWord, int)> Each(DateWord meaning, params string[][] words) =>
        words.SelectMany((names, index) => names.Select(name => (name, meaning, index + 1)));

    private static IEnumerable<(string, DateWord, int)> Tens(params string[][] words) =>
        words.SelectMany((names, index) => names.Select(name => (name, DateWord.Cardinal, (index + 2) * 10)));
}
