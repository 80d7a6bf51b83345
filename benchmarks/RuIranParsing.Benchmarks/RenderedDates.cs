using System.Globalization;

namespace RuIranParsing.Benchmarks;

/// <summary>Dates as pages print them, dealt in an order that no branch predictor learns: every family, digit set, calendar and shape in turn.</summary>
internal static class RenderedDates
{
    internal const int Count = 4096;

    private static readonly string[] _months =
        ["كانون الثاني/يناير", "فبراير", "آذار", "أبريل/نيسان", "ماي", "حزيران (يونيو)", "جويلية", "غشت", "سبتمبر", "تشرين الأول", "نونبر", "ديسمبر"];

    private static readonly string[] _weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    internal static string[] Deal()
    {
        var dates = new string[Count];
        var random = new Xorshift(0x9E3779B97F4A7C15);
        for (int i = 0; i < Count; i++)
        {
            var day = new DateOnly(2000 + random.Next(25), 1 + random.Next(12), 1 + random.Next(28));
            string text = Render(day, random.Next(6));
            dates[i] = random.Next(3) == 0 ? ArabicDigits(text) : text;
        }
        return dates;
    }

    private static string Render(DateOnly day, int shape)
    {
        string month = _months[day.Month - 1], weekday = _weekdays[(int)day.DayOfWeek];
        return shape switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {month} {day.Year}"),
            1 => string.Create(CultureInfo.InvariantCulture, $"{weekday}، {day.Day} {month} {day.Year} - 10:15 م"),
            2 => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            3 => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
            4 => string.Create(CultureInfo.InvariantCulture, $"تاريخ النشر: {weekday} {day.Day:00} {month} {day.Year}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{day.Day} رمضان {day.Year - 579} هـ"),
        };
    }

    private static string ArabicDigits(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('٠' + (c - '0')) : c));
}
