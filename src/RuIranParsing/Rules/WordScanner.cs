namespace RuIranParsing;

/// <summary>
/// Cuts folded text into words: maximal runs of one script or of digits. A change of script is a boundary, because page templates glue
/// labels to values without a space (<c>shortcutsشارك</c>).
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> folded, int position)
{
    private readonly ReadOnlySpan<char> _folded = folded;
    private int _next = position;

    /// <summary>The word the scanner stands on; empty before the first and behind the last.</summary>
    internal Word Current { get; private set; }

    /// <summary>Index of the word's first unit.</summary>
    internal readonly int Start => Current.Start;

    /// <summary>Index just behind the word.</summary>
    internal readonly int End => Current.End;

    /// <summary>A 64-bit hash of the word.</summary>
    internal readonly ulong Hash => Current.Hash;

    internal readonly CharacterClass Class => Current.Class;

    internal readonly ReadOnlySpan<char> Word => _folded[Start..End];

    /// <summary>Moves to the next word. O(its length and what lies before it).</summary>
    internal bool Next() => NextUsual();

    /// <summary>The same as <see cref="Next"/>, written into its caller: for the one loop that reads every word of every page.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    internal bool NextUsual()
    {
        ReadOnlySpan<char> folded = _folded;
        int start = _next;
        // A space, or a mark and a space: all that is below the digits parts words.
        if ((uint)start < (uint)folded.Length && folded[start] < '0') start++;
        if ((uint)start < (uint)folded.Length && folded[start] < '0') start++;
        return TryBlock(folded, start) || NextAny();
    }

    /// <summary>Reads the Arabic word that starts here, unless it is none that a block of letters can hold.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private bool TryBlock(ReadOnlySpan<char> folded, int start)
    {
        if (start > folded.Length - WordHash.Block) return false;
        // Word lengths are what no branch predictor learns: a block of letters is measured and hashed without one.
        int length = WordHash.Measure(folded[start..], out ulong hash);
        // A block knows the letters of Arabic and its neighbours; a word that others begin or go on with (ݐ, ۼ) is read letter by letter.
        if (length is 0 or WordHash.Block || (folded[start + length] >= '\u0600' && ClassOf(folded[start + length]) == CharacterClass.Arabic)) return false;
        _next = start + length;
        Current = new Word(start, start + length, hash, CharacterClass.Arabic);
        return true;
    }

    private bool NextAny()
    {
        ReadOnlySpan<char> folded = _folded;
        int i = _next;
        CharacterClass found = CharacterClass.Other;
        while (i < folded.Length && (found = ClassOf(folded[i])) == CharacterClass.Other) i++;
        int start = i;
        if (i >= folded.Length)
        {
            _next = i;
            Current = new Word(i, i, 0, CharacterClass.Other);
            return false;
        }
        if (found == CharacterClass.Arabic && TryBlock(folded, start)) return true;
        do i++;
        while (i < folded.Length && ClassOf(folded[i]) == found);
        Current = new Word(start, i, WordHash.Of(folded[start..], i - start), found);
        _next = i;
        return true;
    }

    /// <summary>The number of words from <paramref name="start"/> on, counted up to one more than <paramref name="most"/>. O(length of those).</summary>
    internal static int Count(ReadOnlySpan<char> folded, int start, int most)
    {
        var words = new WordScanner(folded, start);
        int count = 0;
        while (count <= most && words.Next()) count++;
        return count;
    }

    /// <summary>The hash of a word that stands alone.</summary>
    internal static ulong HashOf(ReadOnlySpan<char> word) => WordHash.Of(word, word.Length);

    /// <summary>The class of a folded character.</summary>
    internal static CharacterClass ClassOf(char c)
    {
        if (IsArabic(c)) return CharacterClass.Arabic;
        if (c < 128)
        {
            if ((uint)(c - 'a') < 26) return CharacterClass.Latin;
            return (uint)(c - '0') < 10 ? CharacterClass.Digit : CharacterClass.Other;
        }
        if (!char.IsLetter(c)) return CharacterClass.Other;
        return c < '\u0250' ? CharacterClass.Latin : c is >= '\u0600' and <= '\u08FF' ? CharacterClass.Arabic : CharacterClass.OtherLetter;
    }

    // The letters that nearly all Arabic text is made of; marks and tatweel are gone from folded text.
    private static bool IsArabic(char c) => (uint)(c - WordHash.FirstLetter) <= WordHash.LastLetter - WordHash.FirstLetter;
}
