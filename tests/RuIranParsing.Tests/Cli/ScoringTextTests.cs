using RuIranParsing.Cli;

namespace RuIranParsing.Tests.Cli;

public sealed class ScoringTextTests
{
    [Theory]
    [InlineData("قال الوزير، إنّ السدّ «جديد».", "قال الوزير ان السد جديد")]
    [InlineData("أإآٱ ىیئ ک ة مـــن", "اااا ييي ك ه من")]
    [InlineData("ﻻ ﺍﻟﺴﺪ ﷼", "لا السد ريال")]
    [InlineData("محمدﷺ", "محمدصلي الله عليه وسلم")]
    [InlineData("سد\u200Fجديد", "سدجديد")]
    [InlineData("سد\uFE0Fجديد", "سد جديد")]
    [InlineData("سد\uFE70جديد سد\uFE71جديد", "سد جديد سدجديد")]
    [InlineData("مسؤول مسو\u0654ول مسو\u064E\u0654ول مسو\u0670\u06E1\u0654ول", "مسؤول مسؤول مسؤول مسوول")]
    [InlineData("ﬁn Ｎo１２ x² ½ Ⅷ ①", "fin No12 x2 1 2 VIII 1")]
    [InlineData("a_b c-d e\u0301 é 3.14 ١٢", "a_b c d e é 3 14 ١٢")]
    [InlineData("كلمة😀كلمة 𐐷𐐷", "كلمه كلمه 𐐷𐐷")]
    [InlineData("देव", "द व")]
    [InlineData("a\ud800b\0c", "a b c")]
    [InlineData("", "")]
    public void Words_are_folded_letters_and_numbers(string text, string words) => Assert.Equal(words, string.Join(' ', ScoringText.Words(text)));

    [Fact]
    public void A_passage_has_one_space_for_each_run_of_white_space() =>
        Assert.Equal(" سد جديد، هنا ", ScoringText.FoldPassage("\u00A0\nسدّ \r\n\u001F\tجديد، هنا\u2003"));

    [Theory]
    [InlineData("a b c d", "a b e", 0.5, 0.6667, 0.5714)]
    [InlineData("a a b", "a b b b", 0.6667, 0.5, 0.5714)]
    [InlineData("", "a", 0, 0, 0)]
    [InlineData("a", "", 0, 0, 0)]
    [InlineData("", "", 1, 1, 1)]
    [InlineData("…", " ", 1, 1, 1)]
    [InlineData("b a", "a b", 1, 1, 1)]
    public void Overlap_counts_words_as_often_as_both_texts_have_them(string got, string expected, double precision, double recall, double f1)
    {
        Overlap overlap = Overlap.Of(got, expected);

        Assert.Equal((precision, recall, f1), (ScoreReport.Round(overlap.Precision), ScoreReport.Round(overlap.Recall), ScoreReport.Round(overlap.F1)));
    }

    [Theory]
    [InlineData(0.03125, "0.0312")]
    [InlineData(0.09375, "0.0938")]
    [InlineData(2.0 / 3, "0.6667")]
    [InlineData(1, "1.0000")]
    public void Scores_are_told_with_four_decimals(double score, string told) => Assert.Equal(told, ScoreReport.Format(score));
}
