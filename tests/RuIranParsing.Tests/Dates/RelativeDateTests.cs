namespace RuIranParsing.Tests.Dates;

public sealed class RelativeDateTests
{
    [Theory]
    [InlineData("اليوم", "2025-03-14")]
    [InlineData("أمس", "2025-03-13")]
    [InlineData("امس الخميس", "2025-03-13")]
    [InlineData("أمس الأربعاء", "2025-03-12")]
    [InlineData("أول أمس", "2025-03-12")]
    [InlineData("أول من أمس", "2025-03-12")]
    [InlineData("أمس الأول", "2025-03-12")]
    [InlineData("غدًا", "2025-03-15")]
    [InlineData("بعد غد", "2025-03-16")]
    [InlineData("الجمعة", "2025-03-14")]
    [InlineData("الثلاثاء", "2025-03-11")]
    [InlineData("الثلاثاء الماضي", "2025-03-11")]
    [InlineData("الجمعة الماضية", "2025-03-07")]
    [InlineData("الثلاثاء المقبل", "2025-03-18")]
    [InlineData("قبل ساعتين", "2025-03-14T10:00")]
    [InlineData("منذ 13 ساعة", "2025-03-13T23:00")]
    [InlineData("منذ دقيقة واحدة", "2025-03-14T11:59")]
    [InlineData("قبل ثلاثة أيام", "2025-03-11")]
    [InlineData("منذ خمسة عشر يوما", "2025-02-27")]
    [InlineData("قبل أسبوعين", "2025-02-28")]
    [InlineData("قبل شهر", "2025-02-14")]
    [InlineData("قبل 3 سنوات", "2022")]
    [InlineData("3 أيام مضت", "2025-03-11")]
    [InlineData("2 hours ago", "2025-03-14T10:00")]
    [InlineData("العام الماضي", "2024")]
    [InlineData("الشهر المقبل", "2025-04")]
    [InlineData("13 الشهر الجاري", "2025-03-13")]
    [InlineData("13 من الشهر الماضي", "2025-02-13")]
    [InlineData("11 يناير الجاري", "2025-01-11")]
    [InlineData("مارس الماضي", "2024-03")]
    [InlineData("سبتمبر المقبل", "2025-09")]
    [InlineData("يناير المقبل", "2026-01")]
    [InlineData("من 11 إلى 13 يناير الماضي", "2025-01-11/2025-01-13")]
    [InlineData("بين 3 و5 تشرين الثاني 2024", "2024-11-03/2024-11-05")]
    [InlineData("23 أكتوبر", "2024-10-23")]
    [InlineData("هذا الشهر", "2025-03")]
    [InlineData("هذا العام", "2025")]
    [InlineData("هذه السنة", "2025")]
    [InlineData("الشهر الجاري", "2025-03")]
    [InlineData("الشهر الحالي", "2025-03")]
    [InlineData("السنة المقبلة", "2026")]
    [InlineData("قبل يوم واحد", "2025-03-13")]
    [InlineData("منذ 3 أيام", "2025-03-11")]
    [InlineData("منذ أسبوع", "2025-03-07")]
    [InlineData("منذ 45 دقيقة", "2025-03-14T11:15")]
    [InlineData("أول أمس الأربعاء", "2025-03-12")]
    [InlineData("مساء أمس الخميس", "2025-03-13")]
    [InlineData("صباح اليوم الجمعة", "2025-03-14")]
    [InlineData("15 رمضان", "2025-03-15")]
    [InlineData("الجمعة 14 رمضان", "2025-03-14")]
    [InlineData("10 محرم", "2024-07-16")]
    [InlineData("3 من شهر صفر", "2024-08-07")]
    [InlineData("15 شعبان الماضي", "2025-02-14")]
    [InlineData("1 شوال المقبل", "2025-03-30")]
    [InlineData("22 بهمن", "2025-02-10")]
    [InlineData("الاثنين 15 يناير", "2024-01-15")]
    public void A_reference_date_resolves_what_is_told_from_it(string text, string iso)
    {
        Assert.Equal(iso, DateText.Parse(text, DateText.Friday));
        if (!text.Contains("2024", StringComparison.Ordinal)) Assert.All(ArabicDate.Find(text, DateText.Friday), match => Assert.Equal(Certainty.Inferred, match.Certainty));
    }

    [Theory]
    [InlineData("أمس")]
    [InlineData("الثلاثاء الماضي")]
    [InlineData("قبل ساعتين")]
    [InlineData("13 الشهر الجاري")]
    [InlineData("العام الماضي")]
    [InlineData("هذا الشهر")]
    [InlineData("15 رمضان")]
    [InlineData("22 بهمن")]
    public void Without_a_reference_date_it_is_absent(string text) => Assert.Equal("none", DateText.Parse(text));

    [Fact]
    public void Hours_need_the_time_of_the_reference() =>
        Assert.Equal("none", DateText.Parse("قبل ساعتين", new ArabicDateOptions { ReferenceDate = new DateOnly(2025, 3, 14) }));

    [Theory]
    [InlineData("هذا الأسبوع")]
    [InlineData("الأسبوع الماضي")]
    public void A_week_is_absent_since_countries_begin_it_on_different_days(string text) => Assert.Equal("none", DateText.Parse(text, DateText.Friday));

    [Theory]
    [InlineData("3 صفر")]
    [InlineData("فاز الفريق 3 صفر")]
    public void A_score_is_no_day_of_safar(string text) => Assert.Equal("", DateText.Find(text, DateText.Friday) + DateText.Parse(text, DateText.Friday).Replace("none", "", StringComparison.Ordinal));

    [Fact]
    public void A_date_without_a_year_stays_partial_without_a_reference() => Assert.Equal("--10-23", DateText.Parse("23 أكتوبر"));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_no_trap(string reference)
    {
        var options = new ArabicDateOptions { ReferenceDate = DateOnly.ParseExact(reference, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ReferenceTime = TimeOnly.MinValue };
        foreach (string text in (string[])["أمس", "غدا", "بعد غد", "قبل 999 سنوات", "بعد 999 شهر", "بعد 999 أسابيع", "قبل 5 ساعات", "الثلاثاء الماضي", "الأحد المقبل", "31 الشهر الماضي", "29 فبراير", "15 رمضان", "1 محرم المقبل", "22 بهمن", "12/3/15", "هذا العام", "3 مايو المقبل", "بعد 999 ساعات", "العام المقبل"])
            ArabicDate.TryParse(text, options, out _);
    }
}
