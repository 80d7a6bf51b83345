using System.Text;

namespace RuIranParsing.Tests.Pages;

/// <summary>The tables were written by hand: they are held against the framework's.</summary>
public sealed class SingleByteEncodingTests
{
    private static readonly byte[] s_all = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

    [Fact]
    public void Windows_1256_is_as_published() => Assert.Equal(Framework(1256).GetString(s_all), SingleByteEncoding.Windows1256.Decode(s_all));

    [Fact]
    public void Windows_1252_is_as_published_with_c1_controls_for_what_it_leaves_open() =>
        Assert.Equal(Framework(1252).GetString(s_all), SingleByteEncoding.Windows1252.Decode(s_all));

    [Fact]
    public void Iso_8859_6_is_as_published_and_has_nothing_for_what_it_leaves_open()
    {
        string framework = Framework(28596).GetString(s_all);

        // The framework marks holes by characters of the private use area.
        Assert.Equal(string.Concat(framework.Select(c => c is >= '\uE000' and <= '\uF8FF' ? '\uFFFD' : c)), SingleByteEncoding.Iso88596.Decode(s_all));
    }

    [Fact]
    public void Every_character_beyond_ascii_goes_back_to_its_byte()
    {
        foreach (SingleByteEncoding encoding in new[] { SingleByteEncoding.Windows1256, SingleByteEncoding.Windows1252, SingleByteEncoding.Iso88596 })
            Assert.All(s_all[0x80..], b => Assert.Equal(encoding[b] == '\uFFFD' ? 0 : b, encoding.ByteOf(encoding[b])));
    }

    private static Encoding Framework(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
}
