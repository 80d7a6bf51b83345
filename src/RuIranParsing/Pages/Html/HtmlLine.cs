using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>A line of an HTML page's visible text and what its markup says, before it is weighed.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct HtmlLine
{
    /// <summary><c>[Start, End)</c> of the visible text.</summary>
    internal int Start;

    internal int End;

    /// <summary>The innermost element that holds all of it; -1 for a blank line.</summary>
    internal int Element;

    /// <summary>Units that are no white space; and those of them in links, in bold, in italics.</summary>
    internal int Length;

    internal int LinkLength;
    internal int BoldLength;
    internal int ItalicLength;

    /// <summary>Kinds of the inline elements on it.</summary>
    internal uint InlineKinds;

    /// <summary>An image stands between it and the line before.</summary>
    internal bool IsAfterImage;

    /// <summary>A <c>time</c> element is on it.</summary>
    internal bool HasTime;
}
