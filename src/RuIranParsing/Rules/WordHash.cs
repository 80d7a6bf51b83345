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
        if (length > Block) return OfBlocks(text, length);
        if (text.Length < Block) return OfGroups(text[..length]);
        Vector256<ushort> block = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text[..Block]));
        return Combine(block & Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)length)));
    }

    /// <summary>
    /// Thirteen bits of the first eight letters of a word of so many: enough to say that a headline and its story share words, and the endings that
    /// inflect a long word do not matter.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ushort DigestOf(ReadOnlySpan<char> text, int length)
    {
        ulong first, second;
        if (text.Length >= Block / 2)
        {
            Vector128<ushort> block = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text[..(Block / 2)]));
            Vector128<ulong> two = (block & Vector128.LessThan(Vector128<ushort>.Indices, Vector128.Create((ushort)length))).AsUInt64();
            (first, second) = (two.ToScalar(), two.GetElement(1));
        }
        else
        {
            text = text[..length];
            (first, second) = (Group(text, 0), Group(text, 4));
        }
        return (ushort)(((first * 0x9E3779B97F4A7C15) ^ (second * 0xC2B2AE3D27D4EB4F)) >> 51);
    }

    /// <summary>
    /// Thirteen bits of the last letters of an Arabic word without its article, the endings of number, gender and case taken off and the prefixes of verbs and particles left
    /// out of sight: «يتوقع» and «توقعت», «لبرشلونة» and «برشلونة», «مخيب» and «مخيبا» agree. After the light stemmers of Larkey, Ballesteros and Connell (2002), but blunter:
    /// whoever counts shared words loses more by what does not agree than by what agrees by chance.
    /// </summary>
    /// <param name="text">The text from the word on.</param>
    /// <param name="length">The word's letters, three or more.</param>
    /// <param name="article">So many of them are an article; at least three are left.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ushort StemDigestOf(ReadOnlySpan<char> text, int length, int article)
    {
        // Word lengths and endings are what no branch predictor learns: all but the shortest words take one way.
        int end = length;
        end -= IsEnding(text[end - 1]) & (end - article > StemLetters ? 1 : 0);
        end -= IsEnding(text[end - 1]) & (end - article > StemLetters ? 1 : 0);
        ulong stem = end >= StemLetters
            ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.Slice(end - StemLetters, StemLetters))) >> (end - article < StemLetters ? 16 : 0)
            : text[0] | ((ulong)text[1] << 16) | ((ulong)text[2] << 32);
        return (ushort)((stem * 0x9E3779B97F4A7C15) >> 51);
    }

    private const int StemLetters = 4;

    // ا ت ه ي, counted from U+0620.
    private const ulong Endings = 1UL << 0x07 | 1UL << 0x0A | 1UL << 0x27 | 1UL << 0x2A;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IsEnding(char c) => (int)(Endings >> (c - 0x620)) & ((uint)(c - 0x620) < 64 ? 1 : 0);

    /// <summary>The hash of a word at the end of its text, where no whole block can be read.</summary>
    private static ulong OfGroups(ReadOnlySpan<char> word) => Combine(Group(word, 0), Group(word, 4), Group(word, 8), Group(word, 12));

    /// <summary>Four letters of a word as the lane of a padded block has them.</summary>
    private static ulong Group(ReadOnlySpan<char> word, int at)
    {
        if (word.Length - at >= 4) return MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word.Slice(at, 4)));
        ulong lane = 0;
        for (int i = word.Length - 1; i >= at; i--) lane = (lane << 16) | word[i];
        return lane;
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
