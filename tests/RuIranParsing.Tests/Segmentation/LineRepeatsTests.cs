namespace RuIranParsing.Tests.Segmentation;

/// <summary>Which lines say what others say, and what follows for the headline.</summary>
public sealed class LineRepeatsTests
{
    private const string Headline = "وزارة المياه تبدأ بناء سد جديد على نهر الرمال";
    private const string First = "بدأت وزارة المياه يوم الأربعاء بناء سد جديد على نهر الرمال في شمال البلاد، وقالت إن العمل فيه يستمر أربعة أعوام وإنه يوفر مياه الري لآلاف المزارعين في القرى المجاورة للنهر.";
    private const string Second = "وأضافت الوزارة أن السد الجديد يخزن مياه الأمطار التي تضيع كل شتاء، وأن المزارعين في شمال البلاد طالبوا ببنائه منذ سنوات طويلة بعد أن جفت آبارهم وتراجعت محاصيلهم.";

    [Theory]
    [InlineData(Headline + " - صدى الضفاف")]
    [InlineData(Headline + " | أخبار الساعة | صدى الضفاف")]
    [InlineData("الرئيسية » اقتصاد » " + Headline)]
    [InlineData("صدى الضفاف: " + Headline)]
    public void A_line_with_the_headline_and_something_glued_to_it_is_the_title_of_the_page(string title)
    {
        using PieceList pieces = Cut(title, "الرئيسية", Headline, First);
        Assert.Equal(PieceMarks.IsPageTitle, pieces.Pieces[0].Marks & (PieceMarks.IsPageTitle | PieceMarks.IsTitled));
        Assert.Equal(PieceMarks.IsTitled, pieces.Pieces[2].Marks & (PieceMarks.IsPageTitle | PieceMarks.IsTitled));
    }

    [Theory]
    [InlineData("الرئيسية > أخبار محلية", "أخبار محلية")]
    [InlineData(Headline + " شمال البلاد", Headline)]
    [InlineData(Headline, Headline)]
    public void A_section_a_longer_headline_and_the_same_line_again_are_no_titles(string first, string second)
    {
        using PieceList pieces = Cut(first, second, First);
        foreach (Piece piece in pieces.Pieces) Assert.Equal(PieceMarks.None, piece.Marks & (PieceMarks.IsPageTitle | PieceMarks.IsTitled));
    }

    [Fact]
    public void Below_a_title_the_headline_is_the_line_that_says_it_alone()
    {
        Article article = ArticleParser.Parse(string.Join('\n', Headline + " - صدى الضفاف", "الرئيسية", "سياسة", "اقتصاد", Headline, First, Second));
        Assert.Equal(Headline, article.Headline?.Value);
        Assert.True(article.Headline!.Span.Start > Headline.Length);
    }

    [Fact]
    public void Marking_anew_leaves_no_mark_of_a_title_that_is_gone()
    {
        using Page page = Page.FromText(string.Join('\n', Headline, First));
        using PieceList rest = PieceList.Of(page, RuleSet.Default.Matcher);
        foreach (ref Piece piece in rest.Pieces) piece.Marks |= PieceMarks.IsTitled | PieceMarks.IsPageTitle;
        new LineRepeats(page).Mark(rest.Pieces);
        foreach (Piece piece in rest.Pieces) Assert.False(LineRepeats.IsMarked(piece));
    }

    private static PieceList Cut(params string[] lines) => PieceList.Of(Page.FromText(string.Join('\n', lines)), RuleSet.Default.Matcher);
}
