namespace RuIranParsing;

/// <summary>How much bytes, read in one encoding, look like Arabic.</summary>
/// <param name="Total">The evidence in quarter bits, positive for Arabic.</param>
/// <param name="Counted">The bytes that said something.</param>
internal readonly record struct ArabicScore(int Total, int Counted)
{
    private const int Bit = ArabicFrequency.Bit;

    // True Arabic has 2.8 bits a letter, Arabic read in a wrong code page less than 0, random bytes -3.
    private const int LeastMean = 1 * Bit;

    // Some four letters: of three nobody can tell.
    private const int LeastTotal = 8 * Bit;

    /// <summary>Whether the letters alone say that it is Arabic.</summary>
    internal bool IsArabic => Total >= LeastTotal && IsPossible;

    /// <summary>Whether the letters, however few, do not speak against it.</summary>
    internal bool IsPossible => Total >= (long)Counted * LeastMean;
}
