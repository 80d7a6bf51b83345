namespace RuIranParsing;

/// <summary>Checks phrases against their own examples and against each other.</summary>
internal static class RuleLinter
{
    internal static List<RuleDiagnostic> Check(Phrase[] phrases)
    {
        var found = new List<RuleDiagnostic>();
        var known = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        Phrase[] numbers = [.. phrases.Where(p => p.Kind == PhraseKind.Number)];
        foreach (Phrase phrase in phrases)
        {
            string key = $"{phrase.Kind} {phrase.Where} {string.Join(' ', phrase.Words)}";
            if (known.TryGetValue(key, out Phrase? first))
                found.Add(new RuleDiagnostic(phrase.File, phrase.Line, $"'{phrase.Text}' is the same as '{first.Text}' ({first.File}:{first.Line}) after folding; delete one."));
            else known.Add(key, phrase);
            if (NeedsCounterExample(phrase) && phrase.Examples.All(e => e.Matches))
                found.Add(new RuleDiagnostic(phrase.File, phrase.Line, $"'{phrase.Text}' can stand in prose; give a counter-example ('- …') that it must not match."));
            if (phrase.Examples.Length > 0) CheckExamples(phrase, numbers, found);
        }
        return found;
    }

    private static bool NeedsCounterExample(Phrase phrase) =>
        phrase.Where != PhrasePlace.Word && (phrase.IsWeak || (phrase.Where != PhrasePlace.Line && phrase.Words.Length <= 2));

    private static void CheckExamples(Phrase phrase, Phrase[] numbers, List<RuleDiagnostic> found)
    {
        var matcher = new PhraseMatcher([phrase, .. numbers]);
        foreach (PhraseExample example in phrase.Examples)
        {
            if (Matches(matcher, LetterFold.Fold(example.Text)) == example.Matches) continue;
            found.Add(new RuleDiagnostic(phrase.File, example.Line, example.Matches
                ? $"'{phrase.Text}' does not match its example '{example.Text}'."
                : $"'{phrase.Text}' matches its counter-example '{example.Text}'."));
        }
    }

    private static bool Matches(PhraseMatcher matcher, string line)
    {
        var evidence = default(Evidence);
        matcher.MatchStart(line, 0, ref evidence);
        var words = new WordScanner(line, 0);
        while (words.Next())
        {
            WordScanner next = words;
            next.Next();
            if (matcher.MayFloat(matcher.Flags.Of(words.Hash), words.Hash, next.Current)) matcher.MatchFloating(line, 0, words.Start, ref evidence);
        }
        for (int i = 0; i < line.Length && evidence.Strength == MatchStrength.None; i++)
        {
            if (line[i] != ':') continue;
            int label = matcher.GluedLabel(line, 0, i);
            if (label >= 0) matcher.MatchStart(line, label, ref evidence);
        }
        return evidence.Strength != MatchStrength.None;
    }
}
