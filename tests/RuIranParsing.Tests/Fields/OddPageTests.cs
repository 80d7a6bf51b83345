namespace RuIranParsing.Tests.Fields;

/// <summary>Pages that are hardly pages, and values that marks nobody sees or cards of other articles could get into. All names are invented.</summary>
public sealed class OddPageTests
{
    private const string Headline = "بلدية الوادي تعلن مواعيد جديدة لسوق السمك";
    private const string First = "أعلنت بلدية الوادي صباح الثلاثاء أن سوق السمك سيفتح أبوابه من الخامسة فجرا حتى الظهر طوال أيام الأسبوع ما عدا الجمعة، وذلك بعد شكاوى متكررة من الباعة والسكان.";
    private const string Second = "وقال رئيس البلدية إن القرار جاء بعد اجتماعات مع ممثلي الصيادين وتجار الجملة، وإن التنفيذ يبدأ مطلع الشهر المقبل على أن يراجع بعد ثلاثة أشهر من تطبيقه.";

    [Theory]
    [InlineData("5 مايو 2020\n6 مايو 2020\n7 مايو 2020")]
    [InlineData("1 2 3 4 5 6\n1 2 3 4 5 6\n1 2 3 4 5 6")]
    [InlineData("بقلم: سليم حداد\nبقلم: سعاد خوري")]
    [InlineData("- - -\n* * *\n/ / /")]
    public void Days_numbers_names_and_marks_alone_are_no_headline(string page) => Assert.Null(ArticleParser.Parse(page).Headline);

    [Fact]
    public void The_outlet_and_day_of_a_related_card_are_not_the_article_s()
    {
        Article article = ArticleParser.Parse($"{Headline}\n{First}\n{Second}\nاقرأ أيضا\nافتتاح جسر جديد فوق نهر الرمال\nنشر في صدى الضفاف يوم 21 - 05 - 2013");
        Assert.Null(article.Byline);
        Assert.Null(article.Date);
    }

    [Theory]
    [InlineData("تاريخ النشر: 21/05/2013")]
    [InlineData("آخر تحديث: 21/05/2013")]
    public void A_labelled_day_behind_the_heading_of_related_articles_is_one_of_theirs(string line) =>
        Assert.Null(ArticleParser.Parse($"{Headline}\n{First}\n{Second}\nاقرأ أيضا\nافتتاح جسر جديد فوق نهر الرمال\n{line}").Date);

    [Fact]
    public void A_labelled_day_between_the_body_and_the_related_articles_is_the_article_s() =>
        Assert.Equal("2013-05-21", ArticleParser.Parse($"{Headline}\n{First}\n{Second}\nتاريخ النشر: 21/05/2013\nاقرأ أيضا\nافتتاح جسر جديد فوق نهر الرمال").Date!.Value.ToString());

    [Fact]
    public void An_outlet_that_a_template_wrote_twice_is_no_person() =>
        Assert.Equal(["أخبار الضفاف"], ArticleParser.Parse($"{Headline}\nأخبار الضفافأخبار الضفاف\n{First}\n{Second}").Byline!.Agencies);

    [Fact]
    public void Half_a_pair_of_brackets_is_no_part_of_a_byline() =>
        Assert.Equal("رويترز", ArticleParser.Parse($"{Headline}\n(رويترز\n{First}\n{Second}").Byline!.Raw.Value);

    [Fact]
    public void An_interviewer_is_named_once_in_a_snapshot()
    {
        string snapshot = ArticleSnapshot.Render(ArticleParser.Parse($"{Headline}\nحاوره: سليم حداد\n{First}\n{Second}"));
        Assert.Contains("    interviewer: سليم حداد\n", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("    author: ", snapshot, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_direction_are_no_part_of_a_name()
    {
        Byline byline = ArticleParser.Parse($"{Headline}\nبقلم: سليم حداد\u200F - سليم حداد\n{First}\n{Second}").Byline!;
        Assert.Equal(["سليم حداد"], byline.Authors);
    }

    [Fact]
    public void Two_spellings_of_one_name_are_one_author()
    {
        Byline byline = ArticleParser.Parse($"{Headline}\nبقلم: أحمد حداد - احمد حداد\n{First}\n{Second}").Byline!;
        Assert.Equal(["أحمد حداد"], byline.Authors);
    }

    [Fact]
    public void A_conjunction_that_lost_its_second_name_is_no_part_of_the_first() =>
        Assert.Equal(["سليم حداد"], ArticleParser.Parse($"{Headline}\nبقلم: سليم حداد و\n{First}\n{Second}").Byline!.Authors);

    [Fact]
    public void A_chain_of_capitals_is_no_place() =>
        Assert.Null(ArticleParser.Parse($"{Headline}\nالقاهرة، دمشق، بيروت، بغداد، عمان - {First}\n{Second}").Byline?.Place);

    [Theory]
    [InlineData("سليم حداد", '-')]
    [InlineData("سليم حداد", '/')]
    [InlineData("news@paper.example", '-')]
    public void A_line_of_nothing_but_marks_behind_a_name_is_no_byline(string name, char mark) =>
        Assert.DoesNotContain(new string(mark, 50), ArticleParser.Parse($"{Headline}\n{name}{new string(mark, 200_000)}\n{First}\n{Second}").Byline?.Raw.Value ?? "");

    [Fact]
    public void A_word_of_today_that_is_glued_to_others_states_no_day() =>
        Assert.Null(ArticleParser.Parse($"{Headline}\n{string.Concat(Enumerable.Repeat("اليوم", 100_000))}\n{First}").Date);
}
