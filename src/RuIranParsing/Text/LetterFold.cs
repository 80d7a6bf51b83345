namespace RuIranParsing;

/// <summary>
/// The fold under which phrases and lines are compared: one table look-up a character.
/// Marks, tatweel and hidden characters vanish; hamza forms, ى/ي, ة/ه, Persian and presentation forms, digits, dashes, quotes and spaces are unified;
/// Latin is lower-cased. Looser than any normalisation profile on purpose: it is never shown to a reader.
/// </summary>
/// <remarks>Letter classes follow Lucene's ArabicNormalizer and PersianNormalizer plus Unicode's compatibility forms; marks are the Unicode category Mn of the Arabic blocks.</remarks>
internal static class LetterFold
{
    // Signs are below the space, and all but the sign of what is dropped are rare: the loop over a line decides without a branch that text could surprise.

    /// <summary>The table's sign that a character is dropped.</summary>
    internal const char Dropped = '\0';

    /// <summary>The table's sign that the character ends a line.</summary>
    internal const char LineEnd = '\u0001';

    /// <summary>White space: runs collapse.</summary>
    internal const char Space = ' ';

    /// <summary>The table's sign for tatweel, which is a dash where it stands alone and nothing within a word.</summary>
    internal const char Tatweel = '\u0002';

    /// <summary>The table's sign for a LAM-ALEF ligature, which folds to two letters.</summary>
    internal const char LamAlef = '\u0003';

    private static readonly char[] Table = Build();

    /// <summary>What one UTF-16 unit folds to: a letter, or one of the signs.</summary>
    internal static char Of(char c) => Table[c];

    /// <summary>Folds a whole string as the lines of a page are folded: spaces collapsed and trimmed, line ends as spaces. O(length).</summary>
    internal static string Fold(string text)
    {
        var output = new char[(text.Length * 2) + 1];
        return new string(output, 0, FoldLine(text, output));
    }

    /// <summary>Folds a line into <paramref name="output"/>, which must be as long as the line and one longer for every LAM-ALEF and one for the end, and returns the length of the fold. O(length).</summary>
    internal static int FoldLine(ReadOnlySpan<char> line, Span<char> output)
    {
        int at = 0, i = 0;
        char previous = ' ';
        // True where the block before was folded unit for unit.
        bool isAligned = false;
        while (i < line.Length)
        {
            if (i + FoldBlock.Length <= line.Length && FoldBlock.TryFold(line[i..], previous, output[at..]))
            {
                i += FoldBlock.Length;
                at += FoldBlock.Length;
                previous = output[at - 1];
                isAligned = true;
                continue;
            }
            if (isAligned && i + FoldBlock.Length > line.Length && TryFoldLast(line, i, output, at))
            {
                at += line.Length - i;
                break;
            }
            int end = Math.Min(i + FoldBlock.Length, line.Length);
            if (i == 0 && line.Length < FoldBlock.Length && TryFoldTail(line[i..], previous, output[at..]))
            {
                at += line.Length - i;
                break;
            }
            at = FoldSlowly(line[i..end], output, at, ref previous);
            isAligned = false;
            i = end;
        }
        return at > 0 && output[at - 1] == ' ' ? at - 1 : at;
    }

    /// <summary>What is left of a line behind a block that was folded unit for unit: the line's last block, part of which is folded a second time.</summary>
    private static bool TryFoldLast(ReadOnlySpan<char> line, int i, Span<char> output, int at)
    {
        int back = FoldBlock.Length - (line.Length - i);
        // The unit before the block is not what tells whether its first is a second space: that was settled when it was folded first.
        return FoldBlock.TryFold(line[(i - back)..], 'a', output[(at - back)..]);
    }

    /// <summary>A line shorter than a block, made one by what folds to itself.</summary>
    private static bool TryFoldTail(ReadOnlySpan<char> tail, char previous, Span<char> output)
    {
        Span<char> block = ['a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a'];
        tail.CopyTo(block);
        if (!FoldBlock.TryFold(block, previous, block)) return false;
        block[..tail.Length].CopyTo(output);
        return true;
    }

    private static int FoldSlowly(ReadOnlySpan<char> part, Span<char> output, int at, ref char previous)
    {
        ReadOnlySpan<char> table = Table;
        foreach (char source in part)
        {
            char c = table[source];
            if ((uint)(c - LineEnd) <= LamAlef - LineEnd)
            {
                int written = Resolve(c, previous, output[at..]);
                at += written;
                if (written > 0) previous = output[at - 1];
                continue;
            }
            // A second space and what is dropped are written over by what comes next.
            output[at] = c;
            bool isKept = (c != Dropped) & !((c == ' ') & (previous == ' '));
            at += isKept ? 1 : 0;
            previous = isKept ? c : previous;
        }
        return at;
    }

    /// <summary>
    /// The source index behind <paramref name="units"/> folded units: where the next one comes from. <paramref name="previous"/> is the folded unit before
    /// <paramref name="start"/>, a space at the start of a line. O(what is passed over).
    /// </summary>
    internal static int SourceIndex(ReadOnlySpan<char> text, int start, char previous, int units)
    {
        Span<char> folded = stackalloc char[2];
        int i = start;
        for (; i < text.Length; i++)
        {
            char c = Table[text[i]];
            int length = 1;
            folded[0] = c;
            if (c < ' ') length = Resolve(c, previous, folded);
            else if (c == ' ' && previous == ' ') length = 0;
            if (length == 0) continue;
            if (units < length) return i;
            units -= length;
            previous = folded[length - 1];
        }
        return i;
    }

    /// <summary>Writes what a sign stands for behind <paramref name="previous"/>; the number of units written.</summary>
    private static int Resolve(char sign, char previous, Span<char> output)
    {
        switch (sign)
        {
            case LineEnd when previous != ' ':
                output[0] = ' ';
                return 1;
            // «إرســال» is a stretched word; «كتب ـ فلان» is a dash.
            case Tatweel when previous == ' ':
                output[0] = '-';
                return 1;
            case LamAlef:
                output[0] = '\u0644';
                output[1] = '\u0627';
                return 2;
            default:
                return 0;
        }
    }

    private static char[] Build()
    {
        var full = new char[65536];
        for (int i = 0; i < full.Length; i++) full[i] = Default((char)i);
        Letters(full);
        PresentationForms(full);
        Punctuation(full);
        return full;
    }

    private static char Default(char c)
    {
        if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') return LineEnd;
        if (c == '\u0640') return Tatweel;
        if (char.IsWhiteSpace(c)) return Space;
        if (char.IsControl(c)) return Dropped;
        System.Globalization.UnicodeCategory category = char.GetUnicodeCategory(c);
        if (category is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.EnclosingMark) return Dropped;
        if (category == System.Globalization.UnicodeCategory.DecimalDigitNumber) return (char)('0' + (int)char.GetNumericValue(c));
        return char.ToLowerInvariant(c);
    }

    private static void Letters(char[] full)
    {
        Set(full, "أإآٱٲٳٵ", 'ا');
        Set(full, "ىیۍێېےۓئٸ", 'ي');
        Set(full, "ؤۆۇۈۋٶٷ", 'و');
        Set(full, "ةہھەۀۂۃ", 'ه');
        Set(full, "کڪگڭ", 'ك');
        Set(full, "پ", 'ب');
        Set(full, "چ", 'ج');
        Set(full, "ژ", 'ز');
        Set(full, "ڤ", 'ف');
        Set(full, "ڨ", 'ق');
    }


    private static void PresentationForms(char[] full)
    {
        for (int i = 0xFE70; i <= 0xFE7F; i++) full[i] = Dropped; // spacing marks
        int at = 0xFE80;
        string letters = "ءاا" + "وا" + "ي" + "ا" + "ب" + "ه" + "تثجحخدذرزسشصضطظعغفقكلمنهويي";
        string counts = "122" + "22" + "4" + "2" + "4" + "2" + "44444" + "2222" + "44444444444444" + "4224";
        for (int n = 0; n < letters.Length; n++)
            for (int k = 0; k < counts[n] - '0'; k++) full[at++] = letters[n];
        for (int i = 0xFEF5; i <= 0xFEFC; i++) full[i] = LamAlef;
        Range(full, 0xFB50, 0xFB51, 'ا');
        Range(full, 0xFB56, 0xFB59, 'ب');
        Range(full, 0xFB6A, 0xFB6D, 'ف');
        Range(full, 0xFB7A, 0xFB7D, 'ج');
        Range(full, 0xFB8A, 0xFB8B, 'ز');
        Range(full, 0xFB8E, 0xFB95, 'ك');
        Range(full, 0xFBA4, 0xFBAD, 'ه');
        Range(full, 0xFBAE, 0xFBB1, 'ي');
        Range(full, 0xFBD3, 0xFBD6, 'ك');
        Range(full, 0xFBD7, 0xFBE2, 'و');
        Range(full, 0xFBE4, 0xFBE9, 'ي');
        Range(full, 0xFBFC, 0xFBFF, 'ي');
    }

    private static void Punctuation(char[] full)
    {
        Set(full, "–—―−‐‑‒⸺", '-');
        Set(full, "“”„‟«»‹›‘’‚″`´", '"');
        full['\''] = '"';
        Set(full, "：﹕", ':');
        Set(full, "¦│┃｜∣❘", '|');
        Set(full, "،٬，", ',');
        full['؛'] = ';';
        full['؟'] = '?';
        full['٪'] = '%';
        full['٫'] = '.';
        full['…'] = '.';
        full['۔'] = '.';
        Set(full, "•●▪◾■♦◆∙‣⁃·", '*');
    }

    private static void Set(char[] full, string from, char to)
    {
        foreach (char c in from) full[c] = to;
    }

    private static void Range(char[] full, int from, int to, char letter)
    {
        for (int i = from; i <= to; i++) full[i] = letter;
    }
}
