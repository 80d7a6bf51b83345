using System.Globalization;

namespace RuIranParsing.Tests.Dates;

public sealed class OtherCalendarTests
{
    [Theory]
    [InlineData("12 ربيع الأول 1446", "2024-09-15", DateCalendar.Hijri)]
    [InlineData("1 رمضان 1445 هـ", "2024-03-11", DateCalendar.Hijri)]
    [InlineData("1 رمضان المبارك 1445ه", "2024-03-11", DateCalendar.Hijri)]
    [InlineData("10 ذي الحجة 1445", "2024-06-16", DateCalendar.Hijri)]
    [InlineData("1/9/1445", "2024-03-11", DateCalendar.Hijri)]
    [InlineData("1445-09-01 06:28 AM", "2024-03-11T06:28", DateCalendar.Hijri)]
    [InlineData("1 / 9 / 1445هـ", "2024-03-11", DateCalendar.Hijri)]
    [InlineData("22 بهمن 1357", "1979-02-11", DateCalendar.Persian)]
    [InlineData("1 فروردین 1403 هـ.ش", "2024-03-20", DateCalendar.Persian)]
    [InlineData("1403/01/01", "2024-03-20", DateCalendar.Persian)]
    [InlineData("17 رمضان 2 هـ", "0624-03-15", DateCalendar.Hijri)]
    public void Dates_of_other_calendars_become_gregorian(string text, string iso, DateCalendar calendar)
    {
        Assert.Equal(iso, DateText.Parse(text));
        ArabicDate.TryParse(text, null, out PartialDate date);
        Assert.Equal(calendar, date.Calendar);
    }

    [Theory]
    [InlineData("الأحد 1 رمضان 1445 هـ الموافق 10 مارس 2024", "2024-03-10", -1, false)]
    [InlineData("الاثنين 11 مارس 2024 م - الموافق 1 رمضان 1445 هـ", "2024-03-11", 0, false)]
    [InlineData("11/3/2024 - 1/9/1445 هـ", "2024-03-11", 0, false)]
    [InlineData("20 رمضان 1445 هـ الموافق 11 مارس 2024", "2024-03-11", -19, true)]
    public void Of_two_halves_the_gregorian_one_is_the_date(string text, string iso, int difference, bool isContradictory)
    {
        Assert.True(ArabicDate.TryMatch(text, null, out ArabicDateMatch? match));
        Assert.Equal((iso, difference, isContradictory, DateCalendar.Gregorian), (match.Date.ToString(), match.CalendarDifference, match.IsContradictory, match.Date.Calendar));
    }

    [Fact]
    public void A_day_that_its_month_does_not_have_is_the_last_and_uncertain()
    {
        Assert.True(ArabicDate.TryMatch("30-5-1433 هـ", null, out ArabicDateMatch? match));
        Assert.Equal(("2012-04-21", Certainty.Inferred), (match.Date.ToString(), match.Certainty));
    }

    [Fact]
    public void The_weekday_corrects_a_hijri_day_by_one_or_two() => Assert.Equal("2024-03-10", DateText.Parse("الأحد 1 رمضان 1445"));

    [Fact]
    public void Every_day_of_1900_to_2077_is_that_of_um_al_qura()
    {
        var calendar = new UmAlQuraCalendar();
        for (var day = new DateTime(1900, 5, 1); day < new DateTime(2077, 11, 1); day = day.AddDays(1))
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{calendar.GetDayOfMonth(day)}/{calendar.GetMonth(day)}/{calendar.GetYear(day)} هـ");
            Assert.True(ArabicDate.TryParse(text, null, out PartialDate date) && date.Year == day.Year && date.Month == day.Month && date.Day == day.Day, text);
        }
    }
}
