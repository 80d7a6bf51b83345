namespace RuIranParsing;

/// <summary>Where in a line a phrase must stand (<c>where</c> in rule files).</summary>
internal enum PhrasePlace : byte
{
    /// <summary>The whole line, decoration aside.</summary>
    Line,

    /// <summary>At the start of the line.</summary>
    StartsLine,

    /// <summary>At the end of the line.</summary>
    EndsLine,

    /// <summary>Anywhere, also glued to its neighbours.</summary>
    Inside,

    /// <summary>At the start, before a separator and a value, or alone.</summary>
    Label,

    /// <summary>In a slot that asks for such words.</summary>
    Word,
}
