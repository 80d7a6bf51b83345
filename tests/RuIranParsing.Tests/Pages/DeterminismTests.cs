using System.Globalization;

namespace RuIranParsing.Tests.Pages;

/// <summary>The same text gives the same bytes whatever ran before, beside it, and in whatever country.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] s_pages =
        [.. SeedPages.All, .. Enumerable.Range(500, 150).Select(seed => new PageGenerator(seed).Next()), HostilePages.Make("a line of all phrases", 20_000)];

    private static readonly string[] s_expected = [.. s_pages.Select(Json)];

    [Fact]
    public void A_second_time_gives_the_same_bytes() => Assert.Equal(s_expected, s_pages.Select(Json));

    [Fact]
    public void The_other_order_gives_the_same_bytes() => Assert.Equal(s_expected, s_pages.Reverse().Select(Json).Reverse());

    [Fact]
    public void Sixteen_threads_give_the_same_bytes()
    {
        using Barrier start = new(16);
        string[][] results = new string[16][];
        Thread[] threads =
        [
            .. Enumerable.Range(0, 16).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                // Each thread starts elsewhere, so that different pages meet in the shared buffers.
                string[] found = new string[s_pages.Length];
                for (int i = 0; i < found.Length; i++)
                {
                    int page = (i + (number * 7)) % found.Length;
                    found[page] = Json(s_pages[page]);
                }

                results[number] = found;
            })),
        ];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        Assert.All(results, result => Assert.Equal(s_expected, result));
    }

    [Trait("Needs", "ICU")]
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void A_culture_changes_no_byte(string name)
    {
        CultureInfo culture = CultureInfo.CurrentCulture, ui = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            Assert.Equal(s_expected, s_pages.Select(Json));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = ui;
        }
    }

    [Trait("Needs", "ICU")]
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void A_date_prints_in_the_Gregorian_calendar_in_every_culture(string name)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            Assert.Equal("2024-10-31", new PartialDate { Year = 2024, Month = 10, Day = 31 }.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Rules_read_again_give_the_same_bytes()
    {
        ParserOptions options = new() { Rules = RuleSet.Empty.With(RuleSet.Default) };
        Assert.Equal(s_expected, s_pages.Select(page => Json(page, options)));
    }

    private static string Json(string page) => Json(page, new ParserOptions { ReferenceDate = new DateOnly(2024, 2, 1) });

    private static string Json(string page, ParserOptions options) =>
        ArticleJson.Write(ArticleParser.Parse(page, options with { ReferenceDate = new DateOnly(2024, 2, 1) }), withSegments: true) + PageCleaner.Clean(page, options);
}
