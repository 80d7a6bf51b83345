using System.Globalization;

namespace RuIranParsing;

/// <summary>Tells text that is beyond repair, from which anything that was read would be noise.</summary>
internal static class TextDamage
{
    // One control character in twenty: no text has them, compressed data has one in ten.
    private const int StrayShare = 20;

    // One letter in ten: every other word is wrong.
    private const int LostShare = 10;

    /// <summary>Whether so many control characters can only come from data.</summary>
    internal static bool IsBinary(long stray, long length) => stray * StrayShare > length;

    /// <summary>What is wrong with the text, in a few English words; null where it can be read. O(length).</summary>
    /// <param name="text">The text without stray characters.</param>
    /// <param name="counts">Of the text before they were stripped.</param>
    internal static string? Find(string text, in CharacterCounts counts)
    {
        if (text.Length == 0) return counts.HasStray ? "nothing but zero bytes and control characters" : null;
        if (IsBinary(counts.Stray, (long)text.Length + counts.Stray)) return Share("control characters are {0} of {1}: binary data", counts.Stray, text.Length + counts.Stray);
        int letters = LettersOf(text, counts);
        if (counts.Lost * (long)LostShare > letters + counts.Lost) return Share("{0} of {1} letters are lost (U+FFFD)", counts.Lost, letters + counts.Lost);
        // Who writes '?' for what a code page lacks writes it for whole words.
        if (counts.Question * 2L > letters && LostWords(text, out int marks) && marks * 2L > letters)
            return Share("{0} of {1} letters are lost ('?' in their place)", marks, letters + marks);
        return letters == 0 && !text.AsSpan().ContainsAnyInRange('0', '9') && !string.IsNullOrWhiteSpace(text) ? "no letters" : null;
    }

    private static int LettersOf(string text, in CharacterCounts counts)
    {
        if (counts.Letters > 0) return counts.Letters;
        int letters = 0;
        foreach (char c in text)
        {
            // A surrogate is half of an emoji or of a rare letter: something that was meant to be read.
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) letters++;
        }
        return letters;
    }

    /// <summary>Whether there are several words that are '?' throughout, and of how many marks they are in all.</summary>
    private static bool LostWords(string text, out int marks)
    {
        int words = 0;
        marks = 0;
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && text[i] == '?') i++;
            bool isWord = i - start > 1 && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (i == text.Length || !char.IsLetterOrDigit(text[i]));
            if (isWord)
            {
                words++;
                marks += i - start;
            }
            if (i == start) i++;
        }
        return words > 2;
    }

    private static string Share(string format, int part, int whole) => string.Format(CultureInfo.InvariantCulture, format, part, whole);
}
