namespace RuIranParsing;

/// <summary>Chooses the single-byte encoding of bytes that are neither UTF-8 nor UTF-16.</summary>
internal static class CodePageChoice
{
    // Few Arabic pages were ever stored in ISO-8859-6, so that a short text has to say it clearly.
    private const int IsoMargin = 6 * ArabicFrequency.Bit;

    // Latin text that a handful of bytes interrupt; less says nothing.
    private const int LeastLatin = 8;

    /// <summary>The Arabic code page whose letters are the more Arabic; null where neither's are. O(length).</summary>
    internal static SingleByteEncoding? ByLetters(ReadOnlySpan<byte> bytes)
    {
        ArabicScore windows = ArabicScorer.Windows1256.Score(bytes), iso = ArabicScorer.Iso88596.Score(bytes);
        if (iso.IsArabic && iso.Total > (long)windows.Total + IsoMargin) return SingleByteEncoding.Iso88596;
        return windows.IsArabic ? SingleByteEncoding.Windows1256 : null;
    }

    /// <summary>Whether the letters do not speak against a declared code page: many pages declare what their template once did.</summary>
    internal static SingleByteEncoding? Declared(string? name, ReadOnlySpan<byte> bytes)
    {
        ArabicScorer? own = name == SingleByteEncoding.Windows1256.Name ? ArabicScorer.Windows1256
            : name == SingleByteEncoding.Iso88596.Name ? ArabicScorer.Iso88596 : null;
        if (own is null) return null;
        ArabicScorer other = own == ArabicScorer.Windows1256 ? ArabicScorer.Iso88596 : ArabicScorer.Windows1256;
        ArabicScore score = own.Score(bytes);
        return score.IsPossible && score.Total >= other.Score(bytes).Total ? own.Encoding : null;
    }

    /// <summary>Whether the bytes are Latin text of windows-1252: letters beyond ASCII stand in words of ASCII letters. O(length).</summary>
    internal static bool IsLatin(ReadOnlySpan<byte> bytes)
    {
        int ascii = 0, high = 0, touching = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (char.IsAsciiLetter((char)bytes[i])) ascii++;
            if (bytes[i] < 0xC0) continue;
            high++;
            if ((i > 0 && char.IsAsciiLetter((char)bytes[i - 1])) || (i + 1 < bytes.Length && char.IsAsciiLetter((char)bytes[i + 1]))) touching++;
        }
        return ascii >= LeastLatin && ascii >= high * 2L && touching * 2L >= high;
    }
}
