namespace RuIranParsing.Tests.Dates;

public sealed class DateTrapTests
{
    [Theory]
    [InlineData("مارس الرئيس صلاحياته")]
    [InlineData("آب اللاجئون إلى ديارهم")]
    [InlineData("زار رجب طيب أردوغان المدينة")]
    [InlineData("لعب رمضان وشعبان في الفريق")]
    [InlineData("سيارة نيسان جديدة")]
    [InlineData("خوان ماي لاعب")]
    [InlineData("كوبري 6 أكتوبر مغلق")]
    [InlineData("قوى 8 آذار و14 آذار ترفض")]
    [InlineData("انتهت 3-2 للفريق")]
    [InlineData("طائرة بوينغ 747-400 تهبط")]
    [InlineData("بسعر 12.50 دولار")]
    [InlineData("هاتف 02-2345678 و0599-123-456")]
    [InlineData("العنوان 192.168.10.2012")]
    [InlineData("1445 شهيدا و2024 جنديا")]
    [InlineData("فازوا 3 صفر")]
    [InlineData("نقلت روسيا اليوم عن مصدر")]
    [InlineData("صحيفة المصري اليوم")]
    [InlineData("موقع اليوم السابع")]
    [InlineData("غدا واضحا أن الاتفاق قريب")]
    [InlineData("خميس مشيط")]
    [InlineData("ستيفان دي ميستورا")]
    [InlineData("قبل شهر رمضان المبارك")]
    [InlineData("بعد يوم من الهجوم")]
    [InlineData("ربيع العرب وتشرين وكانون")]
    public void Prose_that_only_looks_like_a_date_has_none(string text)
    {
        Assert.Equal("", DateText.Find(text, DateText.Friday));
        Assert.Equal("none", DateText.Parse(text, DateText.Friday));
    }

    [Theory]
    [InlineData("في سبتمبر 2012", "سبتمبر 2012=2012-09")]
    [InlineData("12 أبريل 2024", "12 أبريل 2024=2024-04-12")]
    [InlineData("السبت 15 سبتمبر 2012فالمة", "السبت 15 سبتمبر 2012=2012-09-15")]
    [InlineData("الكاتبنشر في الجريدة يوم 25 - 09 - 2012", "25 - 09 - 2012=2012-09-25")]
    [InlineData("9 اسفند 1400 إلى 19 فروردين 1401", "9 اسفند 1400=2022-02-28 19 فروردين 1401=2022-04-08")]
    public void Dates_glued_or_near_to_other_words_are_found(string text, string found) => Assert.Equal(found, DateText.Find(text));
}
