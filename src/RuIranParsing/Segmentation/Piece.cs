using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>A segment in the making: where it stands, what phrases and shape say of it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Piece
{
    /// <summary>UTF-16 index of its first unit on the page; the next piece's start is its end, line end and blank lines included.</summary>
    internal int Start;

    /// <summary>UTF-16 index behind its last unit, line end excluded.</summary>
    internal int ContentEnd;

    internal int FoldStart;

    internal int FoldEnd;

    /// <summary>1-based line number; pieces of one line share it.</summary>
    internal int Line;

    internal Evidence Evidence;

    internal LineShape Shape;

    /// <summary>What markup says of its line.</summary>
    internal LineHints Hints;

    /// <summary>A run of digests of its content words in the segmenter's buffer, for comparison with other pieces.</summary>
    internal int WordsStart;

    internal int WordsCount;

    internal PieceMarks Marks;

    /// <summary>Share, in sixteenths, of its content words that the first long paragraphs have too; 255 where it has none.</summary>
    internal byte SharedWithLead;

    /// <summary>The same with the first of them alone: a headline says what it says, decks what the others say.</summary>
    internal byte SharedWithFirst;

    /// <summary>The same with the next piece alone: a deck says what the first paragraph says again.</summary>
    internal byte SharedWithNext;

    /// <summary>What it was decided to be.</summary>
    internal ZoneState State;
}
