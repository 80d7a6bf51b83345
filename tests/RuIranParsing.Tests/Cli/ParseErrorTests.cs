using System.Text;

namespace RuIranParsing.Tests.Cli;

public sealed class ParseErrorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _page;

    public ParseErrorTests() => _page = _folder.Write("pages/good.txt", Pages.Dam);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_file_is_told_and_the_rest_parsed()
    {
        string missing = _folder.File("gone.txt");

        Told(ToolRun.Of("parse", missing, _page), $"ruiran: {missing}: no such file or folder: check the path\n");
    }

    [Fact]
    public void A_folder_without_pages_is_told_and_the_rest_parsed()
    {
        string empty = Directory.CreateDirectory(_folder.File("empty")).FullName;

        Told(ToolRun.Of("parse", empty, _page), $"ruiran: {empty}: no pages in this folder: pages are files named *.txt, *.html or *.htm; name other files themselves\n");
    }

    [Fact]
    public void Bytes_that_are_half_utf8_are_told_with_what_is_lost()
    {
        string bad = _folder.Write("bad.txt", [.. Encoding.UTF8.GetBytes("سد"), 0xC7, 0xE1, (byte)'\n']);

        Told(ToolRun.Of("parse", bad, _page), $"ruiran: {bad}: {NoText("2 of 4 letters are lost (U+FFFD)", "utf-8")}");
    }

    [Fact]
    public void A_byte_order_mark_makes_no_text_of_wrong_bytes()
    {
        string bad = _folder.Write("bad.txt", [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF]);

        Told(ToolRun.Of("parse", bad, _page), $"ruiran: {bad}: {NoText("1 of 2 letters are lost (U+FFFD)", "utf-8")}");
    }

    [Fact]
    public void A_letter_cut_off_behind_another_is_too_little_to_read()
    {
        string bad = _folder.Write("bad.txt", [(byte)'a', 0xD8]);

        Told(ToolRun.Of("parse", bad, _page), $"ruiran: {bad}: {NoText("1 of 2 letters are lost (U+FFFD)", "unknown")}");
    }

    [Fact]
    public void Binary_data_is_no_text()
    {
        string bad = _folder.Write("bad.txt", "PK\0\u0001"u8.ToArray());

        Told(ToolRun.Of("parse", bad, _page), $"ruiran: {bad}: {NoText("control characters are 1 of 3: binary data", "utf-8")}");
    }

    [Fact]
    public void Text_that_was_lost_to_question_marks_is_told()
    {
        string bad = _folder.Write("bad.txt", "???? ????? ????? ???? ?????? ?? ????\n");

        Told(ToolRun.Of("parse", bad, _page), $"ruiran: {bad}: {NoText("30 of 30 letters are lost ('?' in their place)", "utf-8")}");
    }

    [Fact]
    public void A_rule_file_has_to_be_utf8_and_the_offset_counts_the_byte_order_mark()
    {
        string rules = _folder.Write("bad.rules", [0xEF, 0xBB, 0xBF, (byte)'a', 0xFF]);

        Assert.StartsWith($"ruiran: {rules}: not UTF-8: a wrong byte at offset 4: convert it to UTF-8 text first\n", Refused("parse", _page, "--rules", rules), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Problems_are_told_in_the_order_of_the_input(string threads)
    {
        for (int i = 0; i < 100; i++) _folder.Write($"many/{i:000}.txt", new byte[i % 3 == 0 ? 100_000 : 1]);

        ToolRun run = ToolRun.Of("parse", "--threads", threads, _folder.File("many"), _folder.File("gone"));

        string[] told = run.Error.Split('\n')[..^1];
        Assert.Equal(Enumerable.Range(0, 100).Select(i => _folder.File($"many/{i:000}.txt")), told.Take(100).Select(line => line["ruiran: ".Length..line.IndexOf(": not", StringComparison.Ordinal)]));
        Assert.Contains("gone: no such file", told[100], StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_bytes_on_standard_input_are_told()
    {
        ToolRun run = ToolRun.With([0xFF], "parse", "-");

        Assert.Equal((2, "", "ruiran: standard input: " + NoText("1 of 1 letters are lost (U+FFFD)", "unknown")), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void Nothing_is_parsed_with_bad_rules_and_each_mistake_is_told_with_file_and_line()
    {
        string rules = _folder.Write("bad.rules", "[nonsense: line]\nكلمة\n[share: nowhere]\nكلمة\n");

        ToolRun run = ToolRun.Of("parse", _page, "--rules", rules);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains($"ruiran: {rules}:1: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"ruiran: {rules}:3: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("ruiran: nothing was read: mend the rule files, or leave --rules out\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_rule_file_is_told()
    {
        string missing = _folder.File("gone.rules");

        Assert.StartsWith($"ruiran: {missing}: no such rule file: check the path\n", Refused("parse", _page, "--rules", missing), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("31.10.2024")]
    [InlineData("2024-1-1")]
    public void A_bad_reference_date_is_told(string date) =>
        Assert.Equal(
            $"ruiran: --reference-date: '{date}' is no day: write it as YYYY-MM-DD, such as 2024-10-31\nTry 'ruiran parse --help'.\n",
            Refused("parse", _page, "--reference-date", date));

    [Fact]
    public void An_unknown_format_is_told() =>
        Assert.Equal("ruiran: --format: there is no format 'xml': choose one of jsonl, text, markdown\nTry 'ruiran parse --help'.\n", Refused("parse", _page, "--format", "xml"));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_bad_number_of_threads_is_told(string threads) =>
        Assert.StartsWith($"ruiran: --threads: '{threads}' is no number of threads: give 1 or more\n", Refused("parse", _page, "--threads", threads), StringComparison.Ordinal);

    [Fact]
    public void Segments_in_another_format_are_refused() =>
        Assert.StartsWith("ruiran: --segments goes with --format jsonl only", Refused("parse", _page, "--segments", "--format", "text"), StringComparison.Ordinal);

    [Fact]
    public void A_mistyped_option_is_no_path() =>
        Assert.StartsWith("ruiran: there is no option '--fromat' here", Refused("parse", _page, "--fromat", "text"), StringComparison.Ordinal);

    private static string NoText(string damage, string encoding) =>
        $"not text that can be read: {damage}; taken as {encoding}: get the page again from where it came, or leave it out\n";

    private static string Refused(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal((2, ""), (run.Code, run.Output));
        return run.Error;
    }

    private static void Told(ToolRun run, string error)
    {
        Assert.Equal((2, error), (run.Code, run.Error));
        Assert.StartsWith("{\"id\":\"good.txt\"", Assert.Single(run.Lines), StringComparison.Ordinal);
    }
}
