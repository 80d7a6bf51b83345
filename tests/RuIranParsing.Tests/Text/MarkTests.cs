namespace RuIranParsing.Tests.Text;

public class MarkTests
{
    private static string Display(string text) => ArabicText.Normalize(text, NormalizationProfile.Display);

    [Theory]
    [InlineData("\u0627\u0653", "\u0622")]
    [InlineData("\u0627\u0654", "\u0623")]
    [InlineData("\u0648\u0654", "\u0624")]
    [InlineData("\u0627\u0655", "\u0625")]
    [InlineData("\u064A\u0654", "\u0626")]
    [InlineData("\u06D5\u0654", "\u06C0")]
    [InlineData("\u06C1\u0654", "\u06C2")]
    [InlineData("\u06D2\u0654", "\u06D3")]
    public void A_letter_and_its_mark_become_the_composed_letter(string text, string expected) => Assert.Equal(expected, Display(text));

    [Theory]
    [InlineData("\u0649\u0654")]
    [InlineData("\u06CC\u0654")]
    [InlineData("\u0647\u0654")]
    public void A_pair_that_Unicode_does_not_compose_stays(string text) => Assert.Same(text, Display(text));

    [Fact]
    public void Shadda_typed_before_a_vowel_moves_after_it() => Assert.Equal("\u0628\u064E\u0651", Display("\u0628\u0651\u064E"));

    [Fact]
    public void A_hamza_composes_across_a_vowel_sign() => Assert.Equal("\u0623\u064E", Display("\u0627\u064E\u0654"));

    [Fact]
    public void A_mark_of_the_same_class_blocks_composition() => Assert.Equal("\u0627\u0610\u0654", Display("\u0627\u0610\u0654"));

    [Fact]
    public void A_hamza_below_takes_the_letter_before_a_hamza_above() => Assert.Equal("\u0625\u0654", Display("\u0623\u0655"));

    [Fact]
    public void A_repeated_mark_is_written_once() => Assert.Equal("\u0628\u064E\u0651", Display("\u0628\u064E\u0651\u064E\u0651"));

    [Fact]
    public void A_hamza_repeated_after_its_composed_letter_goes() => Assert.Equal("\u0623", Display("\u0623\u0654"));

    [Fact]
    public void Marks_meet_across_deleted_code_units() => Assert.Equal("\u0623\u064E", Display("\u0627\u200E\u0654\u200F\u064E"));

    [Fact]
    public void A_letter_from_a_presentation_form_composes_too() => Assert.Equal("\u0623", Display("\uFE8D\u0654"));

    [Fact]
    public void Marks_without_a_letter_are_ordered_and_kept() => Assert.Equal("\u0628 \u064E\u0651", Display("\u0628 \u0651\u064E"));

    [Fact]
    public void Every_mark_of_the_Arabic_blocks_fits_in_one_run()
    {
        string marks = string.Concat(Enumerable.Range(0x0600, 0x0300).Select(c => (char)c).Where(c => ArabicMarks.IsMark(c)));
        Assert.Equal(ArabicMarks.Count, marks.Length);
        Assert.Equal(marks.Length + 1, Display("\u0628" + marks + marks).Length);
        Assert.Equal(marks.Length, Display("\u0623" + marks).Length);
    }

    [Theory]
    [InlineData("\u06D5\u0654")]
    [InlineData("\u06C0")]
    public void Standard_treats_a_composed_and_a_decomposed_look_alike_alike(string text) =>
        Assert.Equal("\u0647", ArabicText.Normalize(text, NormalizationProfile.Standard));

    [Fact]
    public void Standard_composes_what_a_look_alike_becomes() =>
        Assert.Equal("\u0626\u0628", ArabicText.Normalize("\u06CC\u0654\u0628", NormalizationProfile.Standard));
}
