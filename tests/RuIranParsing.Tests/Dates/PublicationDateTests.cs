namespace RuIranParsing.Tests.Dates;

public sealed class PublicationDateTests
{
    private const string Headline = "الحكومة تقر خطة جديدة لدعم المزارعين في المحافظات الجنوبية";
    private const string First = "أقرت الحكومة خلال جلستها الأسبوعية خطة جديدة لدعم المزارعين في المحافظات الجنوبية، وقال المتحدث باسمها إن الخطة تشمل قروضا ميسرة وتوزيع البذور والأسمدة على أصحاب الأراضي الصغيرة.";
    private const string Second = "وأضاف المتحدث في مؤتمر صحفي أن وزارة الزراعة ستبدأ تسجيل الراغبين عبر مكاتبها في المدن، على أن تنشر أسماء المستفيدين في وقت لاحق من العام بعد مراجعة الطلبات كلها والتحقق منها.";

    [Theory]
    [InlineData("تاريخ النشر: 8 يونيو 2021", "2021-06-08", Certainty.Stated)]
    [InlineData("الثلاثاء 8 يونيو 2021", "2021-06-08", Certainty.Stated)]
    [InlineData("سعيد المنصورينشر في الرسالة يوم 08 - 06 - 2021", "2021-06-08", Certainty.Stated)]
    [InlineData("بيروت - سعيد المنصوري | 2021-06-08", "2021-06-08", Certainty.Stated)]
    public void A_date_beside_the_headline_is_the_publication_s(string line, string iso, Certainty certainty)
    {
        Article article = Parse(Headline, line, "", First, Second);

        Assert.Equal((iso, certainty), (article.Date?.Value.ToString() ?? "none", article.Date?.Certainty ?? certainty));
        Assert.Null(article.Updated);
    }

    [Theory]
    [InlineData("بيروت 8-6-2021 وفا- ", "2021-06-08")]
    [InlineData("في 8-6-2021 ", "none")]
    public void A_dateline_has_the_day_and_the_story_has_none(string lead, string iso) =>
        Assert.Equal(iso, Parse(Headline, "", lead + First, Second).Date?.Value.ToString() ?? "none");

    [Fact]
    public void The_update_is_told_from_the_publication()
    {
        Article article = Parse(Headline, "نشر بتاريخ: 10/09/2023 ( آخر تحديث: 11/09/2023 الساعة: 09:47 )", "", First, Second);

        Assert.Equal(("2023-09-10", "2023-09-11"), (article.Date?.Value.ToString(), article.Updated?.Value.ToString()));
    }

    [Fact]
    public void A_publication_that_would_follow_its_update_is_read_the_other_way()
    {
        Article article = Parse(Headline, "تاريخ النشر: 03/05/2023", "آخر تحديث: 20 مارس 2023", "", First, Second);

        Assert.Equal(("2023-03-05", "2023-03-20"), (article.Date?.Value.ToString(), article.Updated?.Value.ToString()));
    }

    [Theory]
    [InlineData("منذ 3 ساعات")]
    [InlineData("15 كانون الثاني/فبراير 2024")]
    public void What_justifies_no_day_gives_none(string line) => Assert.Null(Parse(Headline, line, "", First, Second).Date);

    private static Article Parse(params string[] lines) => ArticleParser.Parse(string.Join("\n", lines));
}
