namespace RuIranParsing.Tests.Text;

public class NormalizationProfileTests
{
    [Fact]
    public void Every_profile_is_found_by_its_id_in_any_case()
    {
        foreach (NormalizationProfile profile in NormalizationProfile.All)
        {
            Assert.True(NormalizationProfile.TryGet(profile.Name.ToUpperInvariant(), out NormalizationProfile? found));
            Assert.Same(profile, found);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Standard ")]
    public void No_other_name_is_found(string? name) => Assert.False(NormalizationProfile.TryGet(name, out _));

    [Fact]
    public void All_lists_each_profile_once() => Assert.Equal(
        ["Display", "Standard", "Search", "LuceneArabic"], NormalizationProfile.All.Select(profile => profile.Name));

    [Fact]
    public void News_letters_that_are_skipped_in_blocks_are_unchanged_by_the_tables()
    {
        string letters = string.Concat(Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c =>
            c is (>= '!' and <= '~') or (>= '\u0621' and <= '\u063A') or (>= '\u0641' and <= '\u064A')
                or (>= '\u2010' and <= '\u2027') or '\u060C' or '\u061B' or '\u061F' or '\u00AB' or '\u00BB'));
        foreach (NormalizationProfile profile in NormalizationProfile.All.Where(profile => profile.KeepsNewsLetters))
            Assert.All(letters, c => Assert.Equal(FoldTable.Copy, profile.Table[c]));
    }
}
