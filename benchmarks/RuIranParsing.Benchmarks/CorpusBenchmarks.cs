using System.Text;
using BenchmarkDotNet.Attributes;

namespace RuIranParsing.Benchmarks;

/// <summary>
/// A benchmark over the whole shuffled corpus. Each class measures the yardstick with it, in the same run on the same machine:
/// decoding the bytes is what nobody who reads text can avoid, and a ratio to it means more than megabytes on somebody's laptop.
/// </summary>
public abstract class CorpusBenchmarks
{
    // What the seeds give; a corpus that differs would measure something else under the same name.
    private const long ExpectedBytes = 20_003_107;
    private const long ExpectedChars = 10_977_883;
    private const ulong ExpectedChecksum = 6_500_144_617_928_749_678;

    /// <summary>What one operation reads; the throughput columns divide it by the time.</summary>
    public static long BytesPerOperation => ShuffledCorpus.Instance.ByteCount;

    private protected static ShuffledCorpus Corpus => ShuffledCorpus.Instance;

    [GlobalSetup]
    public void Setup()
    {
        Expect("bytes of the corpus", ExpectedBytes, Corpus.ByteCount);
        Expect("characters of the corpus", ExpectedChars, Corpus.CharCount);
        Expect("checksum of the corpus", ExpectedChecksum, Corpus.Checksum);
        Expect(nameof(GetString), ExpectedChars, GetString());
        CheckResults();
    }

    /// <summary>The yardstick: UTF-8 to string, page by page.</summary>
    [Benchmark(Description = ThroughputColumn.Yardstick)]
    public long GetString()
    {
        long chars = 0;
        foreach (byte[] page in Corpus.Utf8)
            chars += Encoding.UTF8.GetString(page).Length;
        return chars;
    }

    /// <summary>Runs each benchmark of the class once and expects its known result: a wrong answer is not a fast one.</summary>
    protected abstract void CheckResults();

    protected static void Expect<T>(string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            throw new InvalidOperationException($"{what}: expected {expected}, got {actual}. Nothing was measured.");
    }
}
