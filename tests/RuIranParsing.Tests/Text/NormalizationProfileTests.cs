namespace RuIranParsing.Tests.Text;

public class NormalizationProfileTests
{
    [Fact]
    public void Every_profile_is_found_by_its_id_in_any_case()
    {
        foreach (NormalizationProfile profile in NormalizationProfile.All)
        {
            Assert.True(NormalizationProfile.TryGet(profile.Id.ToUpperInvariant(), out NormalizationProfile? found));
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
        ["Display", "Standard", "Search", "LuceneArabic", "Name"], NormalizationProfile.All.Select(profile => profile.Id));

    [Fact]
    public void Name_drops_tashkeel_and_keeps_letters() =>
        Assert.Equal("د. أحمد الطيّار".Replace("\u0651", "", StringComparison.Ordinal), ArabicText.Normalize(" د. أَحْمَد  الطيّار ", NormalizationProfile.Name));

    [Fact]
    public void Name_composes_a_hamza_before_it_drops_marks() =>
        Assert.Equal("\u0623حمد", ArabicText.Normalize("\u0627\u064E\u0654حمد", NormalizationProfile.Name));

    [Theory]
    [InlineData("علی", "علي")]
    [InlineData("مصطفی", "مصطفى")]
    public void Name_reads_final_Farsi_yeh_as_names_have_it(string text, string expected) =>
        Assert.Equal(expected, ArabicText.Normalize(text, NormalizationProfile.Name));

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
