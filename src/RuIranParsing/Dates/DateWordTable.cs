using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>
/// Words with their meaning, by the hash that reading them gave. Every word of a page is asked for and hardly any is known, so a bit for the low half of the hash
/// says no to ninety-nine in a hundred before the table is opened. Immutable.
/// </summary>
internal sealed class DateWordTable
{
    private const int FilterBits = 1 << 16;
    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly FrozenDictionary<ulong, Entry> _entries;

    internal DateWordTable(IEnumerable<(string Word, DateWord Meaning, int Value)> words)
    {
        var entries = new Dictionary<ulong, Entry>();
        foreach ((string word, DateWord meaning, int value) in words)
        {
            ulong hash = WordScanner.HashOf(LetterFold.Fold(word));
            // The first meaning stands: spellings that fold to one are listed once by family.
            entries.TryAdd(hash, new Entry(meaning, (short)value));
            _filter[(hash % FilterBits) / 64] |= 1UL << (int)(hash % 64);
        }
        _entries = entries.ToFrozenDictionary();
    }

    internal DateWord Of(ulong hash, out short value)
    {
        if ((_filter[(hash % FilterBits) / 64] & (1UL << (int)(hash % 64))) == 0 || !_entries.TryGetValue(hash, out Entry entry))
        {
            value = 0;
            return DateWord.None;
        }
        value = entry.Value;
        return entry.Meaning;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(DateWord Meaning, short Value);
}
