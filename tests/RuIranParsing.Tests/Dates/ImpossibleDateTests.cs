using System.Globalization;
using System.Text;

namespace RuIranParsing.Tests.Dates;

/// <summary>Days that no calendar has, as software prints them where it knows none, and days that only some years have.</summary>
public sealed class ImpossibleDateTests
{
    private static readonly string[] _calendarMonths = ["يناير", "فبراير", "شباط", "ديسمبر", "رجب", "رمضان", "صفر", "ذي الحجة", "فروردين", "اسفند"];
    private static readonly string[] _eras = ["", " هـ", "هـ", " م", "م", " هـ.ش", " ش"];
    private static readonly string[] _joints = [" ", " الموافق ", " - ", "/", " (", ") "];

    [Theory]
    [InlineData("00/05/2014")]
    [InlineData("0/5/2014")]
    [InlineData("5/0/2014")]
    [InlineData("0000-00-00")]
    [InlineData("00-00-0000")]
    [InlineData("2014-00-05")]
    [InlineData("2014-05-00")]
    public void A_day_or_month_of_zero_is_no_date(string text)
    {
        Assert.False(ArabicDate.TryParse(text, ArabicDateOptions.Default, out _));
        Assert.Null(ArticleParser.Parse($"افتتاح جسر جديد\n{text}\nافتتحت الوزارة صباح اليوم جسرا جديدا فوق النهر.").Date);
    }

    [Theory]
    [InlineData("15 رجب 1443 هـ الموافق 29 فبراير")]
    [InlineData("29 فبراير الموافق 15 رجب 1443 هـ")]
    public void A_leap_day_that_no_year_near_the_other_half_has_is_not_given_a_year(string text)
    {
        foreach (ArabicDateMatch match in ArabicDate.Find(text, ArabicDateOptions.Default)) Assert.False(match.Date is { Month: 2, Day: 29, Year: not null }, match.Date.ToString());
    }

    [Fact]
    public void No_combination_of_days_months_and_calendars_makes_it_throw()
    {
        var random = new Random(11);
        for (int round = 0; round < 40_000; round++)
        {
            var text = new StringBuilder();
            for (int half = 0; half <= random.Next(3); half++)
            {
                if (half > 0) text.Append(_joints[random.Next(_joints.Length)]);
                bool isNumeric = random.Next(3) == 0;
                string mark = isNumeric ? "/-."[random.Next(3)].ToString() : " ";
                text.Append(Number(random, 33)).Append(mark).Append(isNumeric ? Number(random, 14) : _calendarMonths[random.Next(_calendarMonths.Length)]);
                if (random.Next(4) > 0) text.Append(mark).Append(new[] { 0, 1, 99, 1318, 1403, 1443, 1500, 1900, 2000, 2023, 2024, 2100, 9999 }[random.Next(13)]);
                text.Append(_eras[random.Next(_eras.Length)]);
            }
            string page = text.ToString();
            ArabicDateOptions options = round % 2 == 0 ? ArabicDateOptions.Default : DateText.Friday;
            Assert.Null(Record.Exception(() => ArabicDate.TryMatch(page, options, out _)));
            Assert.Null(Record.Exception(() => ArabicDate.Find(page, options)));
        }
    }

    private static string Number(Random random, int limit) => random.Next(limit).ToString(random.Next(2) == 0 ? "0" : "00", CultureInfo.InvariantCulture);
}
