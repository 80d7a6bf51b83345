using System.Runtime.CompilerServices;

namespace RuIranParsing;

/// <summary>
/// A bit table over word hashes that stays in the first-level cache: says «surely not» of nearly every word before a larger table is touched.
/// Sixteen bits a word keep false «maybe»s near one in sixteen. Immutable.
/// </summary>
internal sealed class WordFilter
{
    private readonly ulong[] _bits;
    private readonly ulong _mask;

    internal WordFilter(List<ulong> hashes)
    {
        int size = 1024;
        while (size < hashes.Count * 16) size <<= 1;
        _bits = new ulong[size / 64];
        _mask = (ulong)size - 1;
        foreach (ulong hash in hashes)
        {
            ulong bit = (hash >> 17) & _mask;
            _bits[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool MayContain(ulong hash)
    {
        ulong bit = (hash >> 17) & _mask;
        return (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    /// <summary>One hash for two words in order.</summary>
    internal static ulong Pair(ulong first, ulong second) => (first * 0x9E3779B97F4A7C15) ^ second;
}
