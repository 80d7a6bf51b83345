using System.Text;

namespace RuIranParsing.Tests.Dates;

public sealed class DateRobustnessTests
{
    private static readonly string[] _scraps =
    [
        "15", "2024", "31", "1445", "1403", "99999999", "0", "يناير", "تشرين", "كانون", "الثاني", "الأول", "ت", "ك", "ربيع", "ذي", "الحجة", "رمضان", "دي", "الاثنين", "اليوم", "أمس", "غدا", "قبل", "منذ",
        "بعد", "ساعتين", "أيام", "شهر", "عام", "العام", "الماضي", "المقبل", "الجاري", "الموافق", "هـ", "م", "ش", "/", "-", ".", ":", "(", ")", "+", "|", ",", " ", "\n", "GMT", "T", "Z", "h", "بتوقيت", "مكة",
        "من", "إلى", "و", "عشر", "والعشرين", "ألفين", "مطلع", "الشهر", "\u0640", "\u064B", "\u200F", "\uFEFB", "\uD800", "\0", "x",
    ];

    [Fact]
    public void Nothing_makes_it_throw_and_spans_lie_within_the_text()
    {
        var random = new Random(7);
        ArabicDateOptions[] options = [ArabicDateOptions.Default, DateText.Friday, DateText.Friday with { IncludeLibyanMonths = true, DayMonthOrder = DayMonthOrder.MonthFirst }];
        for (int round = 0; round < 60_000; round++)
        {
            var text = new StringBuilder();
            for (int n = random.Next(12); n >= 0; n--)
            {
                text.Append(_scraps[random.Next(_scraps.Length)]);
                if (random.Next(3) > 0) text.Append(' ');
            }
            string page = text.ToString();
            ArabicDateOptions option = options[round % options.Length];
            ArabicDate.TryMatch(page, option, out _);
            int end = 0;
            foreach (ArabicDateMatch match in ArabicDate.Find(page, option))
            {
                Assert.True(match.Span.Start >= end && match.Span.Length > 0 && match.Span.End <= page.Length, page);
                end = match.Span.End;
                Assert.NotEqual("", match.Date.ToString());
            }
        }
    }

    [Theory]
    [InlineData("1/")]
    [InlineData("15 يناير ")]
    [InlineData("يناير/")]
    [InlineData("قبل 3 ")]
    [InlineData("الاثنين، ")]
    [InlineData("(")]
    [InlineData("1403/01/01 ")]
    public void Ten_times_the_text_allocates_no_more_than_ten_times_as_much(string scrap)
    {
        string small = string.Concat(Enumerable.Repeat(scrap, 20_000)), large = string.Concat(Enumerable.Repeat(scrap, 200_000));
        ArabicDate.Find(small, DateText.Friday);

        // A list that grows by doubling may have twice the room it needs, and a pool may have no buffer of the longer text's size yet;
        // what is quadratic would take a hundred times as much.
        long one = Allocated(small), ten = Allocated(large);
        Assert.True(ten <= (one * 22) + (16L * large.Length), $"{one} and {ten} bytes");
    }

    private static long Allocated(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ArabicDate.Find(text, DateText.Friday);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void A_date_of_usual_length_is_parsed_without_allocation()
    {
        string[] texts = ["الاثنين 15 كانون الثاني/يناير 2024 - 10:15 م", "28 رمضان 1445 هـ", "2024-10-31T10:15:00+03:00", "لا شيء هنا"];
        foreach (string text in texts) ArabicDate.TryParse(text, null, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            foreach (string text in texts) ArabicDate.TryParse(text, null, out _);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
