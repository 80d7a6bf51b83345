using System.Buffers;

namespace RuIranParsing.Tests.Text;

public class NormalizationCostTests
{
    [Fact]
    public void The_span_and_writer_overloads_allocate_nothing()
    {
        string text = HostileText.Next(new Random(3), 20_000);
        char[] destination = new char[text.Length * 22];
        ArrayBufferWriter<char> writer = new(text.Length * 22);
        foreach (NormalizationProfile profile in NormalizationProfile.All)
        {
            // A collection that another test sets off makes the count jump, so the least of several counts.
            Assert.Equal(0, Enumerable.Range(0, 20).Min(_ => Allocated(profile)));
        }

        long Allocated(NormalizationProfile profile)
        {
            writer.ResetWrittenCount();
            long before = GC.GetAllocatedBytesForCurrentThread();
            ArabicText.TryNormalize(text, destination, profile, out int _);
            ArabicText.Normalize(text, profile, writer);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData("\u0627", "\u064E\u0654")]
    [InlineData("\u0628", "\u0640\u064E")]
    [InlineData("\u0628", "\u200C")]
    [InlineData("\u06CC", "\u200C\u064E")]
    [InlineData("5\u0647", "\u200D")]
    [InlineData("\u0628", "\u06CC\u200B\u0640\" ")]
    [InlineData("", "\u200C\u064E")]
    [InlineData("", "\u0627\u0651\u064E ")]
    [InlineData("", "\u200C\u200D\u200E")]
    [InlineData("", "\u06CC\u0640")]
    [InlineData("", " \t\r\n")]
    [InlineData("", "\u0647\u0640\u200B ")]
    [InlineData("", "\u06CC ")]
    [InlineData("5", " ")]
    [InlineData("", "\uFDFD")]
    public void A_million_of_the_same_is_done_at_once(string start, string piece)
    {
        string text = start + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        char[] destination = new char[piece == "\uFDFD" ? text.Length * 22 : text.Length];
        foreach (NormalizationProfile profile in NormalizationProfile.All)
        {
            // A quadratic pass would take hours here; no clock is needed to notice.
            Assert.True(ArabicText.TryNormalize(text, destination, profile, out _));
        }
    }
}
