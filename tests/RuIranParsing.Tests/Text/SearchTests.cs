namespace RuIranParsing.Tests.Text;

public class SearchTests
{
    private static string Search(string text) => ArabicText.Normalize(text, NormalizationProfile.Search);

    [Theory]
    [InlineData("أإآٱا", "ااااا")]
    [InlineData("على", "علي")]
    [InlineData("علی", "علي")]
    [InlineData("مدرسة", "مدرسه")]
    [InlineData("شؤون بيئة", "شوون بييه")]
    [InlineData("پاريس چاد گوگل ڤيينا", "باريس جاد كوكل فيينا")]
    public void Search_folds_letters(string text, string expected) => Assert.Equal(expected, Search(text));

    [Fact]
    public void Search_drops_tashkeel_and_tatweel() => Assert.Equal("محمد رسول 1446ه", Search("مُحَمَّدٌ رســول ١٤٤٦هـ"));

    [Fact]
    public void Search_does_not_care_how_a_hamza_is_encoded() => Assert.Equal(Search("\u0623"), Search("\u0627\u064E\u0654"));

    [Fact]
    public void Search_writes_punctuation_as_one_space() => Assert.Equal("قال نعم لا", Search("«قال»: …نعم، لا؟!"));

    [Fact]
    public void Search_lowers_Latin_letters() => Assert.Equal("fifa évian škoda", Search("FIFA Évian Škoda"));

    [Fact]
    public void Search_spells_out_phrase_symbols() => Assert.Equal("محمد صلي الله عليه وسلم", Search("محمد \uFDFA"));

    [Fact]
    public void Search_keeps_lines_apart() => Assert.Equal("اول\nثان", Search("أول.\r\n- ثانٍ"));

    [Fact]
    public void Search_of_punctuation_alone_is_empty() => Assert.Equal("", Search("..., «»"));
}
