namespace RuIranParsing;

/// <summary>Reads single slots of bylines and datelines in a folded piece: an agency or outlet, a place, a person.</summary>
internal readonly ref struct NameReader(ReadOnlySpan<char> line, PhraseMatcher matcher)
{
    private const int MostNameWords = 4;
    private const int ShortestGlued = 7;
    private const int LongestGlued = 24;
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>
    /// The end of the agency, outlet or place that starts at the word at <paramref name="start"/>, or -1. Where both could be, the longer wins, then the place.
    /// </summary>
    internal int Known(int start, out NameRole role, out bool isWeak)
    {
        int end = matcher.MatchName(_line, start, out bool isPlace, out isWeak);
        role = isPlace ? NameRole.Place : NameRole.Agency;
        return end;
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
            WordFlags flags = matcher.Flags.Of(words.Hash);
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
        // Only a single word is tried: where there are spaces, they part the names.
        if (end - start is < ShortestGlued or > LongestGlued || _line[start..end].Contains(' ')) return false;
        for (split = start + 3; split <= end - 3; split++)
        {
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
