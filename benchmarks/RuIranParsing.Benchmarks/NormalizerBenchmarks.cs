using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace RuIranParsing.Benchmarks;

/// <summary>Each profile over the corpus, page by page into one reused buffer.</summary>
public class NormalizerBenchmarks : CorpusBenchmarks
{
    private readonly ArrayBufferWriter<char> _output = new(1 << 16);

    [Benchmark]
    public long Display() => Run(NormalizationProfile.Display);

    [Benchmark]
    public long Standard() => Run(NormalizationProfile.Standard);

    [Benchmark]
    public long Search() => Run(NormalizationProfile.Search);

    [Benchmark]
    public long LuceneArabic() => Run(NormalizationProfile.LuceneArabic);

    protected override void CheckResults()
    {
        foreach (NormalizationProfile profile in NormalizationProfile.All)
        {
            long chars = Run(profile);
            Expect($"characters of {profile.Name} within bounds", true, chars > Corpus.CharCount * 9 / 10 && chars <= Corpus.CharCount);
        }
    }

    private long Run(NormalizationProfile profile)
    {
        long chars = 0;
        foreach (string page in Corpus.Texts)
        {
            _output.ResetWrittenCount();
            ArabicText.Normalize(page, profile, _output);
            chars += _output.WrittenCount;
        }
        return chars;
    }
}
