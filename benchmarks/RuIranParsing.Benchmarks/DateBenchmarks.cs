using BenchmarkDotNet.Attributes;

namespace RuIranParsing.Benchmarks;

/// <summary>Dates: one expression at a time, and all of them in running pages.</summary>
public class DateBenchmarks : CorpusBenchmarks
{
    // Shuffled words still meet as dates now and then.
    private const long DatesInCorpus = 1753;
    private readonly string[] _dates = RenderedDates.Deal();

    /// <summary>One date string; the columns of throughput are meant for the other.</summary>
    [Benchmark(OperationsPerInvoke = RenderedDates.Count)]
    public int TryParse()
    {
        int read = 0;
        foreach (string text in _dates)
        {
            if (ArabicDate.TryParse(text, null, out _)) read++;
        }
        return read;
    }

    /// <summary>All dates of the corpus.</summary>
    [Benchmark]
    public long Find()
    {
        long found = 0;
        foreach (string page in Corpus.Texts) found += ArabicDate.Find(page).Count;
        return found;
    }

    protected override void CheckResults()
    {
        Expect("dates read", RenderedDates.Count, TryParse());
        Expect("dates in the corpus", DatesInCorpus, Find());
    }
}
