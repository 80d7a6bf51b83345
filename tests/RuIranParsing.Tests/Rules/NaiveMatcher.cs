namespace RuIranParsing.Tests.Rules;

/// <summary>
/// The matcher as its documentation puts it, without a trie: every phrase is compared with the words at every position. Slow, and simple enough to be believed.
/// </summary>
internal sealed class NaiveMatcher(IReadOnlyList<Phrase> phrases)
{
    private readonly HashSet<string> _numbers = [.. phrases.Where(p => p.Kind == PhraseKind.Number && p.Words.Length == 1).Select(p => p.Words[0])];

    /// <summary>A phrase that matches, with what the matcher has to report of it.</summary>
    internal sealed record Match(Phrase Phrase, MatchStrength Strength, int End, int ValueStart, bool IsGlued);

    /// <summary>What phrases that are anchored to the start say of the rest of the line from <paramref name="start"/> on.</summary>
    public IEnumerable<Match> AtStart(string line, int start)
    {
        List<Token> words = Words(line, start);
        foreach (Phrase phrase in phrases.Where(IsAnchored))
        {
            foreach ((int end, bool isGlued) in Ends(phrase, words, IsAnchored))
            {
                int next = NextWord(line, end);
                bool isWhole = !isGlued && next == line.Length;
                if (phrase.Where == PhrasePlace.Label)
                {
                    bool isSeparated = line[end..next].IndexOfAny([':', '/', '|', '\\', '-', '_']) >= 0;
                    if (!isGlued && (next == line.Length || isSeparated || phrase.IsBare))
                        yield return new Match(phrase, next == line.Length ? MatchStrength.Whole : MatchStrength.Label, end, next, false);
                }
                else if (isWhole || phrase.Where == PhrasePlace.StartsLine)
                {
                    yield return new Match(phrase, isWhole ? MatchStrength.Whole : MatchStrength.Starts, end, line.Length, isGlued);
                }
            }
        }
    }

    /// <summary>What phrases that may stand anywhere say at the word that starts at <paramref name="word"/>.</summary>
    public IEnumerable<Match> AtWord(string line, int start, int word)
    {
        List<Token> words = Words(line, word);
        foreach (Phrase phrase in phrases.Where(IsFloating))
        {
            foreach ((int end, bool isGlued) in Ends(phrase, words, IsFloating))
            {
                bool toEnd = !isGlued && NextWord(line, end) == line.Length;
                if (phrase.Where == PhrasePlace.EndsLine && !toEnd)
                    continue;
                MatchStrength strength = toEnd && NextWord(line, start) == word ? MatchStrength.Whole
                    : phrase.Where == PhrasePlace.Inside ? MatchStrength.Inside : MatchStrength.Ends;
                yield return new Match(phrase, strength, end, line.Length, isGlued);
            }
        }
    }

    /// <summary>The end of the longest entry of a word list at a word, or -1.</summary>
    public int LongestWord(string line, int word, PhraseKind kind) =>
        phrases.Where(p => p.Kind == kind).SelectMany(p => Ends(p, Words(line, word), other => other.Where == PhrasePlace.Word && IsAsked(other.Kind)))
            .Select(match => match.End).DefaultIfEmpty(-1).Max();

    private static bool IsAsked(PhraseKind kind) => kind is PhraseKind.Agency or PhraseKind.Outlet or PhraseKind.Place or PhraseKind.Title or PhraseKind.Network;

    private static bool IsAnchored(Phrase phrase) => phrase.Where is PhrasePlace.Line or PhrasePlace.StartsLine or PhrasePlace.Label;

    private static bool IsFloating(Phrase phrase) => phrase.Where is PhrasePlace.Inside or PhrasePlace.EndsLine;

    /// <summary>Every way in which the phrase can be read at the first of the words: where it ends.</summary>
    private IEnumerable<(int End, bool IsGlued)> Ends(Phrase phrase, List<Token> words, Func<Phrase, bool> isBeside) =>
        Read(phrase, 0, words, 0, isBeside).Distinct();

    private IEnumerable<(int End, bool IsGlued)> Read(Phrase phrase, int at, List<Token> words, int word, Func<Phrase, bool> isBeside)
    {
        if (at == phrase.Words.Length)
        {
            yield return (words[word - 1].End, false);
            yield break;
        }

        if (word == words.Count)
            yield break;
        string wanted = phrase.Words[at];
        if (wanted == Phrase.Gap)
        {
            for (int skipped = 1; skipped <= 8 && word + skipped <= words.Count; skipped++)
            {
                foreach ((int, bool) end in Read(phrase, at + 1, words, word + skipped, isBeside))
                    yield return end;
            }
        }
        else if (wanted == Phrase.Number ? words[word].IsDigits || _numbers.Contains(words[word].Text) : words[word].Text == wanted)
        {
            foreach ((int, bool) end in Read(phrase, at + 1, words, word + 1, isBeside))
                yield return end;
        }
        else if (IsGluedLast(phrase, at, words[word].Text) && !GoesOn(phrase, at, words[word].Text, isBeside))
        {
            yield return (words[word].Start + wanted.Length, true);
        }
    }

    /// <summary>The last word of a phrase of several, with at least a word of four letters behind it that is no plural ending.</summary>
    private static bool IsGluedLast(Phrase phrase, int at, string word) =>
        at > 0 && at == phrase.Words.Length - 1 && phrase.Words[at] is { Length: >= 3 } last && last != Phrase.Number && word.Length >= last.Length + 4
        && word.StartsWith(last, StringComparison.Ordinal) && !word[last.Length..].StartsWith("ات", StringComparison.Ordinal);

    /// <summary>A word that some phrase of the same beginning asks for is that word, and no other one with something glued on.</summary>
    private bool GoesOn(Phrase phrase, int at, string word, Func<Phrase, bool> isBeside) =>
        phrases.Any(other => isBeside(other) && other.Words.Length > at && other.Words[at] == word && other.Words.AsSpan(0, at).SequenceEqual(phrase.Words.AsSpan(0, at)));

    private static int NextWord(string line, int from)
    {
        int i = from;
        while (i < line.Length && WordScanner.ClassOf(line[i]) == CharacterClass.Other)
            i++;
        return i;
    }

    private static List<Token> Words(string line, int from)
    {
        List<Token> words = [];
        int i = NextWord(line, from);
        while (i < line.Length)
        {
            int end = i + 1;
            while (end < line.Length && WordScanner.ClassOf(line[end]) == WordScanner.ClassOf(line[i]))
                end++;
            words.Add(new Token(line[i..end], i, end, WordScanner.ClassOf(line[i]) == CharacterClass.Digit));
            i = NextWord(line, end);
        }

        return words;
    }

    private sealed record Token(string Text, int Start, int End, bool IsDigits);
}
