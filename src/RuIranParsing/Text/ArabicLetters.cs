namespace RuIranParsing;

/// <summary>The few letters that rules name, and which code units are Arabic letters.</summary>
internal static class ArabicLetters
{
    public const char Heh = '\u0647';
    public const char Yeh = '\u064A';
    public const char AlefMaksura = '\u0649';
    public const char Tatweel = '\u0640';
    public const char NonJoiner = '\u200C';
    public const char FarsiYeh = '\u06CC';
    public const char Joiner = '\u200D';

    /// <summary>
    /// Whether <paramref name="c"/> is a letter (general category Lo) of the Arabic blocks. Tatweel and the small letters
    /// (Lm) are not; presentation forms are not, because they are asked about only after mapping.
    /// </summary>
    public static bool IsLetter(char c) => c switch
    {
        < '\u0620' or > '\u08C8' => false,
        <= '\u064A' => c != Tatweel,
        '\u066E' or '\u066F' => true,
        >= '\u0671' and <= '\u06D3' => true,
        '\u06D5' or '\u06EE' or '\u06EF' or (>= '\u06FA' and <= '\u06FC') or '\u06FF' => true,
        >= '\u0750' and <= '\u077F' => true,
        >= '\u0870' and <= '\u0887' => true,
        >= '\u0889' and <= '\u088E' => true,
        >= '\u08A0' => true,
        _ => false,
    };

    /// <summary>Whether <paramref name="c"/> is a digit of the three families that Arabic pages use.</summary>
    public static bool IsDigit(char c) =>
        char.IsAsciiDigit(c) || c is (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9');

    /// <summary>The letter under a hamza, madda or wasla; any other code unit unchanged.</summary>
    /// <remarks>A hamza may also stand apart from its letter in the source, so a word is looked up without any.</remarks>
    public static char WithoutHamza(char c) => c switch
    {
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
        '\u0624' => '\u0648',
        '\u0626' => Yeh,
        _ => c,
    };

    /// <summary>Whether <paramref name="c"/> is a quotation mark or a hyphen or dash, before which a word may end in tatweel.</summary>
    public static bool IsQuoteOrHyphen(char c) => c switch
    {
        '"' or '\'' or '-' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' => true,
        >= '\u2010' and <= '\u2015' => true,
        >= '\u2018' and <= '\u201F' => true,
        _ => false,
    };
}
