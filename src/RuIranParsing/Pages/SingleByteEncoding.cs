namespace RuIranParsing;

/// <summary>
/// An encoding of one byte a character whose lower half is ASCII. The tables are Unicode's published mappings (Public/MAPPINGS: CP1256, CP1252, 8859-6); they are
/// written out because the framework's are reached through a provider and fit unmapped bytes as they please.
/// </summary>
internal sealed class SingleByteEncoding
{
    private const string Windows1256High =
        "\u20AC\u067E\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0679\u2039\u0152\u0686\u0698\u0688"
        + "\u06AF\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u06A9\u2122\u0691\u203A\u0153\u200C\u200D\u06BA"
        + "\u00A0\u060C\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u06BE\u00AB\u00AC\u00AD\u00AE\u00AF"
        + "\u00B0\u00B1\u00B2\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u061B\u00BB\u00BC\u00BD\u00BE\u061F"
        + "\u06C1\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
        + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u00D7\u0637\u0638\u0639\u063A\u0640\u0641\u0642\u0643"
        + "\u00E0\u0644\u00E2\u0645\u0646\u0647\u0648\u00E7\u00E8\u00E9\u00EA\u00EB\u0649\u064A\u00EE\u00EF"
        + "\u064B\u064C\u064D\u064E\u00F4\u064F\u0650\u00F7\u0651\u00F9\u0652\u00FB\u00FC\u200E\u200F\u06D2";

    // The five bytes that the mapping leaves open are the C1 controls, as every browser reads them: text that went through one can be brought back.
    private const string Windows1252Low =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private const char Unmapped = '\uFFFD';

    private readonly char[] _chars = new char[256];
    private readonly byte[] _bytes;
    private readonly bool _hasC1;

    private SingleByteEncoding(string name, bool hasC1, Func<int, char> high)
    {
        Name = name;
        _hasC1 = hasC1;
        int most = 0;
        for (int i = 0; i < _chars.Length; i++)
        {
            _chars[i] = i < 0x80 ? (char)i : high(i);
            if (_chars[i] != Unmapped) most = Math.Max(most, _chars[i]);
        }
        _bytes = new byte[most + 1];
        for (int i = 0x80; i < _chars.Length; i++)
        {
            if (_chars[i] != Unmapped) _bytes[_chars[i]] = (byte)i;
        }
    }

    internal static SingleByteEncoding Windows1256 { get; } = new("windows-1256", hasC1: false, static i => Windows1256High[i - 0x80]);

    internal static SingleByteEncoding Windows1252 { get; } = new("windows-1252", hasC1: true, static i => i < 0xA0 ? Windows1252Low[i - 0x80] : (char)i);

    internal static SingleByteEncoding Iso88596 { get; } = new("iso-8859-6", hasC1: false, static i => i switch
    {
        <= 0xA0 or 0xA4 or 0xAD => (char)i,
        0xAC or 0xBB or 0xBF or (>= 0xC1 and <= 0xDA) or (>= 0xE0 and <= 0xF2) => (char)(i - 0xA0 + 0x0600),
        _ => Unmapped,
    });

    internal string Name { get; }

    internal char this[byte value] => _chars[value];

    /// <summary>Every byte as its character; U+FFFD for a byte that has none. O(length).</summary>
    internal string Decode(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, (text, from) =>
    {
        char[] chars = _chars;
        for (int i = 0; i < text.Length; i++) text[i] = chars[from[i]];
    });

    /// <summary>
    /// The byte of a character beyond ASCII; 0 where it has none. Windows-1252 takes the C1 controls too: who reads by latin-1 writes those.
    /// </summary>
    internal byte ByteOf(char c)
    {
        byte value = c < _bytes.Length ? _bytes[c] : (byte)0;
        return value == 0 && _hasC1 && c is >= '\u0080' and < '\u00A0' ? (byte)c : value;
    }
}
