namespace RuIranParsing.Tests.Fields;

/// <summary>Which words of a page are its byline, and what lines beside it add to it.</summary>
public sealed class ArticleBylineTests
{
    private const string Headline = "وزارة المياه تبدأ بناء سد جديد على نهر الرمال شمال البلاد";
    private const string First = "بدأت وزارة المياه يوم الأربعاء بناء سد جديد على نهر الرمال في شمال البلاد، وقالت إن العمل فيه يستمر أربعة أعوام وإنه يوفر مياه الري لآلاف المزارعين في القرى المجاورة للنهر.";
    private const string Second = "وأضافت الوزارة أن السد الجديد يخزن مياه الأمطار التي تضيع كل شتاء، وأن المزارعين في شمال البلاد طالبوا ببنائه منذ سنوات طويلة بعد أن جفت آبارهم وتراجعت محاصيلهم.";
    private const string Third = "وتوقعت أن تبدأ المرحلة الثانية من بناء السد في مطلع العام المقبل بعد وصول المعدات، وأن يعمل فيها مئات العمال من أبناء القرى المجاورة لنهر الرمال وحدهم.";

    [Fact]
    public void A_label_alone_on_its_line_takes_the_name_from_the_next()
    {
        Byline byline = Head("بقلم:", "د. سليم حداد*");
        Assert.Equal(["سليم حداد"], byline.Authors);
        Assert.Equal("بقلم: د. سليم حداد", byline.Raw.Value);
    }

    [Fact]
    public void Initials_of_an_agency_above_the_body_go_with_the_place_of_its_dateline()
    {
        Byline byline = ArticleParser.Parse(Page(Headline, "و م ع", "الرباط - " + First, Second, Third)).Byline!;
        Assert.Equal("و م ع", byline.Raw.Value);
        Assert.Equal(["و م ع"], byline.Agencies);
        Assert.Equal("الرباط", byline.Place);
        Assert.False(byline.IsInline);
    }

    [Fact]
    public void Initials_glued_to_a_line_of_publication_are_cut_off()
    {
        Byline byline = Head("سليم حداد و م عنشر في صدى الضفاف يوم 21 - 05 - 2013");
        Assert.Equal("سليم حداد و م ع", byline.Raw.Value);
        Assert.Equal(["سليم حداد"], byline.Authors);
        Assert.Equal(["و م ع", "صدى الضفاف"], byline.Agencies);
    }

    [Fact]
    public void The_outlet_of_a_line_of_publication_is_the_byline_where_there_is_no_other()
    {
        Byline byline = Head("نشر في صدى الضفاف يوم 21 - 05 - 2013");
        Assert.Equal("صدى الضفاف", byline.Raw.Value);
        Assert.Equal(["صدى الضفاف"], byline.Agencies);
    }

    [Theory]
    [InlineData("صدى الضفاف :- ")]
    [InlineData("الرمال (صدى الضفاف) - ")]
    public void A_dateline_with_nobody_but_the_site_that_the_pages_title_names_is_no_byline(string dateline) =>
        Assert.Null(ArticleParser.Parse(Page(Headline + " - صدى الضفاف", "الرئيسية", "سياسة", Headline, dateline + First, Second, Third)).Byline);

    [Theory]
    [InlineData("أخبار البلاد", "صدى الضفاف :- ", "صدى الضفاف")]
    [InlineData("صدى الضفافية", "صدى الضفاف :- ", "صدى الضفاف")]
    [InlineData("صدى الضفاف", "الرمال - رويترز - ", "رويترز")]
    [InlineData("صدى الضفاف", "الرمال (2 حزيران) وكالة الضفاف - ", "وكالة الضفاف")]
    public void A_dateline_that_says_more_than_the_pages_title_is_a_byline(string title, string dateline, string agency)
    {
        Byline byline = ArticleParser.Parse(Page(Headline + " - " + title, "الرئيسية", "سياسة", Headline, dateline + First, Second, Third)).Byline!;
        Assert.Equal([agency], byline.Agencies);
    }

    [Theory]
    [InlineData("حاوره في نزوى: سليم حداد", "سليم حداد")]
    [InlineData("إعداد سليم حداد", "سليم حداد")]
    [InlineData("رام الله - الضفاف الجديدة - سليم حداد -", "سليم حداد")]
    [InlineData("سليم. حنشر في صدى الضفاف يوم 21 - 05 - 2013", "سليم. ح")]
    public void A_line_below_the_headline_names_its_author(string line, string author) => Assert.Equal([author], Head(line).Authors);

    [Theory]
    [InlineData("كتب: محرر شؤون البرلمان", "كتب: محرر شؤون البرلمان")]
    [InlineData("كتب: محرر الشؤون المحلية", "كتب: محرر الشؤون المحلية")]
    public void What_a_label_that_is_a_verb_names_is_given_as_it_stands(string line, string raw) => Assert.Equal(raw, Head(line).Raw.Value);

    [Theory]
    [InlineData("أضيف بواسطة: المشرف")]
    [InlineData("الكاتب: Administrator")]
    public void An_account_of_the_software_credits_nobody(string line) => Assert.Null(ArticleParser.Parse(Page(Headline, line, First, Second, Third)).Byline);

    [Fact]
    public void A_photographer_is_a_contributor_and_no_author()
    {
        Byline byline = Head("كتب: سليم حداد", "تصوير: سعاد خوري");
        Assert.Equal(["سليم حداد"], byline.Authors);
        Assert.Equal([new Contributor("سليم حداد", ContributorRole.Author), new Contributor("سعاد خوري", ContributorRole.Photographer)], byline.Contributors);
    }

    [Fact]
    public void Json_and_snapshots_name_contributors_with_their_roles()
    {
        Article article = ArticleParser.Parse(Page(Headline, "كتب: سليم حداد", "تصوير: سعاد خوري", First, Second, Third));
        Assert.Contains("\"contributors\":[{\"name\":", ArticleJson.Write(article), StringComparison.Ordinal);
        Assert.Contains("\"role\":\"photographer\"", ArticleJson.Write(article), StringComparison.Ordinal);
        Assert.Contains("    photographer: سعاد خوري\n", ArticleSnapshot.Render(article), StringComparison.Ordinal);
    }

    [Fact]
    public void A_photographer_alone_is_no_author()
    {
        Byline byline = Head("تصوير: سعاد خوري");
        Assert.Empty(byline.Authors);
        Assert.Equal([new Contributor("سعاد خوري", ContributorRole.Photographer)], byline.Contributors);
    }

    [Fact]
    public void An_interviewer_is_an_author()
    {
        Byline byline = Head("حاوره/ سليم حداد");
        Assert.Equal(["سليم حداد"], byline.Authors);
        Assert.Equal([new Contributor("سليم حداد", ContributorRole.Interviewer)], byline.Contributors);
    }

    [Theory]
    [InlineData("عندما يجف نهر الرمال في شمال البلاد / د. سليم حداد", "د. سليم حداد")]
    [InlineData("عندما يجف نهر الرمال في شمال البلاد (سليم حداد)", "سليم حداد")]
    [InlineData("عندما يجف نهر الرمال في شمال البلاد - بقلم سليم حداد", "بقلم سليم حداد")]
    public void An_author_may_share_the_headline(string headline, string raw)
    {
        Article article = ArticleParser.Parse(Page(headline, First, Second, Third));
        Assert.Equal(["سليم حداد"], article.Byline!.Authors);
        Assert.Equal(raw, article.Byline.Raw.Value);
        Assert.Equal(headline, article.Headline!.Value);
    }

    [Theory]
    [InlineData("وزارة المياه تبدأ بناء سد جديد على نهر الرمال - يوهان دالغارد")]
    [InlineData("وزارة المياه تبدأ بناء سد جديد على نهر الرمال (صور وفيديو)")]
    [InlineData("وزارة المياه تبدأ بناء سد جديد على نهر الرمال / خاص")]
    public void What_closes_a_headline_is_not_always_its_author(string headline)
    {
        Article article = ArticleParser.Parse(Page(headline, First, Second, Third));
        Assert.Equal(headline, article.Headline?.Value);
        Assert.Null(article.Byline);
    }

    [Fact]
    public void An_address_that_closes_the_body_is_the_byline()
    {
        Byline byline = ArticleParser.Parse(Page(Headline, First, Second, Third + " salim-h@paper.example")).Byline!;
        Assert.Equal("salim-h@paper.example", byline.Raw.Value);
        Assert.Empty(byline.Authors);
        Assert.True(byline.IsInline);
    }

    [Fact]
    public void A_name_wins_over_an_address()
    {
        Byline byline = Head("salim-h@paper.example", "سليم حداد");
        Assert.Equal("سليم حداد", byline.Raw.Value);
        Assert.Equal(["سليم حداد"], byline.Authors);
    }

    [Fact]
    public void A_signature_below_the_body_is_the_byline_and_what_the_author_is_is_not()
    {
        Byline byline = ArticleParser.Parse(Page(Headline, First, Second, Third, "سليم حداد", "كاتب وباحث")).Byline!;
        Assert.Equal("سليم حداد", byline.Raw.Value);
        Assert.Equal(["سليم حداد"], byline.Authors);
    }

    [Fact]
    public void Brackets_of_a_dateline_are_closed()
    {
        Byline byline = ArticleParser.Parse(Page(Headline, "دمشق، سوريا (CNN) -- " + First, Second, Third)).Byline!;
        Assert.Equal("دمشق، سوريا (CNN)", byline.Raw.Value);
        Assert.Equal("دمشق، سوريا", byline.Place);
        Assert.True(byline.IsInline);
    }

    [Fact]
    public void A_byline_s_line_is_a_segment_of_its_kind()
    {
        Article article = ArticleParser.Parse(Page(Headline, First, Second, Third, "سليم حداد"));
        Assert.NotNull(article.Byline);
        Assert.Equal(SegmentKind.Byline, article.Segments.Single(segment => segment.Span.Start <= article.Byline.Raw.Span.Start && article.Byline.Raw.Span.Start < segment.Span.End).Kind);
    }

    [Theory]
    [InlineData("كتب: أحمد حداد - 19 يناير 2018", "أحمد حداد")]
    [InlineData("كتب أشرف حداد 19/ 1/ 2018", "أشرف حداد")]
    [InlineData("ناصر حداد | 19 يناير 2018", "ناصر حداد")]
    public void A_given_name_that_is_a_verb_too_is_cut_from_the_date_behind_it(string line, string author)
    {
        Article article = ArticleParser.Parse(Page(Headline, line, First, Second, Third));
        Assert.Equal([author], article.Byline?.Authors);
        Assert.Equal("2018-01-19", article.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("صدى 24 - سليم حداد", "صدى 24", "سليم حداد")]
    [InlineData("مدار بلوس : سليم حداد", "مدار بلوس", "سليم حداد")]
    [InlineData("أخبار الضفة | سعاد خوري", "أخبار الضفة", "سعاد خوري")]
    public void An_outlet_that_no_list_knows_may_stand_beside_its_author(string line, string outlet, string author)
    {
        Byline byline = Head(line, "19 يناير 2018");
        Assert.Equal([author], byline.Authors);
        Assert.Equal([outlet], byline.Agencies);
    }

    [Theory]
    [InlineData("وكالات", "وكالات")]
    [InlineData("هيئة التحرير", null)]
    public void A_desk_between_headline_and_body_is_the_byline(string line, string? agency)
    {
        Byline byline = Head(line);
        Assert.Equal(line, byline.Raw.Value);
        Assert.Equal(agency, byline.Agencies.SingleOrDefault());
    }

    [Theory]
    [InlineData("الكاتب: Administrator")]
    [InlineData("بقلم: admin")]
    [InlineData("بسم الله الرحمن الرحيم")]
    public void Accounts_of_software_and_openings_of_letters_credit_nobody(string line) => Assert.Null(ArticleParser.Parse(Page(Headline, line, First, Second, Third)).Byline);

    [Fact]
    public void A_name_beside_the_headline_wins_over_a_label_below_the_body()
    {
        Byline byline = ArticleParser.Parse(Page(Headline, "الرباط - سليم حداد", First, Second, Third, "تقديم: سعاد خوري")).Byline!;
        Assert.Equal("الرباط - سليم حداد", byline.Raw.Value);
    }

    private static Byline Head(params string[] lines) => ArticleParser.Parse(Page([Headline, .. lines, First, Second, Third])).Byline!;

    private static string Page(params string[] lines) => string.Join('\n', lines);
}
