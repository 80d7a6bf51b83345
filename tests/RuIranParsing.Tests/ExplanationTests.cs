namespace RuIranParsing.Tests;

public sealed class ExplanationTests
{
    public static TheoryData<string> Seeds => [.. Directory.EnumerateFiles(Repository.File("seeds"), "*.txt").Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Explanations_speak_of_the_same_segments_as_the_article(string seed)
    {
        string text = File.ReadAllText(Repository.File($"seeds/{seed}"));
        Assert.Equal(ArticleParser.Parse(text).Segments, ArticleParser.Explain(text, ParserOptions.Default).Select(e => e.Segment));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_segment_lies_on_the_one_cheapest_path(string seed)
    {
        string text = File.ReadAllText(Repository.File($"seeds/{seed}"));
        Assert.Single(ArticleParser.Explain(text, ParserOptions.Default).Select(e => e.Cost).Distinct());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_runner_up_is_cheaper_than_the_path_that_won(string seed)
    {
        string text = File.ReadAllText(Repository.File($"seeds/{seed}"));
        Assert.DoesNotContain(ArticleParser.Explain(text, ParserOptions.Default), e => e.RunnerUpCost < e.Cost || e.RunnerUp == e.Zone);
    }

    [Fact]
    public void Blank_lines_take_part_in_no_path()
    {
        SegmentExplanation blank = ArticleParser.Explain("\n\nنص", ParserOptions.Default)[0];
        Assert.Equal((SegmentKind.Blank, "blank"), (blank.Segment.Kind, blank.Zone));
    }
}
