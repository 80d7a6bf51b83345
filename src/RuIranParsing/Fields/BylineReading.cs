using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>A line read as a byline: its names, and how clearly it says that it is one.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct BylineReading
{
    internal BylineRank Rank;

    internal NameSlots Slots;

    /// <summary>Where the names are read from: the piece itself, or the one behind a label that stands alone on its line.</summary>
    internal int ValuePiece;

    /// <summary>The words, as UTF-16 indexes of the page.</summary>
    internal TextSpan Raw;
}
