namespace RuIranParsing.Tests.Text;

public class DisplayTests
{
    private static string Display(string text) => ArabicText.Normalize(text, NormalizationProfile.Display);

    [Fact]
    public void Display_returns_clean_text_by_reference()
    {
        string text = "قال الوزير: «لا تعليق»، وأضاف أنّ الأمر انتهى أمسِ.\nثم غادر.";
        Assert.Same(text, Display(text));
    }

    [Fact]
    public void Display_of_nothing_is_the_same_empty_string() => Assert.Same("", Display(""));

    [Fact]
    public void Display_collapses_spaces_of_every_kind() => Assert.Equal("بعد ذلك", Display("بعد \u00A0\t\u2009\u3000ذلك"));

    [Fact]
    public void Display_trims_lines() => Assert.Equal("أول\nثان", Display("  أول \n\t ثان\u00A0"));

    [Fact]
    public void Display_keeps_empty_lines() => Assert.Equal("أول\n\nثان\n", Display("أول\n \nثان\n"));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Display_writes_every_line_break_as_LF(string lineBreak) => Assert.Equal("أ\nب", Display("أ" + lineBreak + "ب"));

    [Fact]
    public void Display_keeps_CR_CR_LF_as_two_breaks() => Assert.Equal("أ\n\nب", Display("أ\r\r\nب"));

    [Fact]
    public void Display_deletes_controls_and_bidirectional_marks() =>
        Assert.Equal("1/5/2024م", Display("\u200F1\u200F/5\u202D/2024\u202C\uFEFF\0م\u061C"));

    [Fact]
    public void Display_closes_the_gap_that_a_deleted_code_unit_leaves_between_spaces() => Assert.Equal("أ ب", Display("أ \u200B ب"));

    [Fact]
    public void Display_keeps_a_non_joiner_between_letters() => Assert.Equal("می\u200Cرود", Display("می\u200C\u200E\u200Cرود"));

    [Theory]
    [InlineData("می\u200C رود", "می رود")]
    [InlineData("\u200Cمی", "می")]
    [InlineData("می\u200C", "می")]
    [InlineData("می\u200C5", "می5")]
    [InlineData("a\u200Cb", "ab")]
    public void Display_deletes_any_other_non_joiner(string text, string expected) => Assert.Equal(expected, Display(text));

    [Fact]
    public void Display_keeps_a_non_joiner_after_a_vowel_sign() => Assert.Equal("مَ\u200Cن", Display("مَ\u200Cن"));

    [Fact]
    public void Display_keeps_joiners_inside_emoji() =>
        Assert.Equal("\uD83D\uDC69\u200D\u2764\uFE0F\u200D\uD83D\uDC69", Display("\uD83D\uDC69\u200D\u2764\uFE0F\u200D\uD83D\uDC69"));

    [Fact]
    public void Display_deletes_a_joiner_between_letters() => Assert.Equal("بت", Display("ب\u200Dت"));

    [Theory]
    [InlineData("1446ه\u200D", "1446هـ")]
    [InlineData("١٤٤٦ ه\u200D.", "١٤٤٦ هـ.")]
    public void Display_turns_the_joiner_of_a_Hijri_year_into_tatweel(string text, string expected) =>
        Assert.Equal(expected, Display(text));

    [Fact]
    public void Display_keeps_digits_tatweel_look_alikes_and_quotes()
    {
        string text = "٢٠٢٤ ۲۰۲۴ مـــهم گفت یک «كذا» … ٪٫";
        Assert.Same(text, Display(text));
    }

    [Theory]
    [InlineData("\uFEFB", "لا")]
    [InlineData("\uFEF7", "لأ")]
    [InlineData("\uFDF2", "الله")]
    [InlineData("\uFDFC", "ريال")]
    [InlineData("\uFE94\uFEF4\uFE91\uFEAE\uFECC\uFEDF\uFE8D", "ةيبرعلا")]
    public void Display_writes_presentation_forms_as_letters(string text, string expected) => Assert.Equal(expected, Display(text));

    [Theory]
    [InlineData("ب\uFE76", "ب\u064E")]
    [InlineData("ب\uFE77", "ب\u064E")]
    [InlineData("ب\uFC60", "ب\u064E\u0651")]
    public void Display_writes_a_mark_form_without_the_space_or_tatweel_of_its_mapping(string text, string expected) =>
        Assert.Equal(expected, Display(text));

    [Fact]
    public void Display_keeps_phrase_symbols_and_ornate_parentheses() => Assert.Equal("\uFD3F\uFDFA\uFDFB\uFDFD\uFD3E", Display("\uFD3F\uFDFA\uFDFB\uFDFD\uFD3E"));

    [Fact]
    public void Display_keeps_lone_surrogates() => Assert.Equal("\uDC00ب\uD800", Display("\uDC00\u200Eب\uD800 "));

    [Fact]
    public void Display_leaves_entities_to_the_front_ends() => Assert.Equal("&amp;nbsp;", Display("&amp;nbsp;"));
}
