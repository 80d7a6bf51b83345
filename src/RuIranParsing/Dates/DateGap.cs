namespace RuIranParsing;

/// <summary>What lies between two words of a date.</summary>
[Flags]
internal enum DateGap : ushort
{
    /// <summary>Nothing: a change of script or digits glued on.</summary>
    None = 0,
    Space = 1,
    Comma = 2,
    Dash = 4,
    Slash = 8,
    Dot = 16,
    Colon = 32,
    Bar = 64,
    Bracket = 128,
    Plus = 256,

    /// <summary>What ends a sentence or a quotation, and everything else.</summary>
    Stop = 512,
}
