using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>A word of folded text: <c>[Start, End)</c> of it, its hash and its script.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(int Start, int End, ulong Hash, CharacterClass Class)
{
    internal int Length => End - Start;

    internal ReadOnlySpan<char> Of(ReadOnlySpan<char> folded) => folded[Start..End];
}
