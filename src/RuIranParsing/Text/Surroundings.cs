namespace RuIranParsing;

/// <summary>
/// Looks ahead and back in the source for what decides a contextual rule, seeing each code unit as the profile leaves it and
/// passing over what it deletes. No two looks of the same rule cover the same stretch, so all looks together are linear.
/// </summary>
internal readonly ref struct Surroundings(ReadOnlySpan<char> source, FoldTable table)
{
    private readonly ReadOnlySpan<char> _source = source;
    private readonly FoldTable _table = table;

    /// <summary>The next base at or after <paramref name="from"/>: neither mark, tatweel nor anything deleted.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="index">Its index, or the source's length.</param>
    /// <returns>Its first code unit after mapping; NUL at the end of the text.</returns>
    public char NextBase(int from, out int index)
    {
        Span<char> single = stackalloc char[1];
        for (index = from; index < _source.Length; index++)
        {
            foreach (char c in _table.Map(_source[index], single))
            {
                if (!IsPassedOver(c)) return c;
            }
        }

        return '\0';
    }

    /// <summary>Whether the source's ه at <paramref name="heh"/> follows a number, as in a Hijri year: 1446هـ or 1446 هـ.</summary>
    public bool FollowsNumber(int heh)
    {
        // A ligature that ends in ه has its letters before it, not a number.
        if (_table[_source[heh]] >= FoldTable.FirstExpansion) return false;
        Span<char> single = stackalloc char[1];
        for (int i = heh - 1; i >= 0; i--)
        {
            if (_table[_source[i]] == FoldTable.Space) continue;
            ReadOnlySpan<char> text = _table.Map(_source[i], single);
            for (int k = text.Length - 1; k >= 0; k--)
            {
                if (!IsPassedOver(text[k])) return ArabicLetters.IsDigit(text[k]);
            }
        }

        return false;
    }

    /// <summary>Whether U+200D at <paramref name="index"/> stands in for tatweel in a Hijri mark: 1446ه or 1446 ه before it.</summary>
    /// <remarks>
    /// Only direct neighbours count: a rule that saw through deleted code units would decide otherwise on its own output.
    /// </remarks>
    public bool IsHijriJoiner(int index)
    {
        if (index < 2 || _source[index - 1] != ArabicLetters.Heh) return false;
        bool afterNumber = ArabicLetters.IsDigit(_source[index - 2])
            || (index > 2 && _source[index - 2] is ' ' or '\u00A0' && ArabicLetters.IsDigit(_source[index - 3]));
        // Asked of Display's table: Standard deletes U+0674, and may not find a Hijri year where Display before it found none.
        return afterNumber && !ArabicLetters.IsLetter(new Surroundings(_source, FoldTables.Display).NextBase(index + 1, out _));
    }

    /// <summary>Whether U+200D at <paramref name="index"/> joins two symbols into one, as family and profession emoji do.</summary>
    public bool IsEmojiJoiner(int index) =>
        index > 0 && index + 1 < _source.Length
        && (char.IsLowSurrogate(_source[index - 1]) || _source[index - 1] == '\uFE0F' || IsSymbol(_source[index - 1]))
        && (char.IsHighSurrogate(_source[index + 1]) || IsSymbol(_source[index + 1]));

    /// <summary>Whether U+200C, U+200D or something deleted stands at <paramref name="index"/>.</summary>
    public bool IsInvisible(int index) =>
        _table[_source[index]] is FoldTable.Delete or FoldTable.NonJoiner or FoldTable.Joiner;

    /// <summary>U+06CC at <paramref name="index"/>: yeh, or alef maksura at the end of a word that has it.</summary>
    public char ResolveYeh(int index)
    {
        if (ArabicLetters.IsLetter(NextBase(index + 1, out _))) return ArabicLetters.Yeh;
        Span<char> stem = stackalloc char[AlefMaksuraWords.MaxStem];
        Span<char> single = stackalloc char[1];
        int start = stem.Length;
        for (int i = index - 1; i >= 0; i--)
        {
            ReadOnlySpan<char> text = _table.Map(_source[i], single);
            for (int k = text.Length - 1; k >= 0; k--)
            {
                if (IsPassedOver(text[k])) continue;
                if (!ArabicLetters.IsLetter(text[k]))
                    return AlefMaksuraWords.Contains(stem[start..]) ? ArabicLetters.AlefMaksura : ArabicLetters.Yeh;
                if (start == 0) return ArabicLetters.Yeh;
                stem[--start] = ArabicLetters.WithoutHamza(text[k]);
            }
        }

        return AlefMaksuraWords.Contains(stem[start..]) ? ArabicLetters.AlefMaksura : ArabicLetters.Yeh;
    }

    private static bool IsPassedOver(char c) => c == ArabicLetters.Tatweel || ArabicMarks.IsMark(c);

    private static bool IsSymbol(char c) => c is >= '\u2190' and <= '\u2BFF';
}
