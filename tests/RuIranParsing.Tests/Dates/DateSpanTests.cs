namespace RuIranParsing.Tests.Dates;

public sealed class DateSpanTests
{
    [Theory]
    [InlineData("28 فبراير - 3 مارس 2014", "2014-02-28/2014-03-03")]
    [InlineData("من 28 فبراير إلى 3 مارس 2014", "2014-02-28/2014-03-03")]
    [InlineData("28 شباط حتى 3 آذار/مارس 2014", "2014-02-28/2014-03-03")]
    [InlineData("28 ديسمبر - 3 يناير 2014", "2013-12-28/2014-01-03")]
    [InlineData("30 فبراير - 3 مارس 2014", "none")]
    [InlineData("29 فبراير - 3 مارس 2014", "none")]
    [InlineData("28 فبراير - 32 مارس 2014", "none")]
    public void A_span_that_ends_in_another_month_is_one(string text, string iso) => Assert.Equal(iso, DateText.Parse(text));

    [Fact]
    public void It_has_its_first_day_and_says_when_it_ends()
    {
        Assert.True(ArabicDate.TryParse("28 ديسمبر - 3 يناير 2014", null, out PartialDate date));
        Assert.Equal((2013, 12, 28, 1, 3), (date.Year, date.Month, date.Day, date.LastMonth, date.LastDay));
    }

    [Theory]
    [InlineData("في 3 مايو 2020 حتى 5 يونيو 2021", "3 مايو 2020=2020-05-03 5 يونيو 2021=2021-06-05")]
    [InlineData("في 3 مايو و5 يونيو 2021", "3 مايو=--05-03 5 يونيو 2021=2021-06-05")]
    [InlineData("دام من 28 فبراير إلى 3 مارس 2014 فقط", "28 فبراير إلى 3 مارس 2014=2014-02-28/2014-03-03")]
    public void Days_with_years_of_their_own_or_with_an_and_are_two(string text, string found) => Assert.Equal(found, DateText.Find(text));
}
