namespace RuIranParsing.Tests.Text;

public class StandardTests
{
    private static string Standard(string text) => ArabicText.Normalize(text, NormalizationProfile.Standard);

    [Theory]
    [InlineData("کتاب", "كتاب")]
    [InlineData("ہذا", "هذا")]
    [InlineData("ھذا", "هذا")]
    [InlineData("مدرسۃ", "مدرسة")]
    [InlineData("فے", "في")]
    [InlineData("تم\u06D4", "تم.")]
    [InlineData("\u0675", "أ")]
    public void Standard_replaces_look_alikes(string text, string expected) => Assert.Equal(expected, Standard(text));

    [Fact]
    public void Standard_keeps_letters_of_foreign_names()
    {
        string text = "پاريس چاد گوگل ڤيينا";
        Assert.Same(text, Standard(text));
    }

    [Fact]
    public void Standard_keeps_hamzas_teh_marbuta_alef_maksura_and_tashkeel()
    {
        string text = "أإآٱ مدرسةٌ على مَن شؤون بيئة";
        Assert.Same(text, Standard(text));
    }

    [Fact]
    public void Standard_writes_digits_and_their_signs_in_ASCII() =>
        Assert.Equal("2024 2024 3.5% 1,000", Standard("٢٠٢٤ ۲۰۲۴ ٣٫٥٪ ١٬٠٠٠"));

    [Theory]
    [InlineData("بزشکیان", "بزشكيان")]
    [InlineData("یعرض", "يعرض")]
    [InlineData("فی", "في")]
    [InlineData("می\u200Cرود", "ميرود")]
    public void Standard_writes_Farsi_yeh_as_yeh(string text, string expected) => Assert.Equal(expected, Standard(text));

    [Theory]
    [InlineData("علی", "على")]
    [InlineData("إلی", "إلى")]
    [InlineData("الی", "الى")]
    [InlineData("وحتی", "وحتى")]
    [InlineData("المستشفی", "المستشفى")]
    [InlineData("وبالمستشفی،", "وبالمستشفى،")]
    [InlineData("للأخری", "للأخرى")]
    [InlineData("مصطفی", "مصطفى")]
    [InlineData("عَلَی\u200E الأرض", "عَلَى الأرض")]
    [InlineData("عل\uFBFD", "على")]
    public void Standard_writes_final_Farsi_yeh_as_alef_maksura_in_a_listed_word(string text, string expected) =>
        Assert.Equal(expected, Standard(text));

    [Theory]
    [InlineData("علیه", "عليه")]
    [InlineData("جاعلی", "جاعلي")]
    [InlineData("ی", "ي")]
    [InlineData("بعلی", "بعلي")]
    public void Standard_does_not_take_another_word_for_a_listed_one(string text, string expected) =>
        Assert.Equal(expected, Standard(text));

    [Theory]
    [InlineData("المـــؤســـس", "المؤسس")]
    [InlineData("محمدـ", "محمد")]
    [InlineData("محمدـ قال", "محمد قال")]
    [InlineData("ـمحمد", "محمد")]
    [InlineData("مـَن", "مَن")]
    public void Standard_deletes_tatweel_in_words(string text, string expected) => Assert.Equal(expected, Standard(text));

    [Theory]
    [InlineData("1446هـ")]
    [InlineData("1446 هـ.")]
    [InlineData("(5 هـ)")]
    public void Standard_keeps_tatweel_in_a_Hijri_year(string text) => Assert.Same(text, Standard(text));

    [Theory]
    [InlineData("هـ", "ه")]
    [InlineData("5 هـذا", "5 هذا")]
    [InlineData("5 وهـ", "5 وه")]
    public void Standard_deletes_tatweel_after_heh_elsewhere(string text, string expected) => Assert.Equal(expected, Standard(text));

    [Fact]
    public void Standard_looks_for_the_number_of_a_Hijri_year_behind_the_letters_of_a_ligature() =>
        Assert.Equal("5\u0627\u064Bه", Standard("5\uFD3Dهـ"));

    [Fact]
    public void Standard_decides_the_last_letter_alike_for_a_hamza_apart_from_its_letter() =>
        Assert.Equal(Standard("\u0624علی"), Standard("\u0648\u0654علی"));

    [Fact]
    public void Standard_writes_a_Hijri_year_in_ASCII_digits() => Assert.Equal("1446هـ", Standard("١٤٤٦ه\u200D"));

    [Theory]
    [InlineData("القاهرة ـ وكالات")]
    [InlineData("ــــ")]
    [InlineData("2010ـ2012")]
    public void Standard_keeps_tatweel_as_a_dash(string text) => Assert.Same(text, Standard(text));

    [Theory]
    [InlineData("لـ\u201Dحل\u201D")]
    [InlineData("بـ\"فيتش\"")]
    [InlineData("لـ«حماس»")]
    public void Standard_keeps_tatweel_before_a_quote(string text) => Assert.Same(text, Standard(text));

    [Fact]
    public void Standard_keeps_tatweel_before_a_hyphen() => Assert.Equal("لـ-حل", Standard("لـ\u200E-حل"));

    [Fact]
    public void Standard_keeps_quotes_ellipsis_and_Arabic_punctuation()
    {
        string text = "«كذا» “نعم” … – — ، ؛ ؟";
        Assert.Same(text, Standard(text));
    }
}
