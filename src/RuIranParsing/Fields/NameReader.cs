namespace RuIranParsing;

/// <summary>Reads single slots of bylines and datelines in a folded piece: an agency or outlet, a place, a person.</summary>
internal readonly ref struct NameReader(ReadOnlySpan<char> line, PhraseMatcher matcher)
{
    private const int MostNameWords = 4;

    // Two names without a space between them; trying every cut of a longer word would cost the square of its length.
    private const int LongestGlued = 64;
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>
    /// The end of the agency, outlet or place that starts at the word at <paramref name="start"/>, or -1. Where both could be, the longer wins, then the place.
    /// </summary>
    internal int Known(int start, out NameRole role, out bool isWeak)
    {
        int place = matcher.MatchWord(_line, start, PhraseKind.Place, out bool weakPlace);
        int agency = matcher.MatchWord(_line, start, PhraseKind.Agency, out bool weakAgency);
        int outlet = matcher.MatchWord(_line, start, PhraseKind.Outlet, out bool weakOutlet);
        if (outlet > agency) (agency, weakAgency) = (outlet, weakOutlet);
        role = agency > place ? NameRole.Agency : NameRole.Place;
        isWeak = agency > place ? weakAgency : weakPlace;
        return Math.Max(agency, place);
    }

    /// <summary>Reads everything between two separators as one slot, or as two where a template glued them («الشرقرويترز»).</summary>
    internal bool Read(int start, int end, ref NameSlots slots)
    {
        ReadOnlySpan<char> line = _line;
        int first = PhraseMatcher.FirstWord(line[..end], start);
        int last = end;
        while (last > first && WordScanner.ClassOf(line[last - 1]) == CharacterClass.Other) last--;
        if (first >= last) return true;
        var part = new NameReader(line[..last], matcher);
        int known = part.Known(first, out NameRole role, out _);
        if (known == last) return slots.Add(role, first, last);
        if (known > 0 && role == NameRole.Place && part.IsPerson(PhraseMatcher.FirstWord(line[..last], known), last, out int name))
            return slots.Add(role, first, known) && slots.Add(NameRole.Author, name, last);
        if (part.Glued(first, last, out int split)) return slots.Add(NameRole.Agency, first, split) && slots.Add(NameRole.Agency, split, last);
        return part.IsPerson(first, last, out int person) && slots.Add(NameRole.Author, person, last);
    }

    /// <summary>
    /// True where <c>[start, end)</c> can be a person's name: two to four words, titles aside, of letters only, no particle or verb among them.
    /// <paramref name="name"/> is where the name starts behind its titles.
    /// </summary>
    internal bool IsPerson(int start, int end, out int name)
    {
        name = start;
        var words = new WordScanner(_line[..end], start);
        int count = 0;
        while (words.Next())
        {
            if (words.Class is not (CharacterClass.Arabic or CharacterClass.Latin)) return false;
            WordFlags flags = matcher.Flags.Of(words.Hash, words.Word);
            if (count == 0 && (flags & WordFlags.Title) != 0)
            {
                name = PhraseMatcher.FirstWord(_line[..end], words.End);
                continue;
            }
            if ((flags & (WordFlags.Function | WordFlags.Verb)) != 0) return false;
            if (count == 0 && words.Word.StartsWith("ال")) return false;
            if (++count > MostNameWords) return false;
        }
        return count >= 2;
    }

    /// <summary>Two agencies or outlets without a space between them.</summary>
    private bool Glued(int start, int end, out int split)
    {
        split = start;
        if (end - start > LongestGlued) return false;
        for (split = start + 3; split <= end - 3; split++)
        {
            if (_line[split - 1] == ' ' || _line[split] == ' ') continue;
            if (IsWhole(_line[..split], start) && IsWhole(_line[..end], split)) return true;
        }
        return false;
    }

    private bool IsWhole(ReadOnlySpan<char> line, int start)
    {
        int end = new NameReader(line, matcher).Known(start, out NameRole role, out _);
        return end == line.Length && role == NameRole.Agency;
    }
}
