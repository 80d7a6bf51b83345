namespace RuIranParsing.Cli;

/// <summary>
/// Characters that stand for others, as far as Arabic pages hold them: the compatibility mappings of the Unicode Character Database for presentation forms, superscripts,
/// ligatures, letterlike and enclosed characters, Roman numerals, fractions and full-width forms. <c>docs/labels.md</c> says what is left out.
/// </summary>
internal static class CompatibilityForms
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    // From the code point on, separated by spaces; "=" stays, and "=2" are two that stay.
    private static readonly (char First, string Forms)[] s_forms =
    [
        ('\u00AA', "a"),
        ('\u00B2', "2 3 = μ =2 = 1 o = 1⁄4 1⁄2 3⁄4"),
        ('\u0132', "IJ ij"),
        ('\u013F', "L· l·"),
        ('\u0149', "ʼn"),
        ('\u017F', "s"),
        ('\u01C4', "DŽ Dž dž LJ Lj lj NJ Nj nj"),
        ('\u01F1', "DZ Dz dz"),
        ('\u02B0', "h ɦ j r ɹ ɻ ʁ w y"),
        ('\u02E0', "ɣ l s x ʕ"),
        ('\u0675', "ا\u0674 و\u0674 ۇ\u0674 ي\u0674"),
        ('\u2024', ". .. ..."),
        ('\u2070', "0 i =2 4 5 6 7 8 9 + − = ( ) n 0 1 2 3 4 5 6 7 8 9 + − = ( ) = a e o x ə h k l m n p s t"),
        ('\u20A8', "Rs"),
        ('\u2100', "a/c a/s C °C = c/o c/u Ɛ = °F g H H H h ħ I I L l = N No =2 P Q R R R =2 SM TEL TM = Z = Ω = Z = K Å B C = e E F = M o א ב ג ד i = FAX π γ Γ Π ∑ =4 D d e i j"),
        ('\u2150', "1⁄7 1⁄9 1⁄10 1⁄3 2⁄3 1⁄5 2⁄5 3⁄5 4⁄5 1⁄6 5⁄6 1⁄8 3⁄8 5⁄8 7⁄8 1⁄ I II III IV V VI VII VIII IX X XI XII L C D M i ii iii iv v vi vii viii ix x xi xii l c d m =9 0⁄3"),
        ('\u2460', "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"),
        ('\u2474', "(1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11) (12) (13) (14) (15) (16) (17) (18) (19) (20)"),
        ('\u2488', "1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12. 13. 14. 15. 16. 17. 18. 19. 20."),
        ('\u249C', "(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m) (n) (o) (p) (q) (r) (s) (t) (u) (v) (w) (x) (y) (z)"),
        ('\u24B6', "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j k l m n o p q r s t u v w x y z 0"),
        ('\uFB00', "ff fi fl ffi ffl st st"),
        ('\uFB50', PresentationForms.FormsA),
        ('\uFE70', PresentationForms.FormsB),
    ];

    // The library drops the space under an isolated mark and leaves phrase symbols whole; Unicode's mappings, which scores are defined by, do neither.
    private static readonly (char First, char Last, string Form)[] s_exceptions =
    [
        ('\uFC5E', '\uFC63', " "), ('\uFDFA', '\uFDFA', "صلى الله عليه وسلم"), ('\uFDFB', '\uFDFB', "جل جلاله"), ('\uFE70', '\uFE70', " "), ('\uFE72', '\uFE72', " "),
        ('\uFE74', '\uFE74', " "), ('\uFE76', '\uFE76', " "), ('\uFE78', '\uFE78', " "), ('\uFE7A', '\uFE7A', " "), ('\uFE7C', '\uFE7C', " "), ('\uFE7E', '\uFE7E', " "),
    ];

    private static readonly Dictionary<char, string> s_texts = Build();

    /// <summary>What the character stands for; null where for itself.</summary>
    public static string? Of(char c) => s_texts.GetValueOrDefault(c);

    private static Dictionary<char, string> Build()
    {
        var texts = new Dictionary<char, string>();
        foreach ((char first, string forms) in s_forms) Add(texts, first, forms);
        for (char c = FirstFullWidth; c <= LastFullWidth; c++) texts[c] = ((char)(c - FirstFullWidth + '!')).ToString();
        foreach ((char first, char last, string form) in s_exceptions)
        {
            for (char c = first; c <= last; c++) texts[c] = form;
        }

        return texts;
    }

    private static void Add(Dictionary<char, string> texts, char first, string forms)
    {
        char c = first;
        foreach (string form in forms.Split(' '))
        {
            // In the library's tables a number behind letters says how many code points have them; here digits are forms themselves.
            string text = form[0] is '=' || first >= '\uFB50' ? form.TrimEnd("0123456789".ToCharArray()) : form;
            int count = text.Length < form.Length ? int.Parse(form.AsSpan(text.Length), System.Globalization.CultureInfo.InvariantCulture) : 1;
            for (int i = 0; i < count; i++, c++)
            {
                if (text != "=") texts[c] = text;
            }
        }
    }
}
