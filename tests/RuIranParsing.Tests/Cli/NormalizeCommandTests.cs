using System.Text;
using RuIranParsing.Cli;

namespace RuIranParsing.Tests.Cli;

public sealed class NormalizeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_line_goes_through_the_profile_and_ends_with_lf()
    {
        ToolRun run = ToolRun.With("أَهْلاً\r\nإلى\rمدرسة\n\nآخر", "normalize", "--profile", "search");

        string[] lines = ["أَهْلاً", "إلى", "مدرسة", "", "آخر"];
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(string.Concat(lines.Select(line => ArabicText.Normalize(line, NormalizationProfile.Search) + "\n")), run.Output);
    }

    [Fact]
    public void A_file_is_read_as_standard_input_is()
    {
        string file = _folder.Write("lines.txt", "\uFEFFأهلاً\nإلى\n");

        Assert.Equal(ToolRun.With("أهلاً\nإلى\n", "normalize", "-", "--profile", "standard").Output, ToolRun.Of("normalize", file, "--profile", "standard").Output);
    }

    [Fact]
    public void No_lines_in_give_no_lines_out() => Assert.Equal("", ToolRun.With("", "normalize", "--profile", "search").Output);

    [Fact]
    public void All_profiles_are_to_be_had() =>
        Assert.All(NormalizationProfile.All, profile => Assert.Equal(0, ToolRun.With("سد\n", "normalize", "--profile", profile.Name.ToLowerInvariant()).Code));

    [Fact]
    public void An_unknown_profile_is_told_with_the_ones_there_are()
    {
        ToolRun run = ToolRun.With("سد\n", "normalize", "--profile", "loud");

        string all = string.Join(", ", NormalizationProfile.All.Select(p => p.Name.ToLowerInvariant()));
        Assert.Equal((2, "", $"ruiran: --profile: there is no profile 'loud': choose one of {all}\nTry 'ruiran normalize --help'.\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void A_wrong_byte_ends_it_after_the_lines_before()
    {
        byte[] input = [.. "سد\nab"u8, 0xFF, (byte)'\n', .. "سد\n"u8];

        ToolRun run = ToolRun.With(input, "normalize", "--profile", "display");

        Assert.Equal((2, "سد\n"), (run.Code, run.Output));
        Assert.Equal("ruiran: standard input: not UTF-8: a wrong byte at offset 7: convert it to UTF-8 text first; only the lines before it were written\n", run.Error);
    }

    [Fact]
    public void A_missing_file_is_told() =>
        Assert.Equal($"ruiran: {_folder.File("gone")}: no such file or folder: check the path\n", ToolRun.Of("normalize", _folder.File("gone"), "--profile", "search").Error);

    [Fact]
    public void A_line_is_written_before_the_next_one_is_waited_for()
    {
        using var output = new MemoryStream();
        long written = -1;
        using var input = new ScriptedInput(() => "أ\n"u8.ToArray(), () =>
        {
            written = output.Length;
            return [];
        });
        new CommandLineApp(input, output, TextWriter.Null, false, false).Run(["normalize", "--profile", "display"], TestContext.Current.CancellationToken);

        Assert.Equal(3, written);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Lines_are_the_same_however_the_bytes_arrive(int size)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("أهلاً\r\n\r\rإلى\n\nب\r");
        using var input = new ScriptedInput([.. bytes.Chunk(size).Select(chunk => (Func<byte[]>)(() => chunk))]);
        var reader = new LineReader(input);
        var lines = new List<string?>();
        do
        {
            while (reader.TryTake(out PageText line)) lines.Add(line.Text);
        }
        while (reader.Fill());

        Assert.Equal(["أهلاً", "", "", "إلى", "", "ب"], lines);
    }

    [Fact]
    public void A_line_may_be_longer_than_the_buffer()
    {
        string line = new('س', 300_000);

        Assert.Equal(line + "\nب\n", ToolRun.With(line + "\nب", "normalize", "--profile", "display").Output);
    }

    /// <summary>Gives what each step says, then nothing.</summary>
    private sealed class ScriptedInput(params Func<byte[]>[] steps) : MemoryStream
    {
        private int _next;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_next == steps.Length) return 0;
            byte[] bytes = steps[_next++]();
            bytes.CopyTo(buffer, offset);
            return bytes.Length;
        }
    }
}
