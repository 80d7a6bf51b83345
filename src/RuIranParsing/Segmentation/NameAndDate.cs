namespace RuIranParsing;

/// <summary>
/// Finds where a short line that holds a name and a date is to be cut: «الصحيفة  السبت 28 جويلية 2012», «القاهرة - فلان الفلاني | 2012-07-11»,
/// «الإثنين 23 جويلية 2012 الصحيفة». The name must read as one, or the line is a headline with a date in it.
/// </summary>
internal static class NameAndDate
{
    private const int LongestLine = 100;
    private const int MostNameWords = 6;

    /// <summary>The cut, or -1; <paramref name="isNameFirst"/> says which side the name is on. O(length), only for short lines with digits.</summary>
    internal static int Find(ReadOnlySpan<char> line, int start, PhraseMatcher matcher, out bool isNameFirst)
    {
        isNameFirst = false;
        if (line.Length - start > LongestLine || !line[start..].ContainsAnyInRange('0', '9')) return -1;
        if (!DateReader.TryFind(line, start, out DateMatch date)) return -1;
        int after = PhraseMatcher.FirstWord(line, date.End);
        if (PhraseMatcher.FirstWord(line, start) >= date.Start) return after < line.Length && IsName(line[after..], matcher) ? after : -1;
        isNameFirst = true;
        int label = LabelStart(line, start, date.Start, matcher);
        if (label > start && IsName(line[start..label], matcher)) return label;
        // «محليات الأربعاء 15-2-2012م فلان الفلاني»: section, date and writer.
        isNameFirst = false;
        return after < line.Length && IsSection(line, start, date.Start, matcher) && IsName(line[after..], matcher) ? after : -1;
    }

    private static bool IsSection(ReadOnlySpan<char> line, int start, int end, PhraseMatcher matcher)
    {
        ReadOnlySpan<char> part = line[start..end].TrimEnd(" -/|,");
        Evidence found = default;
        matcher.MatchStart(part, 0, ref found);
        return found.Strength == MatchStrength.Whole && matcher[found.Phrase].Kind is PhraseKind.Kicker or PhraseKind.Navigation;
    }

    /// <summary>The start of the label before the date («تم إضافته يوم»), or of the date where it has none.</summary>
    private static int LabelStart(ReadOnlySpan<char> line, int start, int date, PhraseMatcher matcher)
    {
        var words = new WordScanner(line[..date], start);
        while (words.Next())
        {
            if (words.Start == start || !matcher.MayLabel(words.Hash)) continue;
            Evidence found = default;
            matcher.MatchStart(line, words.Start, ref found);
            if (found.Strength == MatchStrength.Label && matcher[found.Phrase].Kind == PhraseKind.Date && found.End <= date) return words.Start;
        }
        return date;
    }

    private static bool IsName(ReadOnlySpan<char> part, PhraseMatcher matcher)
    {
        var words = new WordScanner(part, 0);
        int count = 0;
        while (words.Next())
        {
            if (++count > MostNameWords || words.Class == CharacterClass.Digit) return false;
        }
        if (count == 0) return false;
        if (BylineReader.TryRead(part, default, 0, matcher, out _, out _)) return true;
        // «الضفاف برس - خاص»: an outlet that no list knows, beside one of its desks.
        return count > 1 && new BylineGrammar(part, matcher).TryRead(NameRole.Author, false, 0, out _, out bool isSure, mayBeUnlisted: true) && isSure;
    }
}
