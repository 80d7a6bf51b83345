namespace RuIranParsing.Tests.Dates;

/// <summary>Years of two digits: read only where something besides the numbers shows that it is a date.</summary>
public sealed class ShortYearTests
{
    [Theory]
    [InlineData("12-3-99", "1999-03-12")]
    [InlineData("99/3/12", "1999-03-12")]
    [InlineData("25/12/08", "none")]
    [InlineData("12/3/15", "none")]
    [InlineData("الخميس 12/3/15", "2015-03-12")]
    [InlineData("الجمعة 12/3/15", "none")]
    [InlineData("تاريخ النشر: 7/10/23", "2023-10-07")]
    [InlineData("نشر في 05.04.09 - 10:15", "2009-04-05T10:15")]
    [InlineData("تاريخ النشر: 1/2/69", "1969-02-01")]
    [InlineData("تاريخ النشر: 1/2/68", "2068-02-01")]
    [InlineData("13/13/99", "none")]
    [InlineData("0/3/99", "none")]
    public void A_number_over_31_a_weekday_or_a_label_makes_a_date_of_it(string text, string iso) => Assert.Equal(iso, DateText.Parse(text));

    [Theory]
    [InlineData("12/3/15", "2015-03-12")]
    [InlineData("25/12/08", "2008-12-25")]
    [InlineData("1/2/25", "2025-02-01")]
    [InlineData("1/2/26", "1926-02-01")]
    public void A_reference_date_makes_a_date_of_it_and_gives_the_century(string text, string iso) => Assert.Equal(iso, DateText.Parse(text, DateText.Friday));

    [Theory]
    [InlineData("12-3-99", "1999-12-03")]
    [InlineData("تاريخ النشر: 13/10/23", "")]
    public void Its_century_is_inferred_and_its_other_order_kept(string text, string other)
    {
        Assert.True(ArabicDate.TryMatch(text, null, out ArabicDateMatch? match));
        Assert.Equal((Certainty.Inferred, other), (match.Certainty, match.Alternative?.ToString() ?? ""));
    }

    [Theory]
    [InlineData("في 12-3-99 وقع الاتفاق")]
    [InlineData("الخميس 12/3/15 انعقد")]
    public void In_prose_it_is_none(string text) => Assert.Equal("", DateText.Find(text));
}
