namespace RuIranParsing.Tests.Text;

/// <summary>The fold under which phrases and lines are compared.</summary>
public sealed class LetterFoldTests
{
    [Theory]
    [InlineData("أإآٱ", "اااا")]
    [InlineData("مدرسة على", "مدرسه علي")]
    [InlineData("مسؤول بيئة", "مسوول بييه")]
    [InlineData("کتاب علی", "كتاب علي")]
    [InlineData("پاريس چاد", "باريس جاد")]
    [InlineData("مُحَمَّدٌ", "محمد")]
    [InlineData("٣١ ۳۱ 31", "31 31 31")]
    [InlineData("Reuters TELEGRAM", "reuters telegram")]
    [InlineData("«قال» “نعم”", "\"قال\" \"نعم\"")]
    [InlineData("قال – نعم — لا − ٣", "قال - نعم - لا - 3")]
    [InlineData("قال؛ نعم؟ لا، ٪", "قال; نعم? لا, %")]
    [InlineData("\uFEB7\uFE8E\uFEAD\uFEDB", "شارك")]
    [InlineData("", "")]
    [InlineData(" \t\u00A0\u3000", "")]
    [InlineData("\u200Fقال\u200B \uFEFFنعم\u2069", "قال نعم")]
    [InlineData("  قال \u00A0\t نعم  ", "قال نعم")]
    [InlineData("قال\r\nنعم\u2028لا", "قال نعم لا")]
    public void Spellings_of_one_word_become_one(string text, string expected) => Assert.Equal(expected, LetterFold.Fold(text));

    [Theory]
    [InlineData("إرســال", "ارسال")]
    [InlineData("قالـ", "قال")]
    [InlineData("كتب ـ سليم", "كتب - سليم")]
    [InlineData("ـ سليم", "- سليم")]
    [InlineData("كتب ـــ سليم", "كتب - سليم")]
    [InlineData("هـ", "ه")]
    public void Tatweel_is_nothing_within_a_word_and_a_dash_alone(string text, string expected) => Assert.Equal(expected, LetterFold.Fold(text));

    [Theory]
    [InlineData("\uFEFB", "لا")]
    [InlineData("\uFEF5", "لا")]
    [InlineData("\uFEF7\uFEF9", "لالا")]
    [InlineData("ا\uFEFC\uFEE7", "الان")]
    public void Ligatures_of_lam_and_alef_are_two_letters(string text, string expected) => Assert.Equal(expected, LetterFold.Fold(text));

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string once = LetterFold.Fold("ب" + (char)c + "ب " + (char)c);
            Assert.True(once == LetterFold.Fold(once), $"U+{c:X4}");
        }

        foreach (string text in HostileText.Many(4_000))
        {
            string once = LetterFold.Fold(text);
            Assert.True(once == LetterFold.Fold(once), HostileText.Codes(text));
        }
    }

    [Fact]
    public void Nothing_is_left_of_marks_hidden_characters_and_presentation_forms()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            foreach (char folded in LetterFold.Fold("ب" + (char)c))
            {
                Assert.False(folded is (>= '\u064B' and <= '\u0652') or '\u0640' or (>= '\u200B' and <= '\u200F') or (>= '\uFE80' and <= '\uFEFC') or '\n' or '\r' or '\0', $"U+{c:X4} leaves U+{(int)folded:X4}");
            }
        }
    }

    [Fact]
    public void The_fold_knows_what_the_search_profile_knows()
    {
        // Letters of Arabic and Persian that the search profile takes for one are one to the fold, which is the looser of the two.
        List<string> apart = [];
        foreach (char c in "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱپچژڤڨکگھہەۀی")
        {
            string searched = ArabicText.Normalize(c.ToString(), NormalizationProfile.Search);
            if (searched.Length == 1 && LetterFold.Fold(c.ToString()) != LetterFold.Fold(searched))
                apart.Add($"U+{(int)c:X4} {LetterFold.Fold(c.ToString())} {LetterFold.Fold(searched)}");
        }

        Assert.Equal([], apart);
    }
}
