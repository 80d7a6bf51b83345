using System.Buffers;

namespace RuIranParsing;

/// <summary>
/// Reads a piece that stands where a byline stands: labels with their roles («تحقيق: فلان - تصوير: فلان»), names, places, agencies and addresses between separators,
/// and behind a name what its bearer is («كاتب وباحث»).
/// </summary>
internal readonly ref struct BylineGrammar(ReadOnlySpan<char> line, PhraseMatcher matcher)
{
    private const int MostOutletWords = 4;
    private const int MostWords = 16;
    private const int MostDescription = 8;
    private const int LongestLine = 300;
    private static readonly SearchValues<char> Separators = SearchValues.Create("-/|,;:()[]_*\"&+>");
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" ()[]|,;\"<>");
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>
    /// True where the piece names somebody and holds nothing that is no name. <paramref name="isSure"/> where a label or the word lists say so, not the shape alone.
    /// <paramref name="start"/> is where the label's value starts, or the piece's start. With <paramref name="mayBeUnlisted"/> one slot beside a person that is attested may be
    /// an outlet that nothing says is one («جيا 24 - فلان الفلاني»).
    /// </summary>
    internal bool TryRead(NameRole role, bool isLabelled, int start, out NameSlots slots, out bool isSure, bool mayBeUnlisted = false)
    {
        slots = default;
        isSure = isLabelled;
        // Every mark is looked at from every slot: a line of nothing but marks is refused before that.
        if (_line.Length - start > LongestLine || WordScanner.Count(_line, start, MostWords) is 0 or > MostWords) return false;
        bool isExpected = isLabelled, isDescribed = false;
        NameSlot? outlet = null;
        int at = start;
        while (at < _line.Length)
        {
            int end = EndOfSlot(at, out int address);
            if (at == address)
            {
                if (!slots.Add(new NameSlot(NameRole.Address, at, end, true))) return false;
                at = end;
                continue;
            }
            NameSlots before = slots;
            bool isRead = ReadSlot(at, end, ref role, ref isExpected, ref slots);
            // What follows a name that is sure says who bears it («فلان الفلاني – أكاديمي وكاتب»), unless the mark joins names.
            bool isJoined = at > start && _line[at - 1] is ',' or '&' or '+';
            // «فلان البلجيكي - فلان الدنماركي» is a fixture, whoever the first is.
            isJoined |= isRead && slots.Count == 2 && EndsWithOrigin(slots[0]) && EndsWithOrigin(slots[1]);
            if (!isRead || (!isJoined && slots.Count > before.Count && before.HasPerson() && slots[slots.Count - 1] is { IsPerson: true, IsAttested: false }))
            {
                // Behind a colon stands what he says.
                bool isSaid = !isLabelled && at > start && _line[at - 1] == ':';
                // «جيا 24 - فلان الفلاني», «خاص - الضفاف»
                bool isBehindDesk = before.Count == 1 && before[0] is { Role: NameRole.Agency, Kinds: NameKinds.WeakAgency };
                // «رام الله - صوت الضفاف - فلان الفلاني», «عدن «الضفاف» خاص»
                bool isBehindPlace = before.Count == 1 && before[0].Role == NameRole.Place;
                if (mayBeUnlisted && !isRead && !isSaid && outlet is null && (before.Count == 0 || isBehindDesk || isBehindPlace) && TryOutlet(at, end, isBehindDesk, out NameSlot unlisted))
                {
                    slots = before;
                    outlet = unlisted;
                    at = end + 1;
                    continue;
                }
                if (isSaid || !(before.HasPerson() && before.AreAttested()) || !IsDescription(at, end)) return false;
                slots = before;
                isDescribed = true;
            }
            at = end == address ? end : end + 1;
        }
        // «أطلس بلوس : فلان الفلاني»: of two that could be people, the one that nothing attests is the outlet.
        if (mayBeUnlisted && slots.Count == 2 && slots[0] is { IsPerson: true, IsAttested: false } first && slots[1] is { IsPerson: true, IsAttested: true } person && TryOutlet(first.Start, EndOfSlot(first.Start, out _), mayBeLast: false, out NameSlot opening))
        {
            outlet = opening;
            slots = default;
            slots.Add(person);
        }
        slots.Settle(isLine: true);
        isSure = isExpected || (slots.AreAttested() && (slots.HasPerson() || slots.Has(NameRole.Agency)));
        if (outlet is { } other && !(isSure && slots.Add(other))) return false;
        // «فلان الفرنسي - فلان الدنماركي»: pairs of names that nothing attests are results and fixtures.
        return slots.Count > 0 && (isSure || CountPeople(slots) < 2) && (!isDescribed || isSure);
    }

    private bool ReadSlot(int start, int end, ref NameRole role, ref bool isExpected, ref NameSlots slots)
    {
        (int first, int last) = new NameReader(_line, matcher).Shrink(start, end);
        // «فلان الفلاني و»: the name that the conjunction joined is lost.
        if (last - first > 2 && _line[(last - 2)..last] is " و") last -= 2;
        if (first >= last) return true;
        if (TryLabel(first, last, out NameRole labelled, out int value, out bool isSource))
        {
            role = labelled;
            isExpected |= !isSource;
            if (value >= last) return true;
            first = value;
        }
        else if (TryPlacedLabel(first, last, ref slots))
        {
            isExpected = true;
            return true;
        }
        else if (TryBareLabel(first, last, out labelled, out value))
        {
            role = labelled;
            first = value;
        }
        if (IsDesk(first, last)) return true;
        // «الدكتور/ فلان»: a title may have a mark of its own.
        if (AreTitles(first, last)) return true;
        // «نزوى - من فلان الفلاني»
        if (start > 0 && _line[first..last].StartsWith("من ", StringComparison.Ordinal)) first += 3;
        bool isFirstOfLabel = isExpected && (!slots.HasPerson() || slots[slots.Count - 1].Role != role || _line[start - 1] is ',' or '&' or '+');
        return new WideNameReader(_line, matcher).Read(first, last, role, isFirstOfLabel, ref slots);
    }

    private bool TryLabel(int first, int last, out NameRole role, out int value, out bool isSource)
    {
        isSource = false;
        role = NameRole.Author;
        value = first;
        var word = new WordScanner(_line[..last], first);
        if (!word.Next() || !matcher.MayLabel(word.Hash)) return false;
        Evidence found = default;
        matcher.MatchStart(_line[..last], first, ref found);
        if (found.Strength is not (MatchStrength.Label or MatchStrength.Whole)) return false;
        Phrase phrase = matcher[found.Phrase];
        // «(المصدر: صحيفة الضفاف)»
        if (phrase.Kind == PhraseKind.Source && phrase.Where == PhrasePlace.Label && found.Strength == MatchStrength.Whole)
        {
            value = last;
            isSource = true;
            return true;
        }
        if (phrase.Kind != PhraseKind.Byline || phrase.Where != PhrasePlace.Label || RoleOf(phrase) is not { } named) return false;
        role = named;
        value = found.Strength == MatchStrength.Whole ? last : found.ValueStart;
        return true;
    }

    /// <summary>«رسالة المصنعة»: a label, and the place that it comes from.</summary>
    private bool TryPlacedLabel(int first, int last, ref NameSlots slots)
    {
        var word = new WordScanner(_line[..last], first);
        if (!word.Next() || !matcher.MayLabel(word.Hash) || !TryLabel(first, word.End, out _, out _, out bool isSource) || isSource) return false;
        int place = PhraseMatcher.FirstWord(_line[..last], word.End);
        // «حاوره في نزوى: فلان الفلاني»
        if (_line[place..last].StartsWith("في ", StringComparison.Ordinal)) place += 3;
        return place < last && new NameReader(_line[..last], matcher).Known(place, out NameRole role, out NameKinds kinds) == last && role == NameRole.Place
            && slots.Add(new NameSlot(role, place, last, true, kinds));
    }

    /// <summary>«إعداد فلان الفلاني»: a label that is an ordinary word needs its mark, or a name that is attested behind it.</summary>
    private bool TryBareLabel(int first, int last, out NameRole role, out int value)
    {
        role = NameRole.Author;
        value = first;
        var word = new WordScanner(_line[..last], first);
        if (!word.Next() || !matcher.MayLabel(word.Hash) || !TryLabel(first, word.End, out role, out _, out bool isSource) || isSource) return false;
        value = PhraseMatcher.FirstWord(_line[..last], word.End);
        return value < last && new PersonReader(_line[..last], matcher).TryRead(value, last, false, out _, out bool isAttested) && isAttested;
    }

    /// <summary>The role that a byline's label gives, or null.</summary>
    internal static NameRole? RoleOf(Phrase phrase) => phrase.Role switch
    {
        "author" => NameRole.Author,
        "interviewer" => NameRole.Interviewer,
        "translator" => NameRole.Translator,
        "editor" => NameRole.Editor,
        "photographer" => NameRole.Photographer,
        "illustrator" => NameRole.Illustrator,
        _ => null,
    };

    /// <summary>«القسم الرياضي», «كاتب وباحث»: a desk or an occupation, which is nobody's name.</summary>
    private bool IsDesk(int first, int last)
    {
        Evidence found = default;
        matcher.MatchStart(_line[..last], first, ref found);
        return found.Strength == MatchStrength.Whole && !found.IsWeak && matcher[found.Phrase] is { Kind: PhraseKind.Byline, Where: PhrasePlace.Line };
    }

    /// <summary>A few words before a mark, the first of letters, none a verb or a particle.</summary>
    private bool TryOutlet(int start, int end, bool mayBeLast, out NameSlot outlet)
    {
        (int first, int last) = new NameReader(_line, matcher).Shrink(start, end);
        outlet = new NameSlot(NameRole.Agency, first, last, false);
        bool isQuoted = end < _line.Length && _line[end] == '"' && start > 0 && _line[start - 1] == '"';
        if (end >= _line.Length ? !mayBeLast : _line[end] is not ('-' or ':' or '|' or '/') && !isQuoted) return false;
        var words = new WordScanner(_line[..last], first);
        int count = 0;
        while (words.Next())
        {
            if (count == 0 && words.Class == CharacterClass.Digit) return false;
            if (++count > MostOutletWords || (matcher.Flags.Of(words.Hash) & (WordFlags.Verb | WordFlags.Function | WordFlags.Title)) != 0) return false;
        }
        return count > 0;
    }

    /// <summary>«نيالا: صوت الضفاف»: a place, and an outlet that no list knows. Headings are written so, too: only the place on the page can tell.</summary>
    internal bool TryPlacedOutlet(out NameSlots slots)
    {
        slots = default;
        int first = PhraseMatcher.FirstWord(_line, 0);
        int place = new NameReader(_line, matcher).Known(first, out NameRole role, out NameKinds kinds);
        if (place < 0 || role != NameRole.Place || NameReader.IsWeak(role, kinds)) return false;
        if (DatelineReader.MarkOf(_line, place, out int next) is not ('-' or ':' or '/')) return false;
        return TryOutlet(next, _line.Length, mayBeLast: true, out NameSlot outlet) && slots.Add(new NameSlot(role, first, place, true, kinds)) && slots.Add(outlet);
    }

    private bool EndsWithOrigin(in NameSlot slot)
    {
        ReadOnlySpan<char> name = _line[slot.Start..slot.End];
        return slot.IsPerson && name[^1] == 'ي' && name[(name.LastIndexOf(' ') + 1)..].StartsWith("ال");
    }

    private bool AreTitles(int first, int last)
    {
        var words = new WordScanner(_line[..last], first);
        int count = 0;
        while (words.Next())
        {
            if ((matcher.Flags.Of(words.Hash) & WordFlags.Title) == 0) return false;
            count++;
        }
        return count > 0;
    }

    private bool IsDescription(int start, int end)
    {
        var words = new WordScanner(_line[..end], start);
        int count = 0;
        while (words.Next())
        {
            if (++count > MostDescription || words.Class == CharacterClass.Digit || (matcher.Flags.Of(words.Hash) & WordFlags.Verb) != 0) return false;
        }
        return true;
    }

    /// <summary>
    /// Where the slot at <paramref name="at"/> ends: at the next separator, or before an address of mail, whose hyphens and dots are part of it. <paramref name="address"/> is
    /// where the next address starts, or -1; a slot that starts there is the address.
    /// </summary>
    private int EndOfSlot(int at, out int address)
    {
        int length = _line[at..].IndexOfAny(Separators);
        int end = length < 0 ? _line.Length : at + length;
        address = -1;
        int sign = _line[at..].IndexOf('@');
        if (sign < 0) return end;
        sign += at;
        int start = sign;
        while (start > at && !AddressEnds.Contains(_line[start - 1])) start--;
        int stop = _line[sign..].IndexOfAny(AddressEnds);
        stop = stop < 0 ? _line.Length : sign + stop;
        if (!MailAddress.Is(_line[start..stop])) return end;
        address = start;
        return start == at ? stop : Math.Min(end, start);
    }

    private static int CountPeople(in NameSlots slots)
    {
        int count = 0;
        for (int i = 0; i < slots.Count; i++) count += slots[i].IsPerson ? 1 : 0;
        return count;
    }
}
