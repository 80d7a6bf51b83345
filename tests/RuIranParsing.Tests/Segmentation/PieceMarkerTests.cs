namespace RuIranParsing.Tests.Segmentation;

/// <summary>What the shape of a line says of it.</summary>
public sealed class PieceMarkerTests
{
    private const string Headline = "وزارة المياه تبدأ بناء سد جديد على نهر الرمال";
    private const string First = "بدأت وزارة المياه يوم الأربعاء بناء سد جديد على نهر الرمال في شمال البلاد، وقالت إن العمل فيه يستمر أربعة أعوام وإنه يوفر مياه الري لآلاف المزارعين في القرى المجاورة للنهر.";

    [Theory]
    [InlineData("الاستقبال >أخبار >ثقافة", true)]
    [InlineData("فيديو | العالم | رياضة", true)]
    [InlineData("الرئيسية » سياسة » محليات", true)]
    [InlineData("الأولى > أخبار", false)]
    [InlineData("وزير المياه: السد الجديد / نهر الرمال يفيض على الحقول / القرى", false)]
    [InlineData("كتب: سليم حداد / تصوير: سعاد خوري / بيروت", false)]
    public void A_row_of_a_few_words_between_arrows_is_a_trail(string line, bool isTrail)
    {
        using PieceList pieces = Cut(line, Headline, First);
        Assert.Equal(isTrail, (pieces.Pieces[0].Marks & PieceMarks.IsTrail) != 0);
    }

    [Theory]
    [InlineData("قراءات : 512", true)]
    [InlineData("عدد الزوار: 1204", true)]
    [InlineData("512", true)]
    [InlineData("الأهلي 3 : 2", false)]
    [InlineData("الدفعة: 40 حافلة", false)]
    public void A_word_a_colon_and_a_number_count_something(string line, bool isCounter)
    {
        using PieceList pieces = Cut(Headline, line, First);
        Assert.Equal(isCounter, (pieces.Pieces[1].Marks & PieceMarks.IsCounter) != 0);
    }

    private static PieceList Cut(params string[] lines) => PieceList.Of(Page.FromText(string.Join('\n', lines)), RuleSet.Default.Matcher);
}
