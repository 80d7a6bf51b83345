namespace RuIranParsing;

/// <summary>Reads an author who shares the headline's line: «عنوان / د. فلان الفلاني», «عنوان (فلان الفلاني)», «عنوان - بقلم فلان الفلاني».</summary>
internal static class HeadlineByline
{
    private const int FewestHeadlineWords = 3;

    /// <summary>True where a name that is attested closes the line; <paramref name="start"/> is where it starts, its title or label included.</summary>
    internal static bool TryRead(ReadOnlySpan<char> line, PhraseMatcher matcher, out int start, out NameSlots slots)
    {
        slots = default;
        start = line.LastIndexOfAny('/', '(', '-');
        if (start <= 0 || line[start - 1] is not (' ' or '"' or '?' or '!' or '.')) return false;
        char mark = line[start];
        if (mark == '(' && line[^1] != ')') return false;
        if (WordScanner.Count(line[..start], 0, FewestHeadlineWords) < FewestHeadlineWords) return false;
        int name = PhraseMatcher.FirstWord(line, start);
        if (name >= line.Length) return false;
        Evidence label = default;
        matcher.MatchStart(line, name, ref label);
        bool isLabelled = label.Strength == MatchStrength.Label && matcher[label.Phrase] is { Kind: PhraseKind.Byline, Role: "author" };
        int value = isLabelled ? label.ValueStart : name;
        if (!new BylineGrammar(line, matcher).TryRead(NameRole.Author, isLabelled, value, out slots, out bool isSure) || !isSure) return false;
        // Behind a dash a headline names whom it is about; only a label says that he wrote it.
        if (slots.Count != 1 || slots[0].Role != NameRole.Author || (mark == '-' && !isLabelled)) return false;
        start = name;
        return true;
    }
}
