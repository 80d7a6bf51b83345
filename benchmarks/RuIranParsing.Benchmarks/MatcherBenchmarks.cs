using BenchmarkDotNet.Attributes;

namespace RuIranParsing.Benchmarks;

/// <summary>The stages below the parser: folding lines, and cutting them into pieces by all shipped phrases.</summary>
public class MatcherBenchmarks : CorpusBenchmarks
{
    /// <summary>Lines and their fold.</summary>
    [Benchmark]
    public long Fold()
    {
        long lines = 0;
        foreach (string text in Corpus.Texts)
        {
            using Page page = Page.FromText(text);
            lines += page.LineCount;
        }
        return lines;
    }

    /// <summary>Lines, fold, every phrase of the shipped rules, and the shape of each piece.</summary>
    [Benchmark]
    public long Match()
    {
        PhraseMatcher matcher = RuleSet.Default.Matcher;
        long pieces = 0;
        foreach (string text in Corpus.Texts)
        {
            using Page page = Page.FromText(text);
            using PieceList list = Segmenter.Cut(page, matcher);
            pieces += list.Count;
        }
        return pieces;
    }

    protected override void CheckResults() => Expect("more pieces than lines", true, Match() > Fold());
}
