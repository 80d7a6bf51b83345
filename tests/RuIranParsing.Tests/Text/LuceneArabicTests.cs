using System.Text;

namespace RuIranParsing.Tests.Text;

public class LuceneArabicTests
{
    [Fact]
    public void LuceneArabic_equals_Lucene_on_every_code_unit()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = ((char)c).ToString();
            Assert.True(Lucene(text) == ArabicText.Normalize(text, NormalizationProfile.LuceneArabic), $"U+{c:X4}");
        }
    }

    [Fact]
    public void LuceneArabic_equals_Lucene_on_hostile_text()
    {
        foreach (string text in HostileText.Many(20_000, 5))
            Assert.Equal(Lucene(text), ArabicText.Normalize(text, NormalizationProfile.LuceneArabic));
    }

    [Fact]
    public void LuceneArabic_keeps_spaces_and_line_breaks() =>
        Assert.Equal(" a \r\n\n b ", ArabicText.Normalize(" a \r\n\n b ", NormalizationProfile.LuceneArabic));

    // ArabicNormalizer.normalize, said in the plainest way.
    private static string Lucene(string text)
    {
        StringBuilder result = new();
        foreach (char c in text)
        {
            switch (c)
            {
                case '\u0622' or '\u0623' or '\u0625':
                    result.Append('\u0627');
                    break;
                case '\u0649':
                    result.Append('\u064A');
                    break;
                case '\u0629':
                    result.Append('\u0647');
                    break;
                case '\u0640' or '\u064B' or '\u064C' or '\u064D' or '\u064E' or '\u064F' or '\u0650' or '\u0651' or '\u0652':
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return result.ToString();
    }
}
