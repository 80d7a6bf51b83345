namespace RuIranParsing.Tests.Cli;

public sealed class RulesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_files_the_shipped_rules_are_checked()
    {
        ToolRun run = ToolRun.Of("rules", "check");

        string told = string.Concat(RuleSet.CheckDefault().Select(d => d + "\n"));
        Assert.Equal((told.Length > 0 ? 1 : 0, "", told), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void A_file_without_mistakes_is_checked_in_silence()
    {
        ToolRun run = ToolRun.Of("rules", "check", _folder.Write("mine.rules", "[share: line]\nقطار الحلوى يمر من هنا\n  + قطار الحلوى يمر من هنا\n"));

        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void Mistakes_are_told_with_file_and_line()
    {
        string good = _folder.Write("good.rules", "# none\n"), bad = _folder.Write("bad.rules", "[share: line]\nقطار الحلوى يمر من هنا\n  + شيء آخر\n");

        ToolRun run = ToolRun.Of("rules", "check", bad, good);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"{bad}:", run.Error, StringComparison.Ordinal);
        Assert.Matches("^[^\n]+:[0-9]+: [^\n]+\n$", run.Error);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_the_rest_checked()
    {
        string missing = _folder.File("gone.rules"), bad = _folder.Write("bad.rules", "[nonsense: line]\n");

        ToolRun run = ToolRun.Of("rules", "check", missing, bad);

        Assert.Equal(2, run.Code);
        Assert.StartsWith($"ruiran: {missing}: no such rule file: check the path\n{bad}:1: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_listed_one_a_line_with_id_kind_place_and_origin()
    {
        ToolRun run = ToolRun.Of("rules", "list");

        Assert.Equal(RuleSet.Default.Rules.Select(r => $"{r.Id}\t{r.Kind}\t{r.Where}\t{r.File}:{r.Line}"), run.Lines);
        Assert.NotEmpty(run.Lines);
    }

    [Fact]
    public void A_kind_lists_its_rules_only()
    {
        ToolRun run = ToolRun.Of("rules", "list", "--kind", "follow");

        Assert.NotEmpty(run.Lines);
        Assert.All(run.Lines, line => Assert.Equal("follow", line.Split('\t')[1]));
    }

    [Fact]
    public void An_unknown_kind_is_told_with_the_ones_there_are()
    {
        ToolRun run = ToolRun.Of("rules", "list", "--kind", "nonsense");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Matches("^ruiran: --kind: no rule is of the kind 'nonsense': choose one of .*follow.*\n$", run.Error);
    }
}
