using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RuIranParsing;

/// <summary>
/// Folds sixteen units of plain Arabic prose at once: letters, single spaces, the comma, digits and most of ASCII. What it does not know it leaves to the table, so that
/// the two must agree (a test compares them on every unit).
/// </summary>
internal static class FoldBlock
{
    internal const int Length = 16;

    /// <summary>
    /// True where the block at the start of <paramref name="source"/> is plain; its fold, of the same length, is then at the start of <paramref name="output"/>.
    /// </summary>
    internal static bool TryFold(ReadOnlySpan<char> source, char previous, Span<char> output)
    {
        Vector256<ushort> block = Vector256.Create(MemoryMarshal.Cast<char, ushort>(source[..Length]));
        Vector256<ushort> spaces = Vector256.Equals(block, Vector256.Create((ushort)' '));
        Vector256<ushort> comma = Vector256.Equals(block, Vector256.Create((ushort)'،'));
        Vector256<ushort> plain = spaces | comma
            | Between(block, '\u0621', '\u063A') | Between(block, '\u0641', '\u064A')
            | Between(block, '(', '@') | Between(block, 'a', 'z') | Between(block, '!', '&') | Between(block, '٠', '٩');
        if (plain != Vector256<ushort>.AllBitsSet) return false;
        uint gaps = spaces.ExtractMostSignificantBits();
        // A space behind a space collapses.
        if ((gaps & ((gaps << 1) | (previous == ' ' ? 1u : 0u))) != 0) return false;
        block = Replace(block, Between(block, '\u0622', '\u0623') | Is(block, '\u0625'), '\u0627');
        block = Replace(block, Is(block, '\u0624'), '\u0648');
        block = Replace(block, Is(block, '\u0626') | Is(block, '\u0649'), '\u064A');
        block = Replace(block, Is(block, '\u0629'), '\u0647');
        block = Replace(block, comma, ',');
        block = Vector256.ConditionalSelect(Between(block, '٠', '٩'), block - Vector256.Create((ushort)('٠' - '0')), block);
        block.CopyTo(MemoryMarshal.Cast<char, ushort>(output));
        return true;
    }

    private static Vector256<ushort> Is(Vector256<ushort> block, char c) => Vector256.Equals(block, Vector256.Create((ushort)c));

    private static Vector256<ushort> Between(Vector256<ushort> block, char first, char last) =>
        Vector256.LessThanOrEqual(block - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));

    private static Vector256<ushort> Replace(Vector256<ushort> block, Vector256<ushort> where, char with) =>
        Vector256.ConditionalSelect(where, Vector256.Create((ushort)with), block);
}
