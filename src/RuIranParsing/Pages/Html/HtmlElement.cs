using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>An element that was walked through: what it inherits and what it bears. Parents come before their children.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct HtmlElement
{
    /// <summary>The number of its parent; -1 for the root.</summary>
    internal int Parent;

    /// <summary>The number of the nearest block, itself included.</summary>
    internal int Block;

    /// <summary>Elements above it, blocks only.</summary>
    internal int BlockDepth;

    /// <summary>Elements above it.</summary>
    internal int Depth;

    internal HtmlTag Tag;

    /// <summary>The tag that says most of the lines inside: a heading, an item, a cell.</summary>
    internal HtmlTag Telling;

    /// <summary>Regions it stands in, bits of <see cref="HtmlTags.RegionBit"/>.</summary>
    internal byte Regions;

    internal bool IsInLink;
    internal bool IsBold;
    internal bool IsItalic;

    /// <summary>The kind nearest to its own names.</summary>
    internal HintWord Nearest;

    /// <summary>Kinds of its own names, one bit each.</summary>
    internal uint Kinds;

    /// <summary>First line inside, and one behind the last.</summary>
    internal int FirstLine;

    internal int EndLine;

    /// <summary>Units of prose inside; see <see cref="MainContainer"/>.</summary>
    internal long Mass;

    /// <summary>Kinds of the elements it stands in, its own included, those that hold most of the page left out.</summary>
    internal uint Within;

    /// <summary>The nearest kind on the way up.</summary>
    internal HintWord WithinNearest;
}
