using System.Globalization;
using System.Text;

namespace RuIranParsing.Cli;

/// <summary>The runs of four words of a text, each as often as it stands there; of a shorter text the whole. Words are not folded.</summary>
internal sealed class ShingleBag
{
    private const int Length = 4;

    private readonly Dictionary<string, int> _runs = new(StringComparer.Ordinal);

    public ShingleBag(string text)
    {
        List<string> words = WordsOf(text);
        if (words.Count == 0) return;
        for (int i = 0; i < Math.Max(words.Count - Length + 1, 1); i++)
        {
            // No word holds a space.
            string run = string.Join(' ', words.Skip(i).Take(Length));
            _runs[run] = _runs.GetValueOrDefault(run) + 1;
            Count++;
        }
    }

    public int Count { get; }

    public int CountCommon(ShingleBag other) => _runs.Sum(run => Math.Min(run.Value, other._runs.GetValueOrDefault(run.Key)));

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsWord(rune))
            {
                word.Append(rune.ToString());
                continue;
            }

            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }

    private static bool IsWord(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
        or UnicodeCategory.OtherNumber;
}
