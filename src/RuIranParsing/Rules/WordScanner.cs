namespace RuIranParsing;

/// <summary>
/// Cuts folded text into words: maximal runs of one script or of digits. A change of script is a boundary, because page templates glue
/// labels to values without a space (<c>shortcutsشارك</c>).
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> folded, int position)
{
    private readonly ReadOnlySpan<char> _folded = folded;
    private int _next = position;

    /// <summary>Index of the word's first unit.</summary>
    internal int Start { get; private set; }

    /// <summary>Index just behind the word.</summary>
    internal int End { get; private set; }

    /// <summary>A 64-bit hash of the word.</summary>
    internal ulong Hash { get; private set; }

    internal CharacterClass Class { get; private set; }

    internal readonly ReadOnlySpan<char> Word => _folded[Start..End];

    /// <summary>Moves to the next word. O(its length and what lies before it).</summary>
    internal bool Next()
    {
        ReadOnlySpan<char> folded = _folded;
        int i = _next;
        CharacterClass found = CharacterClass.Other;
        while (i < folded.Length && (found = ClassOf(folded[i])) == CharacterClass.Other) i++;
        Start = i;
        if (i >= folded.Length)
        {
            End = _next = i;
            return false;
        }
        ulong hash = HashSeed;
        do
        {
            hash = (hash ^ folded[i]) * HashFactor;
            i++;
        }
        while (i < folded.Length && ClassOf(folded[i]) == found);
        Class = found;
        Hash = Finish(hash);
        End = _next = i;
        return true;
    }

    internal static ulong HashOf(ReadOnlySpan<char> word)
    {
        ulong hash = HashSeed;
        foreach (char c in word) hash = (hash ^ c) * HashFactor;
        return Finish(hash);
    }

    /// <summary>The class of a folded character.</summary>
    internal static CharacterClass ClassOf(char c)
    {
        if (c is >= '\u0621' and <= '\u06D3') return CharacterClass.Arabic;
        if (c < 128)
        {
            if ((uint)(c - 'a') < 26) return CharacterClass.Latin;
            return (uint)(c - '0') < 10 ? CharacterClass.Digit : CharacterClass.Other;
        }
        if (!char.IsLetter(c)) return CharacterClass.Other;
        return c < '\u0250' ? CharacterClass.Latin : c is >= '\u0600' and <= '\u08FF' ? CharacterClass.Arabic : CharacterClass.OtherLetter;
    }

    // FNV-1a; the shift spreads the last letters' bits to the low end, which tables index by.
    private const ulong HashSeed = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    private static ulong Finish(ulong hash) => hash ^ (hash >> 29);
}
