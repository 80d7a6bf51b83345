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
    [InlineData("45936 السنة 137-العدد 2021 يونيو 8 27 من شوال 1442 هـ الثلاثاء")]
    [InlineData("صوت الجبل - الثلاثاء 8 حزيران 2021 - العدد 3987 - شؤون لبنانية - صفحة 4")]
    [InlineData("2021/06/08 (آخر تحديث: 2021/06/08 على 20:13)")]
    [InlineData("محليات الثلاثاء 8-6-2021م سعيد المنصوري")]
    [InlineData("الثلاثاء 08 يونيو-حزيران 2021 الساعة 08 مساءً / الضفاف برس - خاص")]
    public void The_head_of_an_issue_is_its_date_and_no_headline(string line)
    {
        Article article = Parse(line, Headline, "", First, Second);

        Assert.Equal("2021-06-08", article.Date?.Value.ToString()[..10]);
        Assert.Equal(Headline, article.Headline?.Value);
    }

    [Fact]
    public void The_day_above_the_number_of_an_issue_is_the_issue_s_over_any_menu()
    {
        Article article = Parse("السبت 18 يوليو 2009", "السنة 74 - العدد 24810", "الصفحة الأولى", "العالم", "تحقيقات", "الرياضة", "ملحق الجمعة", Headline, "كتب: سعيد المنصوري", First, Second);

        Assert.Equal("2009-07-18", article.Date?.Value.ToString());
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

    [Fact]
    public void An_update_that_would_precede_its_publication_is_read_the_other_way()
    {
        Article article = Parse(Headline, "تاريخ النشر: 20 مارس 2023", "آخر تحديث: 04/03/2023 10:15", "", First, Second);

        Assert.Equal(("2023-03-20", "2023-04-03"), (article.Date?.Value.ToString(), article.Updated?.Value.ToString()));
    }

    [Fact]
    public void An_update_before_the_publication_is_none_of_the_article()
    {
        Article article = Parse(Headline, "تاريخ النشر: 20 مارس 2023", "آخر تحديث: 18 مارس 2023", "", First, Second);

        Assert.Equal(("2023-03-20", null), (article.Date?.Value.ToString(), article.Updated?.Value.ToString()));
    }

    [Fact]
    public void An_update_alone_is_both_and_the_publication_inferred()
    {
        Article article = Parse(Headline, "آخر تحديث: 18 مارس 2023", "", First, Second);

        Assert.Equal(("2023-03-18", "2023-03-18"), (article.Date?.Value.ToString(), article.Updated?.Value.ToString()));
        Assert.Equal((Certainty.Inferred, Certainty.Stated), (article.Date?.Certainty, article.Updated?.Certainty));
    }

    [Theory]
    [InlineData("الجمعة 11 يونيو 2021 - 21:14", "الثلاثاء 8 يونيو 2021 - 09:40")]
    [InlineData("الثلاثاء 8 يونيو 2021 - 09:50", "الثلاثاء 8 يونيو 2021 - 09:40")]
    public void The_clock_above_the_headline_is_told_from_the_date_below_it(string clock, string line)
    {
        Article article = Parse("شبكة الساحل الإخبارية", clock, Headline, line, "", First, Second);

        Assert.Equal("2021-06-08T09:40", DateText.Of(article.Date!.Value));
    }

    [Fact]
    public void The_clock_says_which_number_is_the_month()
    {
        Article article = Parse("شبكة الساحل الإخبارية", "الجمعة 11 يونيو 2021", "الأخبار", "آراء", "فيديو", "اتصل بنا", Headline, "تاريخ النشر: 05/07/2021", "", First, Second);

        Assert.Equal("2021-05-07", article.Date?.Value.ToString());
    }

    [Fact]
    public void Buttons_and_counters_do_not_part_a_date_from_its_headline() =>
        Assert.Equal("2021-06-08", Parse("الرئيسية", "اقتصاد", "رياضة", "الثلاثاء 8 يونيو 2021", "رمز الخبر: 188204", "طباعة", "عدد القراءات: 300", "A+", Headline, "", First, Second).Date?.Value.ToString());

    [Fact]
    public void A_date_below_the_headline_wins_over_those_of_cards_below_the_body() =>
        Assert.Equal("2021-06-08", Parse(Headline, "مشاركة", "نسخ الرابط", "الثلاثاء 8 يونيو 2021", "", First, Second, "افتتاح مدرسة جديدة في الضاحية", "7 يونيو 2021").Date?.Value.ToString());

    [Fact]
    public void Several_labelled_dates_well_below_the_body_are_those_of_cards() =>
        Assert.Equal("2021-06-08", Parse(
            Headline, "8/6/2021", "", First, Second, "المصدر: وكالات", "مواضيع متعلقة", "مدرسة جديدة في الضاحية", "Published On 2/6/2021", "المجلس البلدي ينتخب رئيسه", "Published On 1/6/2021").Date?.Value.ToString());

    [Fact]
    public void French_software_abbreviates_months() => Assert.Equal("2018-12-05", Parse(Headline, "Publié le 05 déc. 2018 à 10h42", "", First, Second).Date?.Value.ToString());

    [Theory]
    [InlineData("العدد 5432 - الأربعاء 9 يونيو 2021", "الثلاثاء 8 يونيو 2021", "2021-06-08")]
    [InlineData("العدد 5432 - الأربعاء 9 يونيو 2021", "نشر بتاريخ: 8 يونيو 2021", "2021-06-08")]
    [InlineData("العدد 5432 - الأربعاء 9 يونيو 2021", "", "2021-06-09")]
    public void The_printed_issue_is_believed_where_the_page_has_no_date_of_its_own(string issue, string line, string iso) =>
        Assert.Equal(iso, Parse(Headline, issue, line, "", First, Second).Date?.Value.ToString());

    [Theory]
    [InlineData("صورة أرشيفية من 3 مايو 2019 (رويترز)")]
    [InlineData("Posted by وزارة الزراعة on Sunday, June 2, 2019")]
    [InlineData("— وزارة الزراعة (@moa) May 8, 2019")]
    public void Captions_and_embedded_posts_state_no_publication(string line) =>
        Assert.Null(Parse(Headline, "", First, Second, line, First + " " + Second).Date);

    [Fact]
    public void Cards_of_other_articles_state_no_publication() =>
        Assert.Null(Parse(
            Headline, "", First, Second, "", "اقرأ أيضا", "افتتاح مدرسة جديدة في الضاحية", "3 مايو 2019", "المجلس البلدي ينتخب رئيسه", "4 مايو 2019", "موسم الزيتون يبدأ مبكرا", "5 مايو 2019").Date);

    [Theory]
    [InlineData("وكانت الحكومة قد أقرت خطة مشابهة في 3 مايو 2019. ")]
    [InlineData("ويعقد المؤتمر بين 28 فبراير - 3 مارس 2019 في العاصمة. ")]
    public void Events_of_the_story_are_no_publication(string sentence) => Assert.Null(Parse(Headline, "", First, sentence + Second, Second).Date);

    [Fact]
    public void A_span_of_days_below_the_headline_is_an_event() => Assert.Null(Parse(Headline, "28 فبراير - 3 مارس 2019", "", First, Second).Date);

    [Theory]
    [InlineData("منذ 3 ساعات")]
    [InlineData("15 كانون الثاني/فبراير 2024")]
    public void What_justifies_no_day_gives_none(string line) => Assert.Null(Parse(Headline, line, "", First, Second).Date);

    private static Article Parse(params string[] lines) => ArticleParser.Parse(string.Join("\n", lines));
}
