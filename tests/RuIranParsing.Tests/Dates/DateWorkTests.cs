namespace RuIranParsing.Tests.Dates;

/// <summary>Twice the text costs at most a little more than twice the reading: counted in units read, never in time.</summary>
public sealed class DateWorkTests
{
    private const int Size = 50_000;
    private const double Most = 2.2;

    // The longest date has so many words; no anchor reads more, and hostile texts have an anchor every few units.
    private const long UnitsForEachUnit = 96;

    [Theory]
    [InlineData("1")]
    [InlineData("٣")]
    [InlineData("1 ")]
    [InlineData("1/")]
    [InlineData("/")]
    [InlineData("-1-1-")]
    [InlineData("10:10 ")]
    [InlineData("يناير ")]
    [InlineData("يناير/")]
    [InlineData("15 يناير ")]
    [InlineData("كانون الثاني/يناير ")]
    [InlineData("الأحد الاثنين ")]
    [InlineData("الأحد، 1 ")]
    [InlineData("اليوم ")]
    [InlineData("قبل ثلاثة ")]
    [InlineData("هذا العام ")]
    [InlineData("10:10 بتوقيت مكة ")]
    [InlineData("جسر 6 أكتوبر و")]
    [InlineData("الموافق 1 ")]
    [InlineData("1 رمضان ")]
    [InlineData("28 فبراير - ")]
    [InlineData("ألفين و")]
    [InlineData("1 . . . ")]
    public void Units_read_grow_no_faster_than_the_text(string scrap)
    {
        long once = Units(Repeat(scrap, Size)), twice = Units(Repeat(scrap, 2 * Size));

        Assert.True(twice <= Most * once, $"{once} units read at n, {twice} at 2n.");
        Assert.True(once <= UnitsForEachUnit * Size, $"{once} units read in {Size}.");
    }

    [Fact]
    public void A_long_gap_is_read_no_more_than_once_for_each_word_before_it()
    {
        string text = Repeat("1 يناير ", 400) + Repeat("/", Size);

        Assert.True(Units(text) <= 2 * (DateTokens.Window + 2) * (long)text.Length);
    }

    [Fact]
    public void A_page_of_prose_is_read_little_more_than_once()
    {
        string text = string.Concat(Enumerable.Repeat("أعلنت الحكومة في 9 مايو 2021 أنها ستعقد جلسة جديدة، وقال المتحدث باسمها إن الخطة تشمل قروضا ميسرة. ", 100));

        Assert.InRange(Units(text), text.Length, 2 * text.Length);
    }

    private static string Repeat(string scrap, int length) => string.Concat(Enumerable.Repeat(scrap, (length / scrap.Length) + 1))[..length];

    private static long Units(string text)
    {
        var context = new DateContext(DateText.Friday, WithYears: true, IsWhole: false);
        string folded = LetterFold.Fold(text);
        long units = 0;
        int from = 0;
        while (true)
        {
            bool isFound = DateReader.TryFind(folded, from, context, out DateMatch match, out long read);
            units += read;
            if (!isFound) return units;
            from = match.End;
        }
    }
}
