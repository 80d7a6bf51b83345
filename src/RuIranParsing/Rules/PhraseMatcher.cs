namespace RuIranParsing;

/// <summary>
/// The compiled phrases of a rule set. Anchored phrases (whole line, line start, label) are looked up once a segment; floating ones (inside, line end)
/// once a word, behind a bit table; word lists only where a slot asks. Immutable, for any number of threads.
/// </summary>
internal sealed class PhraseMatcher
{
    private const int HitBuffer = 16;
    private readonly Phrase[] _phrases;
    private readonly PhraseTrie _anchored;
    private readonly PhraseTrie _floating;
    private readonly PhraseTrie _words;
    private readonly LabelSuffixes _labelSuffixes;
    private readonly GluedDateLabels _dateLabels;

    internal PhraseMatcher(Phrase[] phrases)
    {
        _phrases = phrases;
        Numbers = new WordList(phrases.Where(p => p.Kind == PhraseKind.Number));
        Flags = new WordFlagTable(phrases);
        _anchored = new PhraseTrie(phrases, p => p.Where is PhrasePlace.Line or PhrasePlace.StartsLine or PhrasePlace.Label, Numbers);
        _floating = new PhraseTrie(phrases, p => p.Where is PhrasePlace.Inside or PhrasePlace.EndsLine, Numbers);
        _words = new PhraseTrie(phrases, p => p.Kind is PhraseKind.Agency or PhraseKind.Outlet or PhraseKind.Place, Numbers);
        _labelSuffixes = new LabelSuffixes(phrases);
        _dateLabels = new GluedDateLabels(phrases);
    }

    internal WordList Numbers { get; }

    /// <summary>The single words of the word lists.</summary>
    internal WordFlagTable Flags { get; }

    internal Phrase this[int index] => _phrases[index];

    /// <summary>Looks up the phrases that may open, or be, the segment starting at <paramref name="start"/>. O(longest phrase).</summary>
    internal void MatchStart(ReadOnlySpan<char> line, int start, ref Evidence evidence)
    {
        var first = new WordScanner(line, start);
        if (first.Next() && _anchored.MayStart(first.Hash)) MatchAnchored(line, first.Start, ref evidence);
    }

    private void MatchAnchored(ReadOnlySpan<char> line, int first, ref Evidence evidence)
    {
        var hits = new PhraseHits(stackalloc PhraseHit[HitBuffer]);
        _anchored.Match(line, first, ref hits);
        evidence.Steps += hits.Steps;
        for (int i = 0; i < hits.Count; i++)
        {
            PhraseHit hit = hits[i];
            Phrase phrase = _phrases[hit.Phrase];
            if (phrase.Where == PhrasePlace.Label)
            {
                MatchLabel(line, hit, phrase, ref evidence);
                continue;
            }
            bool isWhole = !hit.IsGlued && FirstWord(line, hit.End) >= line.Length;
            if (!isWhole && phrase.Where == PhrasePlace.Line) continue;
            Note(hit, phrase, isWhole ? MatchStrength.Whole : MatchStrength.Starts, line.Length, ref evidence);
        }
    }

    /// <summary>False where no label starts with a word of this hash.</summary>
    internal bool MayLabel(ulong hash) => _anchored.MayStartWith(hash);

    /// <summary>False where no floating phrase starts with a word of this hash and flags before <paramref name="next"/>.</summary>
    internal bool MayFloat(WordFlags flags, ulong hash, in Word next) =>
        ((flags & WordFlags.Floats) != 0 || _floating.MayStartAnywhere) && _floating.MayStart(hash, next);

    /// <summary>Looks up the floating phrases at the word that starts at <paramref name="word"/>; true where an inside phrase does.</summary>
    internal bool MatchFloating(ReadOnlySpan<char> line, int start, int word, ref Evidence evidence)
    {
        var hits = new PhraseHits(stackalloc PhraseHit[HitBuffer]);
        _floating.Match(line, word, ref hits);
        evidence.Steps += hits.Steps;
        bool inside = false;
        for (int i = 0; i < hits.Count; i++)
        {
            PhraseHit hit = hits[i];
            Phrase phrase = _phrases[hit.Phrase];
            bool toEnd = !hit.IsGlued && FirstWord(line, hit.End) >= line.Length;
            if (phrase.Where == PhrasePlace.EndsLine && !toEnd) continue;
            inside |= phrase.Where == PhrasePlace.Inside;
            bool isWhole = toEnd && FirstWord(line, start) == word;
            Note(hit, phrase, isWhole ? MatchStrength.Whole : phrase.Where == PhrasePlace.Inside ? MatchStrength.Inside : MatchStrength.Ends, line.Length, ref evidence);
        }
        return inside;
    }

    /// <summary>The longest place, agency or outlet that starts with the word at <paramref name="start"/>: its end, or -1, and all that a name of that length can be.</summary>
    internal int MatchName(ReadOnlySpan<char> line, int start, out NameKinds kinds)
    {
        int end = -1;
        kinds = NameKinds.None;
        var first = new WordScanner(line, start);
        if (!first.Next() || !_words.MayStart(first.Hash)) return end;
        var hits = new PhraseHits(stackalloc PhraseHit[HitBuffer]);
        _words.Match(line, start, ref hits);
        for (int i = 0; i < hits.Count; i++)
        {
            if (hits[i].IsGlued || hits[i].End < end) continue;
            if (hits[i].End > end) kinds = NameKinds.None;
            end = hits[i].End;
            Phrase phrase = _phrases[hits[i].Phrase];
            if (phrase.Kind == PhraseKind.Place) kinds |= phrase.IsWeak ? NameKinds.WeakPlace : NameKinds.Place;
            else kinds |= phrase.IsWeak ? NameKinds.WeakAgency : NameKinds.Agency;
        }
        return end;
    }

    /// <summary>
    /// For the colon at <paramref name="colon"/>: where the label glued to the end of the word before it starts («روسياالمصدر:»), or -1.
    /// </summary>
    internal int GluedLabel(ReadOnlySpan<char> line, int start, int colon) => _labelSuffixes.Find(line, start, colon);

    /// <summary>Where a date's label glued to a name starts, or -1.</summary>
    internal int GluedDateLabel(ReadOnlySpan<char> line, int start) => _dateLabels.Find(line, start);

    /// <summary>Index of the first word at or after <paramref name="start"/>, or the line's length.</summary>
    internal static int FirstWord(ReadOnlySpan<char> line, int start)
    {
        int i = start;
        while (i < line.Length && WordScanner.ClassOf(line[i]) == CharacterClass.Other) i++;
        return i;
    }

    private static void Note(PhraseHit hit, Phrase phrase, MatchStrength strength, int end, ref Evidence evidence) =>
        evidence.Consider(hit.Phrase, phrase.Kind, strength, phrase.IsWeak, hit.IsGlued, hit.End, end);

    private static void MatchLabel(ReadOnlySpan<char> line, PhraseHit hit, Phrase phrase, ref Evidence evidence)
    {
        if (hit.IsGlued) return;
        int value = FirstWord(line, hit.End);
        bool separated = line[hit.End..value].IndexOfAny(LabelSuffixes.Separators) >= 0;
        if (value < line.Length && !separated && !phrase.IsBare) return;
        evidence.Consider(hit.Phrase, phrase.Kind, value >= line.Length ? MatchStrength.Whole : MatchStrength.Label, phrase.IsWeak, false, hit.End, value);
    }
}
