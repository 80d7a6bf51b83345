namespace RuIranParsing;

/// <summary>Weighs bytes as Arabic under one encoding: frequencies of letters, and what Arabic spelling forbids.</summary>
internal sealed class ArabicScorer
{
    private const int Bit = ArabicFrequency.Bit;

    // One word in four begins with the article.
    private const int Article = 2 * Bit;

    // TEH MARBUTA and ALEF MAKSURA end a word: a letter behind them is a misreading, or two words that a template glued together.
    private const int EndsInside = -5 * Bit;
    private const int GluedToLatin = -3 * Bit;
    private const int LatinInLatin = -1 * Bit;
    private const int LatinAlone = -6 * Bit;
    private const int MarkWithoutLetter = -4 * Bit;
    private const int Symbol = -2 * Bit;
    private const int Undefined = -8 * Bit;

    private readonly ByteClass[] _classes = new ByteClass[256];
    private readonly sbyte[] _weights = new sbyte[256];

    private ArabicScorer(SingleByteEncoding encoding)
    {
        Encoding = encoding;
        for (int i = 0; i < 256; i++)
        {
            char c = encoding[(byte)i];
            _classes[i] = ArabicFrequency.ClassOf(c);
            if (_classes[i] == ByteClass.ArabicLetter) _weights[i] = (sbyte)ArabicFrequency.WeightOf(c);
        }
    }

    internal static ArabicScorer Windows1256 { get; } = new(SingleByteEncoding.Windows1256);

    internal static ArabicScorer Iso88596 { get; } = new(SingleByteEncoding.Iso88596);

    internal SingleByteEncoding Encoding { get; }

    /// <summary>The evidence of all bytes. O(length).</summary>
    internal ArabicScore Score(ReadOnlySpan<byte> bytes)
    {
        long total = 0;
        int counted = 0;
        char last = '\0', beforeLast = '\0';
        ByteClass previous = ByteClass.Neutral;
        for (int i = 0; i < bytes.Length; i++)
        {
            byte value = bytes[i];
            ByteClass own = _classes[value];
            if (value >= 0x80 && own != ByteClass.Neutral)
            {
                bool touchesLatin = previous == ByteClass.AsciiLetter || (i + 1 < bytes.Length && _classes[bytes[i + 1]] == ByteClass.AsciiLetter);
                int evidence = own switch
                {
                    ByteClass.ArabicLetter => touchesLatin ? GluedToLatin : _weights[value] + Neighbours(beforeLast, last, Encoding[value]),
                    ByteClass.LatinLetter => touchesLatin || previous == ByteClass.LatinLetter ? LatinInLatin : LatinAlone,
                    ByteClass.ArabicMark => previous is ByteClass.ArabicLetter or ByteClass.ArabicMark ? 0 : MarkWithoutLetter,
                    ByteClass.Undefined => Undefined,
                    _ => Symbol,
                };
                total += evidence;
                if (evidence != 0) counted++;
            }
            previous = own;
            if (own == ByteClass.ArabicMark) continue;
            beforeLast = last;
            last = own == ByteClass.ArabicLetter ? Encoding[value] : '\0';
        }
        return new ArabicScore((int)Math.Clamp(total, int.MinValue, int.MaxValue), counted);
    }

    private static int Neighbours(char beforeLast, char last, char c) => last switch
    {
        'ا' when c == 'ل' && beforeLast == '\0' => Article,
        'ة' or 'ى' => EndsInside,
        _ => 0,
    };
}
