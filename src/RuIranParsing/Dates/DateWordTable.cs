namespace RuIranParsing;

/// <summary>
/// Words with their meaning, by the hash that reading them gave. Every word of a page is asked for and hardly any is known, so a bit for the low half of the hash
/// says no to ninety-nine in a hundred before the table is opened. Immutable.
/// </summary>
internal sealed class DateWordTable
{
    private const int FilterBits = 1 << 16;

    // A power of two, several times as many as there are words: nearly every word is where its hash says. The top bits choose the place, since the low ones chose the filter's.
    private const int PlaceBits = 12;
    private const int Places = 1 << PlaceBits;
    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly ulong[] _hashes = new ulong[Places];
    private readonly DateWord[] _meanings = new DateWord[Places];
    private readonly short[] _values = new short[Places];

    internal DateWordTable(IEnumerable<(string Word, DateWord Meaning, int Value)> words)
    {
        foreach ((string word, DateWord meaning, int value) in words)
        {
            ulong hash = WordScanner.HashOf(LetterFold.Fold(word));
            int place = Find(hash);
            // The first meaning stands: spellings that fold to one are listed once by family.
            if (_hashes[place] == hash) continue;
            (_hashes[place], _meanings[place], _values[place]) = (hash, meaning, (short)value);
            _filter[(hash % FilterBits) / 64] |= 1UL << (int)(hash % 64);
        }
    }

    internal DateWord Of(ulong hash, out short value)
    {
        value = 0;
        if ((_filter[(hash % FilterBits) / 64] & (1UL << (int)(hash % 64))) == 0) return DateWord.None;
        int place = Find(hash);
        value = _values[place];
        return _meanings[place];
    }

    /// <summary>The word's place, or the free one where it would stand.</summary>
    private int Find(ulong hash)
    {
        ulong[] hashes = _hashes;
        int place = (int)(hash >> (64 - PlaceBits));
        while (hashes[place] != hash && hashes[place] != 0) place = (place + 1) % Places;
        return place;
    }
}
