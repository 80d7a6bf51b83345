namespace RuIranParsing.Tests.Cli;

public sealed class DatesCommandTests
{
    [Fact]
    public void Every_line_gives_one_object()
    {
        ToolRun run = ToolRun.With("تاريخ النشر: ٣١/١٢/٢٠٢٣ 10:15 GMT\nلا شيء\n28 رمضان 1445\n", "dates");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            [
                """{"line":1,"value":"2023-12-31","precision":"day","calendar":"gregorian","time":"10:15:00","offset":"+00:00","start":13,"length":20,"rule":"date: numbers","certainty":"stated"}""",
                """{"line":2,"value":null,"precision":null,"calendar":null,"time":null,"offset":null,"start":null,"length":null,"rule":null,"certainty":null}""",
                """{"line":3,"value":"2024-04-07","precision":"day","calendar":"hijri","time":null,"offset":null,"start":0,"length":13,"rule":"date: day month","certainty":"stated"}""",
            ],
            run.Lines);
    }

    [Fact]
    public void A_reference_date_resolves_relative_ones()
    {
        Assert.Contains("\"value\":null", ToolRun.With("أمس\n", "dates").Output, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"2024-10-30\"", ToolRun.With("أمس\n", "dates", "--reference-date", "2024-10-31").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_time_resolves_hours()
    {
        Assert.Contains("\"value\":null", ToolRun.With("قبل ساعتين\n", "dates", "--reference-date", "2024-10-31").Output, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"2024-10-31\",\"precision\":\"day\",\"calendar\":\"gregorian\",\"time\":\"12:30:00\"", ToolRun.With("قبل ساعتين\n", "dates", "--reference-date", "2024-10-31T14:30").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_gives_all_dates_of_a_line()
    {
        string[] lines = ToolRun.With("من 3 مايو 2020 حتى 5 يونيو 2021 وبعد\nلا شيء\n", "dates", "--find").Lines;

        Assert.Equal(3, lines.Length);
        Assert.StartsWith("{\"line\":1,\"value\":\"2020-05-03\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"line\":1,\"value\":\"2021-06-05\"", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"line\":2,\"value\":null", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_reference_date_is_told() =>
        Assert.Equal("ruiran: --reference-date: 'now' is no day: write it as YYYY-MM-DD, such as 2024-10-31, or with a time, 2024-10-31T14:30\nTry 'ruiran dates --help'.\n", ToolRun.With("", "dates", "--reference-date", "now").Error);

    [Fact]
    public void A_wrong_byte_ends_it_after_the_lines_before()
    {
        ToolRun run = ToolRun.With([.. "2020-01-02\n"u8, 0xFF, (byte)'\n'], "dates");

        Assert.Equal(2, run.Code);
        Assert.Single(run.Lines);
    }
}
