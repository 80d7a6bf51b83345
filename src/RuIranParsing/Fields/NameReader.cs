namespace RuIranParsing;

/// <summary>Reads single slots of bylines and datelines in a folded piece: an agency or outlet, a place, a person.</summary>
internal readonly ref struct NameReader(ReadOnlySpan<char> line, PhraseMatcher matcher)
{
    private const int ShortestGlued = 7;
    private const int LongestGlued = 24;
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>
    /// The end of the agency, outlet or place that starts at the word at <paramref name="start"/>, or -1. Where both could be, the longer wins, then the place.
    /// </summary>
    internal int Known(int start, out NameRole role, out NameKinds kinds)
    {
        int end = matcher.MatchName(_line, start, out kinds);
        role = (kinds & NameKinds.AnyPlace) != 0 ? NameRole.Place : NameRole.Agency;
        return end;
    }

    /// <summary>True where nothing but weak entries of the word lists says that it is a name: «مهر» and «معا» are words of every day.</summary>
    internal static bool IsWeak(NameRole role, NameKinds kinds) => (kinds & (role == NameRole.Place ? NameKinds.Place : NameKinds.Agency)) == 0;

    /// <summary>Reads everything between two separators as one slot, or as two where a template glued them («الشرقرويترز»).</summary>
    internal bool Read(int start, int end, ref NameSlots slots)
    {
        ReadOnlySpan<char> line = _line;
        (int first, int last) = Shrink(start, end);
        if (first >= last) return true;
        var part = new NameReader(line[..last], matcher);
        int known = part.Known(first, out NameRole role, out NameKinds kinds);
        if (known == last) return slots.Add(new NameSlot(role, first, last, true, kinds));
        var person = new PersonReader(line[..last], matcher);
        if (known > 0 && role == NameRole.Place && person.HasShape(PhraseMatcher.FirstWord(line[..last], known), last, out int name))
            return slots.Add(new NameSlot(role, first, known, true, kinds)) && slots.Add(new NameSlot(NameRole.Author, name, last, false));
        if (part.Glued(first, last, out int split)) return AddGlued(first, split, last, ref slots);
        return person.HasShape(first, last, out name) && slots.Add(new NameSlot(NameRole.Author, name, last, false));
    }

    /// <summary>The range without what is no word at its ends.</summary>
    internal (int First, int Last) Shrink(int start, int end)
    {
        int first = PhraseMatcher.FirstWord(_line[..end], start), last = end;
        while (last > first && WordScanner.ClassOf(_line[last - 1]) == CharacterClass.Other) last--;
        return (first, last);
    }

    /// <summary>Two agencies or outlets without a space between them.</summary>
    internal bool Glued(int start, int end, out int split)
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

    internal static bool AddGlued(int first, int split, int last, ref NameSlots slots) =>
        slots.Add(new NameSlot(NameRole.Agency, first, split, true)) && slots.Add(new NameSlot(NameRole.Agency, split, last, true));

    private bool IsWhole(ReadOnlySpan<char> line, int start)
    {
        int end = new NameReader(line, matcher).Known(start, out NameRole role, out _);
        return end == line.Length && role == NameRole.Agency;
    }
}
