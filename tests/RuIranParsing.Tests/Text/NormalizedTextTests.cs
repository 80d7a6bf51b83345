namespace RuIranParsing.Tests.Text;

public class NormalizedTextTests
{
    [Fact]
    public void The_map_of_unchanged_text_is_the_identity()
    {
        NormalizedText result = ArabicText.NormalizeWithMap("نص عربي", NormalizationProfile.Standard);
        Assert.Equal(Enumerable.Range(0, 8), Enumerable.Range(0, 8).Select(result.ToSource));
    }

    [Theory]
    [InlineData("\u200Fأب", new[] { 1, 2, 3 })]
    [InlineData("أ \u200B ب", new[] { 0, 1, 4, 5 })]
    [InlineData("أ\r\nب", new[] { 0, 1, 3, 4 })]
    [InlineData("\uFEFBم", new[] { 0, 0, 1, 2 })]
    [InlineData("\u0627\u064E\u0654م", new[] { 0, 1, 3, 4 })]
    [InlineData("ب\u0651\u064Eم", new[] { 0, 1, 2, 3, 4 })]
    [InlineData("أ  ", new[] { 0, 3 })]
    public void An_index_leads_back_to_what_it_was_made_of(string text, int[] expected)
    {
        NormalizedText result = ArabicText.NormalizeWithMap(text, NormalizationProfile.Display);
        Assert.Equal(expected, Enumerable.Range(0, result.Length + 1).Select(result.ToSource));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void An_index_outside_the_text_is_refused(int index)
    {
        NormalizedText result = ArabicText.NormalizeWithMap("نص", NormalizationProfile.Display);
        Assert.Throws<ArgumentOutOfRangeException>(() => result.ToSource(index));
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ArabicText.Normalize(null!, NormalizationProfile.Display));
        Assert.Throws<ArgumentNullException>(() => ArabicText.Normalize("", null!));
        Assert.Throws<ArgumentNullException>(() => ArabicText.NormalizeWithMap(null!, NormalizationProfile.Display));
        Assert.Throws<ArgumentNullException>(() => ArabicText.Normalize("", NormalizationProfile.Display, null!));
    }
}
