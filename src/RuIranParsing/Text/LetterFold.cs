namespace RuIranParsing;

/// <summary>
/// The fold under which phrases and lines are compared: one table look-up a character.
/// Marks, tatweel and hidden characters vanish; hamza forms, ى/ي, ة/ه, Persian and presentation forms, digits, dashes, quotes and spaces are unified;
/// Latin is lower-cased. Looser than any normalisation profile on purpose: it is never shown to a reader.
/// </summary>
/// <remarks>Letter classes follow Lucene's ArabicNormalizer and PersianNormalizer plus Unicode's compatibility forms; marks are the Unicode category Mn of the Arabic blocks.</remarks>
internal static class LetterFold
{
    /// <summary>The table's sign that a character is dropped.</summary>
    internal const char Dropped = '\0';

    /// <summary>The table's sign that the character ends a line.</summary>
    internal const char LineEnd = '\n';

    /// <summary>The table's sign for tatweel, which is a dash where it stands alone and nothing within a word.</summary>
    internal const char Tatweel = '\u0640';

    // Two levels keep the table in the first-level cache: 256 page numbers and a few pages of 256 characters.
    private static readonly byte[] PageOf = new byte[256];
    private static readonly char[] Pages = Build(PageOf);

    /// <summary>Folds one UTF-16 unit. <see cref="Dropped"/> and <see cref="LineEnd"/> are signs, not characters; LAM-ALEF ligatures give the LAM only.</summary>
    internal static char Of(char c) => Pages[(PageOf[c >> 8] << 8) | (c & 0xFF)];

    /// <summary>True for the LAM-ALEF ligatures, which fold to two letters.</summary>
    internal static bool IsLamAlef(char c) => c is >= '\uFEF5' and <= '\uFEFC';

    /// <summary>Folds a whole string as the lines of a page are folded: spaces collapsed and trimmed, line ends as spaces. O(length).</summary>
    internal static string Fold(string text)
    {
        var output = new char[(text.Length * 2) + 1];
        int length = FoldLine(text, 0, text.Length, output, 0, null);
        return new string(output, 0, length);
    }

    /// <summary>
    /// Folds <c>text[start..end)</c> into <paramref name="output"/> from <paramref name="at"/> on and returns the end of what was written.
    /// <paramref name="map"/>, where given, gets the source index of every folded unit.
    /// </summary>
    internal static int FoldLine(string text, int start, int end, char[] output, int at, int[]? map)
    {
        int first = at;
        for (int i = start; i < end; i++)
        {
            char source = text[i];
            char c = Of(source);
            if (c == Dropped) continue;
            if (c == LineEnd) c = ' ';
            char previous = at > first ? output[at - 1] : ' ';
            if (c == ' ' && previous == ' ') continue;
            if (c == Tatweel)
            {
                // «إرســال» is a stretched word; «كتب ـ فلان» is a dash.
                if (previous != ' ') continue;
                c = '-';
            }
            if (map is not null) map[at] = i;
            output[at++] = c;
            if (IsLamAlef(source))
            {
                if (map is not null) map[at] = i;
                output[at++] = '\u0627';
            }
        }
        if (at > first && output[at - 1] == ' ') at--;
        return at;
    }

    private static char[] Build(byte[] pageOf)
    {
        var full = new char[65536];
        for (int i = 0; i < full.Length; i++) full[i] = Default((char)i);
        Letters(full);
        PresentationForms(full);
        Punctuation(full);
        return Compress(full, pageOf);
    }

    private static char Default(char c)
    {
        if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') return LineEnd;
        if (c == '\u0640') return Tatweel;
        if (char.IsWhiteSpace(c)) return ' ';
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
        for (int i = 0xFEF5; i <= 0xFEFC; i++) full[i] = 'ل';
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

    private static char[] Compress(char[] full, byte[] pageOf)
    {
        var pages = new List<char>();
        for (int p = 0; p < 256; p++)
        {
            ReadOnlySpan<char> page = full.AsSpan(p << 8, 256);
            int known = -1;
            for (int k = 0; k < pages.Count >> 8 && known < 0; k++)
            {
                if (page.SequenceEqual(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pages).Slice(k << 8, 256))) known = k;
            }
            if (known < 0)
            {
                known = pages.Count >> 8;
                foreach (char c in page) pages.Add(c);
            }
            pageOf[p] = (byte)known;
        }
        return [.. pages];
    }
}
