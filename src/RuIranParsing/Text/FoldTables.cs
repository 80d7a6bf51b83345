namespace RuIranParsing;

/// <summary>
/// The tables of the profiles, each built on the one before: Display cleans, Standard also maps look-alikes and digits, Search
/// also folds letters and drops marks and punctuation. The code points follow a survey of what Arabic pages and Arabic
/// search tools do; LuceneArabic alone is Lucene's <c>ArabicNormalizer</c>, code point for code point.
/// </summary>
internal static class FoldTables
{
    // A letter, then the letter it becomes.
    private const string LookAlikes =
        "\u0620\u064A\u063B\u0643\u063C\u0643\u063D\u064A\u063E\u064A\u063F\u064A\u06A9\u0643\u06AA\u0643\u06BE\u0647\u06C0\u0647" +
        "\u06C1\u0647\u06C2\u0647\u06C3\u0629\u06CC\u064A\u06CD\u064A\u06D0\u064A\u06D2\u064A\u06D3\u0626\u06D5\u0647" +
        "\u0675\u0623\u0676\u0624\u0677\u0624\u0678\u0626\u0609\u2030\u066A%\u066B.\u066C,\u06D4.";

    private const string SearchLetters =
        "\u0622\u0627\u0623\u0627\u0624\u0648\u0625\u0627\u0626\u064A\u0629\u0647\u0649\u064A\u066E\u0628\u066F\u0642\u0671\u0627" +
        "\u0672\u0627\u0673\u0627\u0679\u062A\u067E\u0628\u0686\u062C\u0688\u062F\u0691\u0631\u0695\u0631\u0698\u0632\u06A1\u0641" +
        "\u06A4\u0641\u06A8\u0642\u06AD\u0643\u06AF\u0643\u06B5\u0644\u06BA\u0646\u06BB\u0646\u06C4\u0648\u06C5\u0648\u06C6\u0648" +
        "\u06C7\u0648\u06C8\u0648\u06CB\u0648\u06CE\u064A\u06CF\u0648";

    private const string LuceneLetters = "\u0622\u0627\u0623\u0627\u0625\u0627\u0649\u064A\u0629\u0647";

    // First and last of each range.
    private const string Deleted =
        "\u0000\u0008\u000B\u000C\u000E\u001F\u007F\u0084\u0086\u009F\u00AD\u00AD\u061C\u061C\u200B\u200B\u200E\u200F\u202A\u202E" +
        "\u2060\u2060\u2066\u206F\uFEFF\uFEFF\uFFF9\uFFFB";

    private const string Spaces = "\t\t  \u00A0\u00A0\u1680\u1680\u2000\u200A\u202F\u202F\u205F\u205F\u3000\u3000";

    private const string LineBreaks = "\n\n\r\r\u0085\u0085\u2028\u2029";

    // Punctuation and symbols of ASCII, Latin-1, the Arabic blocks, General Punctuation and the presentation forms.
    private const string SearchSpaces =
        "!/:@[`{~\u00A1\u00A9\u00AB\u00AC\u00AE\u00B1\u00B4\u00B4\u00B6\u00B8\u00BB\u00BB\u00BF\u00BF\u00D7\u00D7\u00F7\u00F7" +
        "\u0606\u060F\u061B\u061B\u061D\u061F\u066A\u066D\u06D4\u06D4\u06DE\u06DE\u06E9\u06E9\u06FD\u06FE\u0888\u0888" +
        "\u2010\u2027\u2030\u205E\uFBB2\uFBC2\uFD3E\uFD4F\uFDCF\uFDCF\uFDFE\uFDFF";

    // U+0898-U+089F came to Unicode after the survey and are kept.
    private const string SearchDeleted =
        "\u0610\u061A\u0640\u0640\u064B\u065F\u0670\u0670\u06D6\u06DC\u06DF\u06E4\u06E7\u06E8\u06EA\u06ED\u08CA\u08E1\u08E3\u08FF";

    private const string LuceneDeleted = "\u0640\u0640\u064B\u0652";

    private static (char, ushort)[] Marks { get; } =
        [.. Enumerable.Range(0x0600, 0x0300).Where(c => ArabicMarks.IsMark((char)c)).Select(c => ((char)c, FoldTable.Mark))];

    private static FoldRules DisplayRules() => new FoldRules()
        .SetForms('\uFB50', PresentationForms.FormsA)
        .SetForms('\uFE70', PresentationForms.FormsB)
        .SetRanges(Deleted, "")
        .SetRanges(Spaces, " ")
        .SetRanges(LineBreaks, "\n");

    private static FoldRules StandardRules() => DisplayRules().Then(BuildStandardStep());

    public static FoldTable Display { get; } = DisplayRules().ToTable(
        [.. Marks, (ArabicLetters.NonJoiner, FoldTable.NonJoiner), (ArabicLetters.Joiner, FoldTable.Joiner)]);

    public static FoldTable Standard { get; } = StandardRules().ToTable(
        [.. Marks, .. FarsiYehs(), (ArabicLetters.Tatweel, FoldTable.Tatweel), (ArabicLetters.Joiner, FoldTable.Joiner)]);

    public static FoldTable Search { get; } = StandardRules().Then(BuildSearchStep()).ToTable(
        [.. Marks, (ArabicLetters.Joiner, FoldTable.Joiner)]);

    public static FoldTable LuceneArabic { get; } = new FoldRules()
        .SetPairs(LuceneLetters)
        .SetRanges(LuceneDeleted, "")
        .ToTable();

    private static FoldRules BuildStandardStep()
    {
        FoldRules step = new FoldRules().SetPairs(LookAlikes);
        for (int digit = 0; digit < 10; digit++)
            step[(char)(0x0660 + digit)] = step[(char)(0x06F0 + digit)] = ((char)('0' + digit)).ToString();
        step['\u0674'] = "";
        step[ArabicLetters.NonJoiner] = "";
        return step;
    }

    private static FoldRules BuildSearchStep()
    {
        FoldRules step = new FoldRules().SetPairs(SearchLetters).SetRanges(SearchDeleted, "").SetRanges(SearchSpaces, " ");
        for (char c = 'A'; c < '\u0250'; c++)
        {
            // U+0130 has no lower case that all systems agree on.
            if (char.IsUpper(c) && c != '\u0130')
                step[c] = char.ToLowerInvariant(c).ToString();
        }

        step['\uFDFA'] = "\u0635\u0644\u064A \u0627\u0644\u0644\u0647 \u0639\u0644\u064A\u0647 \u0648\u0633\u0644\u0645";
        step['\uFDFB'] = "\u062C\u0644 \u062C\u0644\u0627\u0644\u0647";
        step['\uFDFD'] = "\u0628\u0633\u0645 \u0627\u0644\u0644\u0647 \u0627\u0644\u0631\u062D\u0645\u0646 \u0627\u0644\u0631\u062D\u064A\u0645";
        return step;
    }

    // The letter itself and its four presentation forms.
    private static IEnumerable<(char, ushort)> FarsiYehs() =>
        new[] { ArabicLetters.FarsiYeh, '\uFBFC', '\uFBFD', '\uFBFE', '\uFBFF' }.Select(c => (c, FoldTable.FarsiYeh));
}
