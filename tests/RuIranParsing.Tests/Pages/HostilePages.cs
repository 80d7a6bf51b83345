namespace RuIranParsing.Tests.Pages;

/// <summary>Pages that are made to take long, by name, in any size (about so many UTF-16 units).</summary>
internal static class HostilePages
{
    private static readonly string[] s_phrases = [.. RuleSet.Default.Rules.Where(rule => rule.Where == "inside").Select(PageGenerator.TextOf)];

    private static readonly string[] s_gapOpenings =
        [.. RuleSet.Default.Rules.Where(rule => rule.Id.Contains('…', StringComparison.Ordinal)).Select(rule => PageGenerator.TextOf(rule).Split(' ')[0]).Distinct()];

    private static readonly Dictionary<string, Func<int, string>> s_pages = new()
    {
        ["seeds one after the other"] = size => Repeat(string.Join("\n\n", SeedPages.All), size),
        ["a line of prose"] = size => Repeat("قال الوزير إن العمل مستمر في المدينة، ", size),
        ["one word"] = size => new string('ب', size),
        ["one Latin word"] = size => new string('a', size),
        ["one number"] = size => new string('7', size),
        ["blank lines"] = size => new string('\n', size),
        ["blank lines of CR LF"] = size => Repeat("\r\n", size),
        ["lines of one letter"] = size => Repeat("ا\n", size),
        ["lines of one phrase"] = size => Repeat("شارك هذا المقال\n", size),
        ["a line of one phrase"] = size => Repeat("شارك هذا المقال ", size),
        ["a line of glued phrases"] = size => Repeat("شارك هذا المقالمحادثة", size),
        ["a line of all phrases"] = size => Repeat(string.Join(' ', s_phrases) + " ", size),
        ["colons behind a verb"] = size => "كتب " + new string(':', size),
        ["colons behind a name"] = size => "سليم حداد" + new string(':', size),
        ["brackets before a phrase"] = size => new string('(', size) + "شارك هذا المقال",
        ["brackets between phrases"] = size => Repeat("شارك هذا المقال" + new string('(', 400), size),
        ["glued labels"] = size => Repeat("مدينةالمصدر: ", size),
        ["glued labels without values"] = size => Repeat("مدينةالمصدر:", size),
        ["labels behind full stops"] = size => Repeat("كلمات دلالية: ا. ", size),
        ["words that open gaps"] = size => Repeat(string.Join(' ', s_gapOpenings) + " ", size),
        ["one word that opens a gap"] = size => Repeat(s_gapOpenings[0] + " ", size),
        ["full stops in gaps"] = size => Repeat("المصدر" + new string('.', 400), size),
        ["sentences of a word"] = size => Repeat("قال. ", size),
        ["dates in a line"] = size => Repeat("31 أكتوبر 2024 ", size),
        ["dates in lines"] = size => Repeat("31 أكتوبر 2024\n", size),
        ["days of today"] = size => Repeat("اليوم الأحد 3 ", size),
        ["numbers with slashes"] = size => Repeat("1/", size),
        ["places with dashes"] = size => Repeat("دبي-", size),
        ["glued outlets"] = size => Repeat("الشرقرويترز", size),
        ["tags"] = size => "كلمات دلالية: " + Repeat("ا،", size),
        ["marks"] = size => "ب" + new string('\u064E', size),
        ["tatweel"] = size => Repeat("\u0640 ", size),
        ["ligatures"] = size => new string('\uFEFB', size),
        ["lone surrogates"] = size => new string('\uDC00', size),
        ["sums"] = size => Repeat("عشرة + خمسة =\n", size),
        ["markup"] = size => Repeat("<div class=\"x\">", size),
    };

    public static TheoryData<string> Names => [.. s_pages.Keys];

    public static string Make(string name, int size) => s_pages[name](size);

    private static string Repeat(string piece, int size) => string.Concat(Enumerable.Repeat(piece, (size / piece.Length) + 1));
}
