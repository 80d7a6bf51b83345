using System.Globalization;
using System.Text;

namespace RuIranParsing.Cli;

/// <summary>What scores compare: texts without differences of spelling that no reader would mind. <c>docs/labels.md</c> defines it.</summary>
internal static class ScoringText
{
    private const char HamzaAbove = '\u0654';

    // The combining class that a hamza above shares with the marks that would keep it from its letter.
    private const byte Above = 230;

    /// <summary>Compatibility forms replaced, marks and invisible characters dropped, letters that are spelt for one another made one.</summary>
    public static string Fold(string text)
    {
        string plain = Expand(text);
        var folded = new StringBuilder(plain.Length);
        for (int i = 0; i < plain.Length; i++)
        {
            char c = plain[i];
            if (CombiningMarks.Contains(c)) continue;
            if (char.IsSurrogatePair(plain, i))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(plain, i) != UnicodeCategory.Format) folded.Append(plain, i, 2);
                i++;
                continue;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format) continue;
            if (c is '\u0648' or '\u06D5' or '\u06C1' or '\u06D2' && HasHamza(plain, i + 1)) c = ArabicMarks.Compose(c, HamzaAbove);
            c = FoldLetter(c);
            if (c != '\0' || plain[i] == '\0') folded.Append(c);
        }

        return folded.ToString();
    }

    /// <summary>The words of a text, folded: runs of letters, digits, other numbers and low lines.</summary>
    public static IEnumerable<string> Words(string text)
    {
        string folded = Fold(text);
        int start = -1;
        for (int i = 0; i < folded.Length; i++)
        {
            int length = char.IsSurrogatePair(folded, i) ? 2 : 1;
            if (IsWordCharacter(folded, i))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                yield return folded[start..i];
                start = -1;
            }

            i += length - 1;
        }

        if (start >= 0) yield return folded[start..];
    }

    /// <summary>The text folded, each run of white space one space: what passages are looked for in.</summary>
    public static string FoldPassage(string text)
    {
        var spaced = new StringBuilder(text.Length);
        bool inSpace = false;
        foreach (char c in text)
        {
            bool isSpace = IsSpace(c);
            if (!isSpace) spaced.Append(c);
            else if (!inSpace) spaced.Append(' ');
            inSpace = isSpace;
        }

        return Fold(spaced.ToString());
    }

    public static bool IsBlank(string text) => text.All(IsSpace);

    public static string Trim(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return text[start..end];
    }

    // The information separators are white space to Unicode's line rules and to the scores; .NET takes them for controls.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    private static bool IsWordCharacter(string text, int index) => text[index] == '_' || CharUnicodeInfo.GetUnicodeCategory(text, index) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static string Expand(string text)
    {
        StringBuilder? expanded = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (CompatibilityForms.Of(text[i]) is { } form) (expanded ??= new StringBuilder(text, 0, i, text.Length + 16)).Append(form);
            else expanded?.Append(text[i]);
        }

        return expanded?.ToString() ?? text;
    }

    /// <summary>Whether a hamza above belongs to the letter before <paramref name="index"/>: the first of the marks above that follow it.</summary>
    private static bool HasHamza(string text, int index)
    {
        for (; index < text.Length && CombiningMarks.Contains(text[index]); index++)
        {
            if (ArabicMarks.Class(text[index]) == Above) return text[index] == HamzaAbove;
        }

        return false;
    }

    private static char FoldLetter(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ئ' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        '\u0640' => '\0',
        _ => c,
    };
}
