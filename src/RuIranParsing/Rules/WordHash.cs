using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RuIranParsing;

/// <summary>
/// Hashes of folded words, sixteen letters at a time: one block, padded with zeros, is enough for nearly every word. Vectors have the same meaning on every
/// machine, so that the same word has the same hash on all little-endian ones; no hash is ever written out.
/// </summary>
internal static class WordHash
{
    /// <summary>Letters in a block.</summary>
    internal const int Block = 16;

    /// <summary>The first and last code point of the letters that Arabic words are made of, once folded.</summary>
    internal const char FirstLetter = '\u0621';

    internal const char LastLetter = '\u06D3';

    /// <summary>
    /// The length of the Arabic word at the start of a text of at least <see cref="Block"/> units, at most <see cref="Block"/>, and the hash of so much of it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Measure(ReadOnlySpan<char> text, out ulong hash)
    {
        Vector256<ushort> block = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text[..Block]));
        Vector256<ushort> letters = Vector256.LessThanOrEqual(block - Vector256.Create((ushort)FirstLetter), Vector256.Create((ushort)(LastLetter - FirstLetter)));
        int length = BitOperations.TrailingZeroCount(~letters.ExtractMostSignificantBits());
        hash = Combine(block & Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)length)));
        return length;
    }

    /// <summary>The hash of the first <paramref name="length"/> units of a text. O(length).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of(ReadOnlySpan<char> text, int length)
    {
        if (length <= Block && text.Length >= Block)
        {
            Vector256<ushort> block = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text[..Block]));
            return Combine(block & Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)length)));
        }
        return length <= Block ? OfShort(text, length) : OfBlocks(text, length);
    }

    /// <summary>The last word of a short text, where no block can be loaded: the same four quarters, put together from what there is.</summary>
    private static ulong OfShort(ReadOnlySpan<char> text, int length) =>
        Combine(Quarter(text, 0, length), Quarter(text, 4, length), Quarter(text, 8, length), Quarter(text, 12, length));

    private static ulong Quarter(ReadOnlySpan<char> text, int at, int length)
    {
        int left = length - at;
        if (left >= 4) return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(at, 4)));
        ulong quarter = 0;
        for (int i = 0; i < left; i++) quarter |= (ulong)text[at + i] << (16 * i);
        return quarter;
    }

    private static ulong OfBlocks(ReadOnlySpan<char> text, int length)
    {
        Span<ushort> padded = stackalloc ushort[Block];
        ulong hash = 0;
        for (int at = 0; at < length; at += Block)
        {
            padded.Clear();
            MemoryMarshal.Cast<char, ushort>(text[at..Math.Min(length, at + Block)]).CopyTo(padded);
            ulong next = Combine(Vector256.Create<ushort>(padded));
            hash = at == 0 ? next : (hash * 0x9E3779B97F4A7C15) ^ next;
        }
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Combine(Vector256<ushort> block)
    {
        Vector256<ulong> four = block.AsUInt64();
        return Combine(four.GetElement(0), four.GetElement(1), four.GetElement(2), four.GetElement(3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Combine(ulong first, ulong second, ulong third, ulong fourth)
    {
        // The four products do not wait for one another. Odd constants; the shift brings the high bits, which depend on all letters, to the low end.
        ulong hash = (first * 0x9E3779B97F4A7C15) ^ (second * 0xC2B2AE3D27D4EB4F) ^ (third * 0x165667B19E3779F9) ^ (fourth * 0x27D4EB2F165667C5);
        hash ^= hash >> 32;
        hash *= 0xFF51AFD7ED558CCD;
        return hash ^ (hash >> 29);
    }
}
