namespace RuIranParsing.Fitting;

/// <summary>Seeded choices (Marsaglia's xorshift): the same fit on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private static readonly string[] First =
    [
        "أحمد", "محمد", "علي", "حسن", "فاطمة", "مريم", "يوسف", "سارة", "خالد", "عمر", "ليلى", "نادية", "إبراهيم", "سعيد", "منى", "هدى", "طارق", "وليد", "رانيا", "زينب",
        "عبد الله", "عبد الرحمن", "مصطفى", "كريم", "سمير", "جمال", "نبيل", "رشيد", "آمنة", "هند", "إيمان", "بلال", "أيمن", "ياسين", "سلمى", "جورج", "ريم", "حياة", "مختار", "المهدي",
    ];

    private static readonly string[] Last =
    [
        "الحسيني", "بن عيسى", "العلوي", "الخطيب", "منصور", "حداد", "السيد", "المصري", "الشمري", "القحطاني", "ولد أحمد", "البكري", "عثمان", "الطيب", "الزبيدي", "العبيدي", "خوري", "صالح",
        "الهاشمي", "بوعزيز", "بلقاسم", "التميمي", "المالكي", "الأنصاري", "النعيمي", "الكندي", "درويش", "حجازي", "عبد المنعم", "الراشد", "سالم", "شحادة", "بركات", "قاسم", "غانم", "الفاسي", "الإدريسي",
        "الدليمي", "جابر", "أبو زيد",
    ];

    private ulong _state = seed;

    internal string Name() => Chance(25) ? $"{Pick(First)} {Pick(First)} {Pick(Last)}" : $"{Pick(First)} {Pick(Last)}";

    internal string Pick(string[] items) => items[Below(items.Length)];

    internal bool Chance(int percent) => Below(100) < percent;

    internal int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)limit);
    }
}
