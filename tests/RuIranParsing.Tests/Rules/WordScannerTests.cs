using RuIranParsing.Tests.Pages;

namespace RuIranParsing.Tests.Rules;

/// <summary>Words are runs of one script or of digits.</summary>
public sealed class WordScannerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" .:!| ", "")]
    [InlineData("قال الوزير", "قال,الوزير")]
    [InlineData("shortcutsشارك", "shortcuts,شارك")]
    [InlineData("عام2024م", "عام,2024,م")]
    [InlineData("covid19", "covid,19")]
    [InlineData("(قال): \"نعم\".", "قال,نعم")]
    [InlineData("a-b/c", "a,b,c")]
    [InlineData("москва城市", "москва城市")]
    [InlineData("قالмосква", "قال,москва")]
    [InlineData("é ñandú", "é,ñandú")]
    [InlineData("\uD83D\uDE00قال\uD800", "قال")]
    public void Words_end_where_the_script_does(string text, string words) => Assert.Equal(words, string.Join(',', Words(text, 0)));

    [Fact]
    public void Scanning_may_start_anywhere() => Assert.Equal(["الوزير", "اليوم"], Words("قال الوزير اليوم", 4));

    [Theory]
    [InlineData("قال", 'ق', "Arabic")]
    [InlineData("abc", 'a', "Latin")]
    [InlineData("42", '4', "Digit")]
    [InlineData("москва", 'м', "OtherLetter")]
    public void A_word_has_the_class_of_its_letters(string text, char first, string kind)
    {
        WordScanner words = new(text, 0);
        Assert.True(words.Next());
        Assert.Equal(kind, words.Class.ToString());
        Assert.Equal(kind, WordScanner.ClassOf(first).ToString());
    }

    [Fact]
    public void Words_and_gaps_cover_generated_lines() => PageGenerator.ForAll(300, page =>
    {
        string line = LetterFold.Fold(page);
        WordScanner words = new(line, 0);
        int at = 0;
        while (words.Next())
        {
            Assert.True(words.Start >= at && words.End > words.Start);
            Assert.False(line.AsSpan(at, words.Start - at).ContainsAnyExcept(Others(line)), "A letter lies between two words.");
            Assert.Equal(line[words.Start..words.End], words.Word.ToString());
            Assert.Equal(WordScanner.HashOf(words.Word), words.Hash);
            at = words.End;
        }

        Assert.True(words.Start == words.End && words.End == line.Length);
    });

    [Fact]
    public void Different_words_of_the_rules_have_different_hashes()
    {
        string[] words = [.. RuleSet.Default.Rules.SelectMany(rule => Words(LetterFold.Fold(rule.Id), 0)).Distinct()];
        Assert.Equal(words.Length, words.Select(word => WordScanner.HashOf(word)).Distinct().Count());
    }

    private static char[] Others(string line) => [.. line.Where(c => WordScanner.ClassOf(c) == CharacterClass.Other).Distinct()];

    private static List<string> Words(string text, int start)
    {
        List<string> found = [];
        WordScanner words = new(text, start);
        while (words.Next())
            found.Add(words.Word.ToString());
        return found;
    }
}
