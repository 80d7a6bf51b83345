using System.Globalization;

namespace RuIranParsing.Tests.Quality;

/// <summary>Words of a text, folded so that forms of alef, vowel marks and keyboards make no difference. Not the library's own fold: it is what is measured.</summary>
internal static class Tokens
{
    /// <summary>How often each word occurs.</summary>
    public static Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var word = new System.Text.StringBuilder();
        foreach (char letter in text.Append(' '))
        {
            if (IsHidden(letter)) continue;
            if (char.IsLetterOrDigit(letter) || letter == '_')
            {
                word.Append(Fold(letter));
            }
            else if (word.Length > 0)
            {
                counts[word.ToString()] = counts.GetValueOrDefault(word.ToString()) + 1;
                word.Clear();
            }
        }

        return counts;
    }

    /// <summary>Harmonic mean of precision and recall over words with their number; 1 where both texts have none.</summary>
    public static double F1(string actual, string expected)
    {
        Dictionary<string, int> got = Count(actual), want = Count(expected);
        double common = got.Sum(word => Math.Min(word.Value, want.GetValueOrDefault(word.Key)));
        int total = got.Values.Sum() + want.Values.Sum();
        return total == 0 ? 1 : 2 * common / total;
    }

    private static bool IsHidden(char letter) =>
        letter == 'ـ' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static char Fold(char letter) => letter switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ئ' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        _ => letter,
    };
}
