namespace RuIranParsing;

/// <summary>What told the encoding of a page's bytes.</summary>
public enum EncodingEvidence : byte
{
    /// <summary>Nothing: no known encoding fits.</summary>
    None,

    /// <summary>The bytes keep to the rules of an encoding that others break.</summary>
    Validity,

    /// <summary>Read so, the letters are as frequent as Arabic has them.</summary>
    LetterFrequency,

    /// <summary>A <c>charset=</c> or <c>encoding=</c> in the first 2 KB of markup, which the bytes do not contradict.</summary>
    Declared,

    /// <summary>A byte-order mark at the very start.</summary>
    ByteOrderMark,
}
