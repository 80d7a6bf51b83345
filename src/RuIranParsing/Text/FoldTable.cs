namespace RuIranParsing;

/// <summary>
/// What a profile does to each UTF-16 code unit on its own: a page index by high byte over shared 256-entry pages, so that the
/// handful of pages with Arabic in them stay in the first-level cache and all others share one page of zeros.
/// </summary>
internal sealed class FoldTable
{
    // An entry is one of: Copy, an action below 0x20, the replacing code unit, or an index into the expansions. No profile
    // writes a C0 control through the table or anything from the private use area, so these ranges are free for the encoding.
    public const ushort Copy = 0;
    public const ushort Delete = 1;
    public const ushort Space = 2;
    public const ushort NewLine = 3;
    public const ushort Mark = 4;
    public const ushort Tatweel = 5;
    public const ushort NonJoiner = 6;
    public const ushort Joiner = 7;
    public const ushort FarsiYeh = 8;
    public const ushort FirstReplacement = 0x20;
    public const ushort FirstExpansion = 0xE000;

    private readonly byte[] _pages = new byte[256];
    private readonly ushort[] _entries;
    private readonly string[] _expansions;

    /// <param name="flat">One entry for each of the 65,536 code units.</param>
    /// <param name="expansions">Texts of more than one code unit, in the order of their entries.</param>
    public FoldTable(ReadOnlySpan<ushort> flat, string[] expansions)
    {
        _expansions = expansions;
        List<ushort> entries = [.. new ushort[256]];
        for (int page = 0; page < 256; page++)
        {
            ReadOnlySpan<ushort> slice = flat.Slice(page << 8, 256);
            if (slice.ContainsAnyExcept(Copy))
            {
                _pages[page] = (byte)(entries.Count >> 8);
                entries.AddRange(slice);
            }
        }

        _entries = [.. entries];
    }

    public ushort this[char c] => _entries[(_pages[c >> 8] << 8) | (c & 0xFF)];

    public ReadOnlySpan<char> Expansion(ushort entry) => _expansions[entry - FirstExpansion];

    /// <summary>The code units that <paramref name="c"/> stands for, as far as this can be said without its neighbours.</summary>
    /// <param name="c">A code unit of the source.</param>
    /// <param name="single">Room for one code unit; the result may point into it.</param>
    public ReadOnlySpan<char> Map(char c, Span<char> single)
    {
        ushort entry = this[c];
        switch (entry)
        {
            case >= FirstExpansion:
                return Expansion(entry);
            case >= FirstReplacement:
                single[0] = (char)entry;
                return single[..1];
            case Delete or NonJoiner or Joiner:
                return default;
            case FarsiYeh:
                single[0] = ArabicLetters.Yeh;
                return single[..1];
            default:
                single[0] = c;
                return single[..1];
        }
    }

    /// <summary>The one letter that replaces <paramref name="c"/>, or <paramref name="c"/> itself.</summary>
    public char MapSingle(char c)
    {
        ushort entry = this[c];
        return entry is >= FirstReplacement and < FirstExpansion ? (char)entry : c;
    }
}
