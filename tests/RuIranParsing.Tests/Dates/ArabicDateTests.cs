namespace RuIranParsing.Tests.Dates;

public sealed class ArabicDateTests
{
    [Theory]
    [InlineData("9 يناير 2019", "2019-01-09")]
    [InlineData("9 كانون الثاني 2019", "2019-01-09")]
    [InlineData("9 كانون ثان 2019", "2019-01-09")]
    [InlineData("9 ك2 2019", "2019-01-09")]
    [InlineData("9 ك٢ 2019", "2019-01-09")]
    [InlineData("21 تشرين أول 2018", "2018-10-21")]
    [InlineData("21 تشرين 2 2018", "2018-11-21")]
    [InlineData("21 ت1 2018", "2018-10-21")]
    [InlineData("3 فيفري 2022", "2022-02-03")]
    [InlineData("3 جويلية 2022", "2022-07-03")]
    [InlineData("3 غشت 2022", "2022-08-03")]
    [InlineData("3 شتنبر 2022", "2022-09-03")]
    [InlineData("3 دجمبر 2022", "2022-12-03")]
    [InlineData("3 يولية 2022", "2022-07-03")]
    [InlineData("٣ أبريل ٢٠٢٢", "2022-04-03")]
    [InlineData("۳ أبريل ۲۰۲۲", "2022-04-03")]
    [InlineData("17 حزيـــران 2020", "2020-06-17")]
    [InlineData("\u202B17 حزيران\u202C 2020", "2020-06-17")]
    [InlineData("أكتوبر 2020", "2020-10")]
    [InlineData("مطلع آذار 2020", "2020-03")]
    [InlineData("عام 1967", "1967")]
    [InlineData("1967م", "1967")]
    [InlineData("عام ألف وتسعمئة وسبعة وستين", "1967")]
    [InlineData("سنة ألفين واثنتي عشرة", "2012")]
    public void Month_names_of_all_families_are_read(string text, string iso) => Assert.Equal(iso, DateText.Parse(text));

    [Theory]
    [InlineData("6 حزيران/يونيو 2012")]
    [InlineData("6 يونيو/حزيران 2012")]
    [InlineData("6 حزيران / يونيو 2012")]
    [InlineData("6 حزيران-يونيو 2012")]
    [InlineData("6 حزيران (يونيو) 2012")]
    [InlineData("6 حزيران(يونيو)2012")]
    [InlineData("6 حزيران يونيو 2012")]
    [InlineData("6 من شهر حزيران 2012")]
    [InlineData("السادس من حزيران عام 2012")]
    public void The_two_names_of_a_month_are_one(string text) => Assert.Equal("2012-06-06", DateText.Parse(text));

    [Fact]
    public void Two_names_that_disagree_are_told_and_no_date()
    {
        Assert.Equal("none", DateText.Parse("6 حزيران/أغسطس 2012"));
        ArabicDateMatch match = Assert.Single(ArabicDate.Find("في 6 حزيران/أغسطس 2012"));
        Assert.True(match.IsContradictory);
        Assert.Equal(("2012-06-06", "2012-08-06", Certainty.Inferred), (match.Date.ToString(), match.Alternative.ToString(), match.Certainty));
    }

    [Theory]
    [InlineData("7 تشرين 2021", "2021-10-07", "2021-11-07")]
    [InlineData("الخميس 7 تشرين 2021", "2021-10-07", "")]
    [InlineData("الأحد 7 تشرين 2021", "2021-11-07", "")]
    public void Half_a_name_is_completed_by_the_weekday_or_read_both_ways(string text, string iso, string other)
    {
        Assert.True(ArabicDate.TryMatch(text, null, out ArabicDateMatch? match));
        Assert.Equal((iso, other), (match.Date.ToString(), match.Alternative?.ToString() ?? ""));
    }

    [Theory]
    [InlineData("الحادي عشر من يوليو 2020", "2020-07-11")]
    [InlineData("العشرين من يوليو 2020", "2020-07-20")]
    [InlineData("الثالث والعشرون من يوليو 2020", "2020-07-23")]
    [InlineData("الحادي والثلاثين من يوليو 2020", "2020-07-31")]
    public void Days_may_be_in_words(string text, string iso) => Assert.Equal(iso, DateText.Parse(text));

    [Theory]
    [InlineData("June 2, 2020", "2020-06-02")]
    [InlineData("2 juin 2020", "2020-06-02")]
    [InlineData("2nd June 2020", "2020-06-02")]
    [InlineData("31st, October 2020 GMT", "2020-10-31+00:00")]
    [InlineData("ديسمبر 25, 2020", "2020-12-25")]
    [InlineData("2020 ديسمبر 25", "2020-12-25")]
    [InlineData("22/مايو/2021", "2021-05-22")]
    [InlineData("03-أغسطس-2012", "2012-08-03")]
    [InlineData("Tue, 08 Jun 2021 04:05:06 GMT", "2021-06-08T04:05:06+00:00")]
    [InlineData("Tue, 08 Jun 2021 04:05:06 +0300", "2021-06-08T04:05:06+03:00")]
    [InlineData("2021-06-08T04:05:06Z", "2021-06-08T04:05:06+00:00")]
    [InlineData("2021-06-08T04:05:06.123-05:00", "2021-06-08T04:05:06-05:00")]
    [InlineData("2021-06-08 04:05", "2021-06-08T04:05")]
    [InlineData("20210608", "2021-06-08")]
    [InlineData("2021-06", "2021-06")]
    [InlineData("2012.10.30", "2012-10-30")]
    [InlineData("[25 - 09 - 2012]", "2012-09-25")]
    public void Other_languages_and_standards_are_read(string text, string iso) => Assert.Equal(iso, DateText.Parse(text));

    [Theory]
    [InlineData("9 مايو 2021 - 09:22 م", "2021-05-09T21:22")]
    [InlineData("9 مايو 2021 الساعة 12:05 ص", "2021-05-09T00:05")]
    [InlineData("9 مايو 2021 الساعة 12:05 م", "2021-05-09T12:05")]
    [InlineData("9 مايو 2021، 16:00 مساءً", "2021-05-09T16:00")]
    [InlineData("9 مايو 2021 الساعة 01 صباحًا", "2021-05-09T01:00")]
    [InlineData("9 مايو 2021 الساعة 3 بعد الظهر", "2021-05-09T15:00")]
    [InlineData("9 مايو 2021 الساعة 1 ظهرا", "2021-05-09T13:00")]
    [InlineData("9 مايو 2021 الساعة 10 ليلا", "2021-05-09T22:00")]
    [InlineData("9 مايو 2021 م - 10:15", "2021-05-09T10:15")]
    [InlineData("9 مايو 2021 21H18", "2021-05-09T21:18")]
    [InlineData("17:10 - 9 مايو 2021", "2021-05-09T17:10")]
    [InlineData("9 مايو 2021 10:15 غرينتش", "2021-05-09T10:15+00:00")]
    [InlineData("9 مايو 2021 10:15 غرينتش+٢", "2021-05-09T10:15+02:00")]
    [InlineData("9 مايو 2021، آخر تحديث 14:00 (GMT+0400)", "2021-05-09T14:00+04:00")]
    [InlineData("9 مايو 2021 10:15 GMT+3", "2021-05-09T10:15+03:00")]
    [InlineData("9 مايو 2021 10:15 بتوقيت مكة المكرمة", "2021-05-09T10:15+03:00")]
    [InlineData("9 مايو 2021 10:15 بتوقيت تونس العاصمة", "2021-05-09T10:15+01:00")]
    [InlineData("9 مايو 2021 10:15 بتوقيت القدس", "2021-05-09T10:15")]
    public void Times_and_zones_are_those_of_the_text(string text, string iso) => Assert.Equal(iso, DateText.Parse(text));

    [Theory]
    [InlineData("13/05/2021", "2021-05-13", "", Certainty.Stated)]
    [InlineData("05/13/2021", "2021-05-13", "", Certainty.Stated)]
    [InlineData("04/05/2021", "2021-05-04", "2021-04-05", Certainty.Inferred)]
    [InlineData("05/05/2021", "2021-05-05", "", Certainty.Stated)]
    [InlineData("الثلاثاء 04/05/2021", "2021-05-04", "", Certainty.Stated)]
    [InlineData("الاثنين 04/05/2021", "2021-04-05", "", Certainty.Stated)]
    [InlineData("04-05-2021 11:25 PM", "2021-04-05", "2021-05-04", Certainty.Inferred)]
    [InlineData("4/5/2021 10:00:11 PM", "2021-04-05", "2021-05-04", Certainty.Inferred)]
    public void Day_and_month_are_told_apart_or_both_readings_are_kept(string text, string iso, string other, Certainty certainty)
    {
        Assert.True(ArabicDate.TryMatch(text, null, out ArabicDateMatch? match));
        Assert.Equal((iso, other, certainty), (match.Date.ToString(), match.Alternative?.ToString() ?? "", match.Certainty));
    }

    [Fact]
    public void A_caller_may_know_that_the_month_comes_first() =>
        Assert.Equal("2021-04-05", DateText.Parse("04/05/2021", new ArabicDateOptions { DayMonthOrder = DayMonthOrder.MonthFirst }));

    [Fact]
    public void Libyan_months_are_read_when_asked_for()
    {
        Assert.Equal("none", DateText.Parse("3 الفاتح 1999"));
        Assert.Equal("1999-09-03", DateText.Parse("3 الفاتح 1999", new ArabicDateOptions { IncludeLibyanMonths = true }));
    }

    [Theory]
    [InlineData("21 الطير (أبريل) 2013", "2013-04-21")]
    [InlineData("21 أبريل/الطير 2013", "2013-04-21")]
    [InlineData("الاثنين 21 الفاتح 2009", "2009-09-21")]
    [InlineData("15 النوار 2010 مسيحي", "2010-02-15")]
    [InlineData("13 الحرث 1376 و.ر", "2008-11-13")]
    [InlineData("13 الحرث 1376 ور 2008 مسيحي", "2008-11-13")]
    [InlineData("4 - 10 - 1377 و.ر", "2009-10-04")]
    [InlineData("13 نوفمبر 1376 و.ر (2008 مسيحي)", "2008-11-13")]
    [InlineData("28 رمضان 1430 هـ الموافق 18 الفاتح 2009", "2009-09-18")]
    public void Libyan_months_are_read_where_their_other_name_the_weekday_or_the_era_attests_them(string text, string iso) => Assert.Equal(iso, DateText.Parse(text));

    [Theory]
    [InlineData("الثلاثاء 21 الفاتح 2009")]
    [InlineData("12 الربيع 2011")]
    [InlineData("5 مايو - 9 الصيف 2011")]
    public void Words_that_nothing_attests_are_no_libyan_months(string text) => Assert.Equal("none", DateText.Parse(text));

    [Theory]
    [InlineData("تاريخ النشر: 9 مايو 2021")]
    [InlineData("نشر بتاريخ 9 مايو 2021")]
    [InlineData("آخر تحديث : 9/مايو/2021")]
    [InlineData("يوم الأحد الموافق 9 مايو 2021")]
    [InlineData("9 مايو 2021 - رويترز")]
    [InlineData("بيروت - 9 مايو 2021")]
    [InlineData("نشر: 9 مايو 2021 | آخر تحديث: 10 مايو 2021")]
    public void Labels_and_an_outlet_may_stand_round_a_date(string text) => Assert.Equal("2021-05-09", DateText.Parse(text));

    [Theory]
    [InlineData("وصل الوزير 9 مايو 2021")]
    [InlineData("9 مايو 2021 وصل الوزير")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("2021")]
    [InlineData("10:15")]
    [InlineData("30 فبراير 2021")]
    [InlineData("29 فبراير 2021")]
    [InlineData("32 مايو 2021")]
    [InlineData("13/13/2021")]
    [InlineData("0 مايو 2021")]
    public void A_text_that_is_more_or_less_than_a_date_is_none(string text) => Assert.Equal("none", DateText.Parse(text));

    [Fact]
    public void Spans_cover_the_words_as_they_stand()
    {
        const string Text = "قال في ٧ تِشرين الأوّل/أكتوبــر ٢٠٢٠ إنّه\nعاد في 9 مايو 2021م، وفي 3 يونيو.";

        Assert.Equal("٧ تِشرين الأوّل/أكتوبــر ٢٠٢٠=2020-10-07 9 مايو 2021م=2021-05-09 3 يونيو=--06-03", DateText.Find(Text));
    }
}
