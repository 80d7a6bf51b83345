using System.Numerics;
using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>Finds how far a text can be copied as it stands. Most of a news page is one such run.</summary>
internal static class RunScanner
{
    /// <summary>
    /// The end of the run that starts at <paramref name="start"/>; <paramref name="start"/> itself when there is none. A run
    /// begins with neither space nor line break nor mark, has no space at a line's end or beside another, and does not end in a space.
    /// </summary>
    public static int FindEnd(ReadOnlySpan<char> text, int start, NormalizationProfile profile)
    {
        FoldTable table = profile.Table;
        if ((uint)start >= (uint)text.Length || table[text[start]] != FoldTable.Copy) return start;
        int i = start + 1;
        while (true)
        {
            if (profile.KeepsNewsLetters)
                i = SkipPlainBlocks(text, i);
            // After a block that is not plain, one more block's worth of single steps before the next try.
            int pause = Math.Min(text.Length, i + Vector<ushort>.Count);
            for (; i < pause; i++)
            {
                if (table[text[i]] != FoldTable.Copy && !Continues(text, i, table)) return text[i - 1] == ' ' ? i - 1 : i;
            }

            if (i == text.Length) return text[i - 1] == ' ' ? i - 1 : i;
        }
    }

    private static bool Continues(ReadOnlySpan<char> text, int i, FoldTable table)
    {
        char c = text[i];
        char before = text[i - 1];
        switch (table[c])
        {
            case FoldTable.Space:
                return c == ' ' && before is not (' ' or '\n');
            case FoldTable.NewLine:
                return c == '\n' && before != ' ';
            case FoldTable.Mark:
                // Vowel signs that already stand in canonical order need no work; everything else has its run settled.
                int order = ArabicMarks.Class(c);
                return order <= HighestVowelClass && ArabicMarks.Class(before) < order && before is not (' ' or '\n');
            default:
                return false;
        }
    }

    // Classes 27 to 35: fathatan to superscript alef. No composition has one of them, so their place is all there is to check.
    private const int HighestVowelClass = 35;

    /// <summary>
    /// Skips blocks made of ASCII text, the letters of Arabic and the punctuation of Arabic news, where no space is beside
    /// a space or a line break. What it does not skip may still be fine, so it needs to know only what is common.
    /// </summary>
    private static int SkipPlainBlocks(ReadOnlySpan<char> text, int i)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        while (i + Vector<ushort>.Count <= units.Length)
        {
            Vector<ushort> block = new(units[i..]);
            Vector<ushort> before = new(units[(i - 1)..]);
            Vector<ushort> space = Vector.Equals(block, new Vector<ushort>(' '));
            Vector<ushort> newLine = Vector.Equals(block, new Vector<ushort>('\n'));
            Vector<ushort> spaceBefore = Vector.Equals(before, new Vector<ushort>(' '));
            Vector<ushort> newLineBefore = Vector.Equals(before, new Vector<ushort>('\n'));
            Vector<ushort> plain = newLine
                | IsBetween(block, ' ', '~')
                | IsBetween(block, '\u0621', '\u063A')
                | IsBetween(block, '\u0641', '\u064A')
                | IsBetween(block, '\u2010', '\u2027')
                | Vector.Equals(block, new Vector<ushort>('\u060C'))
                | Vector.Equals(block, new Vector<ushort>('\u061B'))
                | Vector.Equals(block, new Vector<ushort>('\u061F'))
                | Vector.Equals(block, new Vector<ushort>('\u00AB'))
                | Vector.Equals(block, new Vector<ushort>('\u00BB'));
            Vector<ushort> pairs = (spaceBefore & (space | newLine)) | (newLineBefore & space);
            if (!Vector.EqualsAll(Vector.AndNot(plain, pairs), Vector<ushort>.AllBitsSet)) break;
            i += Vector<ushort>.Count;
        }

        return i;
    }

    private static Vector<ushort> IsBetween(Vector<ushort> block, char low, char high) =>
        Vector.LessThanOrEqual(block - new Vector<ushort>(low), new Vector<ushort>((ushort)(high - low)));
}
