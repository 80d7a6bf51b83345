namespace RuIranParsing;

/// <summary>
/// Canonical facts about the combining marks of the Arabic blocks, from the Unicode Character Database: combining classes and
/// the eight canonical compositions. Carried here because <c>string.Normalize</c> throws on a lone surrogate and does nothing
/// under invariant globalization.
/// </summary>
internal static class ArabicMarks
{
    /// <summary>How many marks the blocks have, so the most that a run without repeats can hold.</summary>
    public const int Count = 113;

    /// <summary>The least class that a mark in a composition has; those of the vowel signs are far below.</summary>
    public const byte LowestComposingClass = 220;

    private const char First = '\u0610';

    private static readonly byte[] s_classes = BuildClasses();

    /// <summary>The canonical combining class of an Arabic mark, 0 for every other code unit.</summary>
    public static byte Class(char c)
    {
        int index = c - First;
        return (uint)index < (uint)s_classes.Length ? s_classes[index] : (byte)0;
    }

    public static bool IsMark(char c) => Class(c) != 0;

    /// <summary>The letter that <paramref name="letter"/> and <paramref name="mark"/> compose to, or NUL.</summary>
    public static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('\u0627', '\u0653') => '\u0622',
        ('\u0627', '\u0654') => '\u0623',
        ('\u0648', '\u0654') => '\u0624',
        ('\u0627', '\u0655') => '\u0625',
        ('\u064A', '\u0654') => '\u0626',
        ('\u06D5', '\u0654') => '\u06C0',
        ('\u06C1', '\u0654') => '\u06C2',
        ('\u06D2', '\u0654') => '\u06D3',
        _ => '\0',
    };

    /// <summary>The inverse of <see cref="Compose"/>; the mark is NUL when <paramref name="letter"/> is not composed.</summary>
    public static (char Letter, char Mark) Decompose(char letter) => letter switch
    {
        '\u0622' => ('\u0627', '\u0653'),
        '\u0623' => ('\u0627', '\u0654'),
        '\u0624' => ('\u0648', '\u0654'),
        '\u0625' => ('\u0627', '\u0655'),
        '\u0626' => ('\u064A', '\u0654'),
        '\u06C0' => ('\u06D5', '\u0654'),
        '\u06C2' => ('\u06C1', '\u0654'),
        '\u06D3' => ('\u06D2', '\u0654'),
        _ => (letter, '\0'),
    };

    private static byte[] BuildClasses()
    {
        ReadOnlySpan<(char First, char Last, byte Class)> ranges =
        [
            ('\u0610', '\u0617', 230), ('\u0618', '\u0618', 30), ('\u0619', '\u0619', 31), ('\u061A', '\u061A', 32),
            ('\u064B', '\u064B', 27), ('\u064C', '\u064C', 28), ('\u064D', '\u064D', 29), ('\u064E', '\u064E', 30),
            ('\u064F', '\u064F', 31), ('\u0650', '\u0650', 32), ('\u0651', '\u0651', 33), ('\u0652', '\u0652', 34),
            ('\u0653', '\u0654', 230), ('\u0655', '\u0656', 220), ('\u0657', '\u065B', 230), ('\u065C', '\u065C', 220),
            ('\u065D', '\u065E', 230), ('\u065F', '\u065F', 220), ('\u0670', '\u0670', 35), ('\u06D6', '\u06DC', 230),
            ('\u06DF', '\u06E2', 230), ('\u06E3', '\u06E3', 220), ('\u06E4', '\u06E4', 230), ('\u06E7', '\u06E8', 230),
            ('\u06EA', '\u06EA', 220), ('\u06EB', '\u06EC', 230), ('\u06ED', '\u06ED', 220), ('\u0898', '\u0898', 230),
            ('\u0899', '\u089B', 220), ('\u089C', '\u089F', 230), ('\u08CA', '\u08CE', 230), ('\u08CF', '\u08D3', 220),
            ('\u08D4', '\u08E1', 230), ('\u08E3', '\u08E3', 220), ('\u08E4', '\u08E5', 230), ('\u08E6', '\u08E6', 220),
            ('\u08E7', '\u08E8', 230), ('\u08E9', '\u08E9', 220), ('\u08EA', '\u08EC', 230), ('\u08ED', '\u08EF', 220),
            ('\u08F0', '\u08F0', 27), ('\u08F1', '\u08F1', 28), ('\u08F2', '\u08F2', 29), ('\u08F3', '\u08F5', 230),
            ('\u08F6', '\u08F6', 220), ('\u08F7', '\u08F8', 230), ('\u08F9', '\u08FA', 220), ('\u08FB', '\u08FF', 230),
        ];
        byte[] classes = new byte[0x0900 - First];
        foreach ((char first, char last, byte value) in ranges)
            classes.AsSpan(first - First, last - first + 1).Fill(value);
        return classes;
    }
}
