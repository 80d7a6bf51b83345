using BenchmarkDotNet.Attributes;

namespace RuIranParsing.Benchmarks;

/// <summary>From bytes to text with the encoding found, against reading bytes that are known to be UTF-8.</summary>
public class DecoderBenchmarks : CorpusBenchmarks
{
    private byte[][] _windows1256 = [];

    /// <summary>The usual page: valid UTF-8. It has to stay within 1.15 times the yardstick.</summary>
    [Benchmark]
    public long DecodeUtf8() => Decode(Corpus.Utf8);

    /// <summary>The same pages in windows-1256, told by the frequency of their letters.</summary>
    [Benchmark]
    public long DecodeWindows1256() => Decode(_windows1256);

    protected override void CheckResults()
    {
        _windows1256 = [.. Corpus.Texts.Select(ToWindows1256)];
        Expect(nameof(DecodeUtf8), GetString(), DecodeUtf8());
        Expect(nameof(DecodeWindows1256), GetString(), DecodeWindows1256());
        Expect("encoding of a page", "windows-1256", TextDecoder.Decode(_windows1256[0]).Encoding.ToString());
    }

    // What windows-1256 lacks is written as '?', as programs do.
    private static byte[] ToWindows1256(string text) =>
        [.. text.Select(c => c < 0x80 ? (byte)c : SingleByteEncoding.Windows1256.ByteOf(c) is var b and > 0 ? b : (byte)'?')];

    private static long Decode(IReadOnlyList<byte[]> pages)
    {
        long chars = 0;
        foreach (byte[] page in pages)
            chars += TextDecoder.Decode(page).Text.Length;
        return chars;
    }
}
