namespace RuIranParsing;

/// <summary>
/// Single words of the word lists with their flags: this is asked for every word of every page. Each slot holds a hash with the flags in its low byte; a word
/// is in one of two slots, and both are read without a branch, since whether a word is on a list is what no predictor knows. Two words are taken
/// for one where 56 bits of their hashes agree, once in more pages than there are. Immutable once built.
/// </summary>
internal sealed class WordFlagTable
{
    private const ulong FlagBits = 0xFF;
    private readonly ulong[] _slots;
    private readonly int _mask;

    internal WordFlagTable(IEnumerable<Phrase> phrases)
    {
        var entries = new Dictionary<string, WordFlags>(StringComparer.Ordinal);
        foreach (Phrase phrase in phrases)
        {
            bool floats = phrase.Where is PhrasePlace.Inside or PhrasePlace.EndsLine;
            WordFlags flag = floats ? WordFlags.Floats : phrase.Words.Length == 1 ? FlagOf(phrase.Kind) : WordFlags.None;
            if (flag != WordFlags.None) entries[phrase.Words[0]] = entries.GetValueOrDefault(phrase.Words[0]) | flag;
        }
        int size = 64;
        while (size < entries.Count * 2) size <<= 1;
        ulong[]? slots;
        while ((slots = TryPlace(entries, size)) is null) size <<= 1;
        _slots = slots;
        _mask = size - 1;
    }

    internal WordFlags Of(ReadOnlySpan<char> word) => Of(WordScanner.HashOf(word));

    internal WordFlags Of(ulong hash)
    {
        ulong first = _slots[(int)(hash >> 8) & _mask], second = _slots[(int)(hash >> 36) & _mask];
        ulong inFirst = (first ^ hash) <= FlagBits ? first : 0, inSecond = (second ^ hash) <= FlagBits ? second : 0;
        return (WordFlags)((inFirst | inSecond) & FlagBits);
    }

    /// <summary>Cuckoo hashing (Pagh and Rodler, 2001): a word that finds its slot taken sends the other to its second one; null where that goes in circles.</summary>
    private static ulong[]? TryPlace(Dictionary<string, WordFlags> entries, int size)
    {
        var slots = new ulong[size];
        int mask = size - 1;
        foreach ((string word, WordFlags flags) in entries)
        {
            ulong hash = WordScanner.HashOf(word);
            ulong entry = (hash & ~FlagBits) | (byte)flags;
            int slot = (int)(entry >> 8) & mask;
            for (int moves = 0; entry != 0; moves++)
            {
                if (moves > 500) return null;
                (entry, slots[slot]) = (slots[slot], entry);
                if (entry == 0) break;
                int first = (int)(entry >> 8) & mask, second = (int)(entry >> 36) & mask;
                slot = slot == first ? second : first;
            }
        }
        return slots;
    }

    private static WordFlags FlagOf(PhraseKind kind) => kind switch
    {
        PhraseKind.Verb => WordFlags.Verb,
        PhraseKind.Function => WordFlags.Function,
        PhraseKind.Given => WordFlags.Given,
        PhraseKind.Press => WordFlags.Press,
        PhraseKind.Title => WordFlags.Title,
        PhraseKind.Network => WordFlags.Network,
        PhraseKind.Number => WordFlags.Number,
        _ => WordFlags.None,
    };
}
