namespace RuIranParsing.Tests.Pages;

/// <summary>Boilerplate goes, the rest stays as it was.</summary>
public sealed class PageCleanerTests
{
    private const string Headline = "بلدية المدينة تفتتح حديقة عامة على ضفة النهر";

    private const string First =
        "افتتحت بلدية المدينة، اليوم، حديقة عامة جديدة على ضفة النهر بعد عامين من العمل، وقال رئيس البلدية إن الحديقة تضم ملاعب للأطفال ومسارات للمشي ومكتبة صغيرة مفتوحة للزوار.";

    private const string Second =
        "وأضاف رئيس البلدية أن العمل في الحديقة لم يتوقف خلال الشتاء، وأن سكان الحي شاركوا في زراعة أكثر من ألف شجرة، مشيراً إلى أن الدخول سيكون مجانياً طوال أيام الأسبوع.";

    private const string Third =
        "وقالت إحدى الزائرات إن أطفالها انتظروا افتتاح الحديقة طويلاً، وإن المكان صار ملتقى لأهل الحي بعد أن كان أرضاً مهجورة لا يقترب منها أحد في الليل أو في النهار.";

    [Fact]
    public void A_page_without_boilerplate_is_the_same_string()
    {
        string page = $"{Headline}\n\n{First}\n\n{Second}\n\n{Third}\n";
        Assert.Same(page, PageCleaner.Clean(page));
    }

    [Fact]
    public void Lines_of_boilerplate_go_with_their_line_ends() =>
        Assert.Equal(
            $"{Headline}\n\n{First}\n\n{Second}\n\n{Third}\n\n",
            PageCleaner.Clean($"{Headline}\n\n{First}\n\n{Second}\n\n{Third}\n\nشارك هذا المقال\n\nمقالات ذات صلة\n\nاترك تعليقاً\n\nستة + 9 =\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_share_row_glued_to_a_paragraph_leaves_the_paragraphs_apart(string lineEnd) =>
        Assert.Equal(
            $"{Headline}{lineEnd}{First}{lineEnd}{Second} {lineEnd}{Third}",
            PageCleaner.Clean($"{Headline}{lineEnd}{First}{lineEnd}{Second} شارك هذا المقال{lineEnd}{Third}"));

    [Fact]
    public void Odd_characters_of_what_stays_stay() =>
        Assert.Equal(
            $"\uFEFF{Headline}\u200F \r\n\r\n {First.Replace("على", "عـــلى", StringComparison.Ordinal)}\t\r\n{Second}\uD800\r\n{Third}\r\n",
            PageCleaner.Clean($"\uFEFF{Headline}\u200F \r\n\r\n {First.Replace("على", "عـــلى", StringComparison.Ordinal)}\t\r\n{Second}\uD800\r\n{Third}\r\nشارك هذا المقال\r\n"));

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void A_cleaned_seed_has_all_of_the_article_and_nothing_else(string number)
    {
        string page = SeedPages.Read(number);
        Article article = ArticleParser.Parse(page);
        string[] kept = [.. PageCleaner.Clean(page).Split('\n').Select(line => line.Trim().TrimEnd('|').Trim()).Where(line => line.Length > 0)];
        string[] said = [.. article.Segments.Where(IsOfTheArticle).Select(segment => segment.Span.Of(page).Trim().ToString().TrimEnd('|').Trim())];
        Assert.Equal(said, kept);
    }

    [Fact]
    public void A_page_of_nothing_but_boilerplate_is_empty_or_blank() =>
        Assert.Equal("", PageCleaner.Clean("شارك هذا المقال\nمقالات ذات صلة\nاترك تعليقاً\nلن يتم نشر عنوان بريدك الإلكتروني\nستة + 9 =\n").Trim());

    private static bool IsOfTheArticle(Segment segment) => segment.Kind is SegmentKind.Headline or SegmentKind.Kicker or SegmentKind.Standfirst
        or SegmentKind.Byline or SegmentKind.Date or SegmentKind.Caption or SegmentKind.Body or SegmentKind.Subheading or SegmentKind.Source;
}
