namespace RuIranParsing.Tests.Dates;

/// <summary>How partial dates print, and how a reference day completes them.</summary>
public sealed class PartialDateTests
{
    [Theory]
    [InlineData(2024, 10, 31, "2024-10-31", DatePrecision.Day)]
    [InlineData(2024, 3, null, "2024-03", DatePrecision.Month)]
    [InlineData(2024, null, null, "2024", DatePrecision.Year)]
    [InlineData(null, 1, 5, "--01-05", DatePrecision.MonthDay)]
    [InlineData(7, 1, 5, "0007-01-05", DatePrecision.Day)]
    public void A_date_prints_what_is_stated(int? year, int? month, int? day, string text, DatePrecision precision)
    {
        PartialDate date = new() { Year = year, Month = month, Day = day };
        Assert.Equal((text, precision), (date.ToString(), date.Precision));
    }

    [Theory]
    [InlineData(1, 15, DayOfWeek.Monday, "2024-02-01", "2024-01-15")]
    [InlineData(1, 15, DayOfWeek.Monday, "2023-12-20", "2024-01-15")]
    [InlineData(1, 15, DayOfWeek.Monday, "2020-01-01", "2018-01-15")]
    [InlineData(1, 15, null, "2024-02-01", "2024-01-15")]
    [InlineData(1, 15, null, "2024-01-15", "2024-01-15")]
    [InlineData(1, 15, null, "2024-01-14", "2023-01-15")]
    [InlineData(2, 29, null, "2023-03-01", "2020-02-29")]
    [InlineData(2, 29, DayOfWeek.Thursday, "2025-01-01", "2024-02-29")]
    [InlineData(12, 31, null, "0001-01-01", "--12-31")]
    [InlineData(1, 1, null, "9999-12-31", "9999-01-01")]
    public void A_reference_day_gives_the_year(int month, int day, DayOfWeek? weekday, string reference, string expected)
    {
        PartialDate date = new() { Month = month, Day = day, Weekday = weekday };
        Assert.Equal(expected, date.Complete(DateOnly.ParseExact(reference, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ToString());
    }

    [Fact]
    public void Completing_changes_nothing_but_the_year()
    {
        PartialDate date = new() { Month = 1, Day = 15, Weekday = DayOfWeek.Monday, Time = new TimeOnly(10, 45), Offset = TimeSpan.Zero };
        Assert.Equal(date with { Year = 2024 }, date.Complete(new DateOnly(2024, 2, 1)));
    }

    [Fact]
    public void A_date_with_a_year_is_complete()
    {
        PartialDate date = new() { Year = 2010, Month = 3 };
        Assert.Equal(date, date.Complete(new DateOnly(2024, 2, 1)));
    }

    [Fact]
    public void A_completed_date_has_the_weekday_it_was_written_with()
    {
        for (DateOnly reference = new(2019, 1, 1); reference.Year < 2021; reference = reference.AddDays(17))
        {
            for (int month = 1; month <= 12; month++)
            {
                PartialDate date = new PartialDate { Month = month, Day = 28, Weekday = DayOfWeek.Friday }.Complete(reference);
                Assert.Equal(DayOfWeek.Friday, new DateOnly(date.Year!.Value, month, 28).DayOfWeek);
            }
        }
    }
}
