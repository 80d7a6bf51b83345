using System.Globalization;

namespace RuIranParsing.Tests.Dates;

/// <summary>Dates written out in every family, calendar, digit set and order must read back as themselves.</summary>
public sealed class DateRoundTripTests
{
    private const int Rounds = 8_000;

    private static readonly string[][] _families =
    [
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"],
        ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"],
        ["يناير", "فبراير", "مارس", "إبريل", "مايو", "يونيو", "يوليو", "أغشت", "شتمبر", "أكتوبر", "نوفمبر", "دجمبر"],
    ];

    private static readonly string[] _hijri = ["محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذي الحجة"];
    private static readonly string[] _persian = ["فروردين", "ارديبهشت", "خرداد", "تير", "مرداد", "شهريور", "مهر", "آبان", "آذر", "دي", "بهمن", "اسفند"];
    private static readonly string[] _weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
    private static readonly string[] _separators = ["/", "-", ".", " / ", " - "];
    private static readonly string[] _digitSets = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"];

    [Fact]
    public void Every_rendered_date_reads_back_as_itself()
    {
        var random = new Random(20241031);
        int count = 0;
        for (int round = 0; round < Rounds; round++)
        {
            var day = new DateOnly(random.Next(1905, 2077), random.Next(1, 13), random.Next(1, 29));
            foreach (string text in Renderings(day, random))
            {
                string written = Write(text, _digitSets[random.Next(_digitSets.Length)], random);
                Assert.True(ArabicDate.TryParse(written, null, out PartialDate read), written);
                Assert.True((day.Year, day.Month, day.Day) == (read.Year, read.Month, read.Day), $"{written}: {read}");
                count++;
            }
        }
        Assert.True(count >= 100_000, $"{count} dates");
    }

    private static IEnumerable<string> Renderings(DateOnly day, Random random)
    {
        string weekday = _weekdays[(int)day.DayOfWeek];
        string[] family = _families[random.Next(_families.Length)], other = _families[random.Next(_families.Length)];
        string name = family[day.Month - 1], second = other[day.Month - 1];
        (int d, int m, int y) = (day.Day, day.Month, day.Year);
        yield return Text($"{d} {name} {y}");
        yield return Text($"{d:00} {name}، {y} م");
        yield return Text($"{weekday}، {d} {name}/{second} {y}");
        yield return Text($"يوم {weekday} الموافق {d} {second} ({name}) {y}م");
        yield return Text($"{name} {d}, {y}");
        yield return Text($"{d} من {name} عام {y}");
        yield return Text($"{d}-{name}-{y} - 12:52 ص");
        yield return Text($"{y} {name} {d}");
        string separator = _separators[random.Next(_separators.Length)];
        yield return Text($"{y}{separator}{m:00}{separator}{d:00}");
        yield return Text($"{d:00}{separator}{m:00}{separator}{y}");
        yield return Text($"{d}{separator}{m}{separator}{y} 21:23:35");
        if (d > 12) yield return Text($"{m}{separator}{d}{separator}{y}");
        yield return Text($"{y}-{m:00}-{d:00}T10:15:00+03:00");
        yield return day.ToString("ddd, dd MMM yyyy '10:15:00 GMT'", CultureInfo.InvariantCulture);
        yield return day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

        var hijri = new UmAlQuraCalendar();
        DateTime moment = day.ToDateTime(default);
        (int hd, int hm, int hy) = (hijri.GetDayOfMonth(moment), hijri.GetMonth(moment), hijri.GetYear(moment));
        yield return Text($"{hd} {_hijri[hm - 1]} {hy} هـ");
        yield return Text($"{weekday} {hd:00} {_hijri[hm - 1]} {hy}");
        yield return Text($"{hd}{separator}{hm}{separator}{hy}هـ");
        yield return Text($"{weekday} {hd} {_hijri[hm - 1]} {hy} هـ - الموافق {d} {name} {y} م - الساعة 8:55 مساءً");

        var persian = new PersianCalendar();
        (int pd, int pm, int py) = (persian.GetDayOfMonth(moment), persian.GetMonth(moment), persian.GetYear(moment));
        yield return Text($"{pd} {_persian[pm - 1]} {py}");
        yield return Text($"{py}/{pm:00}/{pd:00} هـ.ش");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>With other digits, and sometimes with what the eye does not see.</summary>
    private static string Write(string text, string digits, Random random)
    {
        var written = new System.Text.StringBuilder();
        if (random.Next(4) == 0) written.Append('\u202B');
        foreach (char c in text)
        {
            written.Append(char.IsAsciiDigit(c) ? digits[c - '0'] : c == ' ' && random.Next(8) == 0 ? '\u00A0' : c);
            if (c is 'ن' or 'ر' && random.Next(16) == 0) written.Append('\u064E');
            if (random.Next(24) == 0) written.Append('\u200F');
        }
        return written.ToString();
    }
}
