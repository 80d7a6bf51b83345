using System.Text;

namespace RuIranParsing.Tests.Cli;

public sealed class CleanCommandTests : IDisposable
{
    private const string Share = "قطار الحلوى يمر من هنا\n";

    private readonly TemporaryFolder _folder = new();
    private readonly string[] _rules;

    public CleanCommandTests() => _rules = ["--rules", _folder.Write("share.rules", "[share: line]\n" + Share)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_page_is_cleaned_to_standard_output_and_the_rest_is_untouched()
    {
        string page = _folder.Write("dam.txt", Pages.Dam.ReplaceLineEndings("\r\n") + Share);

        ToolRun run = ToolRun.Of(["clean", page, .. _rules]);

        Assert.Equal((0, Pages.Dam.ReplaceLineEndings("\r\n"), ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void A_dash_is_a_page_on_standard_input() => Assert.Equal(Pages.Dam, ToolRun.With(Pages.Dam + Share, ["clean", "-", .. _rules]).Output);

    [Fact]
    public void Several_pages_ask_for_a_folder()
    {
        _folder.Write("pages/1.txt", Pages.Dam);
        _folder.Write("pages/2.txt", Pages.Dam);

        ToolRun run = ToolRun.Of("clean", _folder.File("pages"));

        Assert.Equal((2, "", "ruiran: more than one page: say with --out FOLDER where the cleaned pages go\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void Pages_keep_their_relative_names_in_the_folder()
    {
        _folder.Write("pages/1.txt", Pages.Dam + Share);
        _folder.Write("pages/a/2.txt", Pages.Dam + Share);

        ToolRun run = ToolRun.Of(["clean", _folder.File("pages"), "--out", _folder.File("cleaned"), .. _rules]);

        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal(
            [_folder.File("cleaned/1.txt"), _folder.File("cleaned/a/2.txt")],
            Directory.GetFiles(_folder.File("cleaned"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        Assert.Equal(Encoding.UTF8.GetBytes(Pages.Dam), File.ReadAllBytes(_folder.File("cleaned/a/2.txt")));
    }

    [Fact]
    public void A_page_that_cannot_be_read_is_told_and_the_rest_cleaned()
    {
        _folder.Write("pages/1.txt", [0xFF]);
        _folder.Write("pages/2.txt", Pages.Dam);

        ToolRun run = ToolRun.Of("clean", _folder.File("pages"), "--out", _folder.File("cleaned"));

        Assert.Equal(2, run.Code);
        Assert.Contains("1.txt: not text that can be read: ", run.Error, StringComparison.Ordinal);
        Assert.Equal([_folder.File("cleaned/2.txt")], Directory.GetFiles(_folder.File("cleaned")));
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("pages/cleaned")]
    public void A_folder_among_the_pages_is_refused(string folder)
    {
        _folder.Write("pages/1.txt", Pages.Dam + Share);

        ToolRun run = ToolRun.Of(["clean", _folder.File("pages"), "--out", _folder.File(folder), .. _rules]);

        Assert.Equal(2, run.Code);
        Assert.EndsWith("choose a folder outside it\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(Pages.Dam + Share, File.ReadAllText(_folder.File("pages/1.txt")));
    }

    [Fact]
    public void A_page_is_not_replaced_by_its_cleaned_text()
    {
        string page = _folder.Write("pages/1.txt", Pages.Dam + Share);

        ToolRun run = ToolRun.Of(["clean", page, "--out", _folder.File("pages"), .. _rules]);

        Assert.Equal((2, $"ruiran: {page}: would be replaced by its cleaned text: choose another folder\n"), (run.Code, run.Error));
        Assert.Equal(Pages.Dam + Share, File.ReadAllText(page));
    }

    [Fact]
    public void Two_pages_of_one_name_are_not_written_over_one_another()
    {
        string a = _folder.Write("a/1.txt", Pages.Dam), b = _folder.Write("b/1.txt", "خبر\n");

        ToolRun run = ToolRun.Of("clean", a, b, "--out", _folder.File("cleaned"));

        Assert.Equal((2, $"ruiran: {b}: another page was written to 1.txt already: clean it to another folder\n"), (run.Code, run.Error));
        Assert.Equal(Pages.Dam, File.ReadAllText(_folder.File("cleaned/1.txt")));
    }

    [Fact]
    public void Standard_input_has_no_name_in_a_folder()
    {
        ToolRun run = ToolRun.With(Pages.Dam, "clean", "-", "--out", _folder.File("cleaned"));

        Assert.Equal((2, "ruiran: standard input has no name to write it under: clean it without --out\n"), (run.Code, run.Error));
    }
}
