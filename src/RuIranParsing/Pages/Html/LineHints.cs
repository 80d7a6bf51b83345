using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>
/// What markup says of a line, in the buckets that costs are kept for. Nothing is said by 0, so that a text page, and a page of nothing but paragraphs, has none.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct LineHints
{
    /// <summary>Whether markup said anything about the page at all.</summary>
    internal bool IsSet;

    internal byte Tag;
    internal byte Link;
    internal byte Nearest;
    internal byte Regions;
    internal byte Main;
    internal byte Mass;
    internal byte Title;
    internal byte Summary;
    internal byte Around;
    internal byte Style;
    internal byte Image;
    internal byte Time;
    internal byte Author;

    /// <summary>Kinds of what the line stands in, one bit each.</summary>
    internal uint Within;
}
