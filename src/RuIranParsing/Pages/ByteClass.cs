namespace RuIranParsing;

/// <summary>What a byte is to the reader of letter frequencies, under one single-byte encoding.</summary>
internal enum ByteClass : byte
{
    /// <summary>Punctuation and spaces that Arabic pages use, digits and markup: says nothing.</summary>
    Neutral,
    AsciiLetter,
    ArabicLetter,
    ArabicMark,
    LatinLetter,
    Symbol,
    Undefined,
}
