using BenchmarkDotNet.Attributes;

namespace RuIranParsing.Benchmarks;

/// <summary>From page to article and from page to clean page, one thread.</summary>
public class ParserBenchmarks : CorpusBenchmarks
{
    /// <summary>Parses every page; values are not cut out, as a caller who wants only some of them would not.</summary>
    [Benchmark]
    public long Parse()
    {
        long blocks = 0;
        foreach (string page in Corpus.Texts) blocks += ArticleParser.Parse(page).Body.Blocks.Count;
        return blocks;
    }

    /// <summary>Cleans every page.</summary>
    [Benchmark]
    public long Clean()
    {
        long chars = 0;
        foreach (string page in Corpus.Texts) chars += PageCleaner.Clean(page).Length;
        return chars;
    }

    protected override void CheckResults()
    {
        // The costs are fitted anew now and then, so that no exact count would last: most of each page is body, and cleaning keeps it.
        long blocks = Parse(), chars = Clean();
        Expect("pages with a body", true, blocks > Corpus.Texts.Count * 3L);
        Expect("cleaned text within bounds", true, chars > Corpus.CharCount * 7 / 10 && chars < Corpus.CharCount);
    }
}
