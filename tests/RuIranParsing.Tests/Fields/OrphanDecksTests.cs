namespace RuIranParsing.Tests.Fields;

/// <summary>A deck sums up what a headline says: there is none without one.</summary>
public sealed class OrphanDecksTests
{
    private const string Headline = "وزارة المياه تبدأ بناء سد جديد على نهر الرمال";
    private const string First = "بدأت وزارة المياه يوم الأربعاء بناء سد جديد على نهر الرمال في شمال البلاد، وقالت إن العمل فيه يستمر أربعة أعوام وإنه يوفر مياه الري لآلاف المزارعين في القرى المجاورة للنهر.";
    private const string Second = "وأضافت الوزارة أن السد الجديد يخزن مياه الأمطار التي تضيع كل شتاء، وأن المزارعين في شمال البلاد طالبوا ببنائه منذ سنوات طويلة بعد أن جفت آبارهم وتراجعت محاصيلهم.";

    [Fact]
    public void A_line_between_date_and_body_is_the_headline_rather_than_a_deck_of_none()
    {
        Article article = ArticleParser.Parse(string.Join('\n', "الثلاثاء 8-6-2021م", "سليم حداد", Headline, First, Second));
        Assert.Equal(Headline, article.Headline?.Value);
        Assert.Null(article.Standfirst);
    }
}
