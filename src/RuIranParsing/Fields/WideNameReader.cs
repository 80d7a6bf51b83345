namespace RuIranParsing;

/// <summary>
/// Reads single slots where the place on the page says that names are to be expected: all that <see cref="NameReader"/> reads, and several names without a mark
/// between them, initials, and outlets that no list knows.
/// </summary>
internal readonly ref struct WideNameReader(ReadOnlySpan<char> line, PhraseMatcher matcher)
{
    private const int MostOutletWords = 4;
    private const int MostInitials = 4;
    private const int ShortestDoubled = 7;
    private const int ShortestHost = 3;
    private const int ShortestDomain = 2;
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>Reads <c>[start, end)</c>; people get <paramref name="role"/>. <paramref name="isExpected"/> behind a label.</summary>
    internal bool Read(int start, int end, NameRole role, bool isExpected, ref NameSlots slots)
    {
        (int first, int last) = new NameReader(_line, matcher).Shrink(start, end);
        if (first >= last) return true;
        bool isDoubled = IsDoubled(first, last);
        if (isDoubled) first += (last - first) / 2;
        // «خاص صدى الضفاف»: the word says that the outlet has it from nobody else.
        if (_line[first..last].StartsWith("خاص ", StringComparison.Ordinal))
            return slots.Add(new NameSlot(NameRole.Agency, PhraseMatcher.FirstWord(_line[..last], first + 4), last, true));
        NameSlots before = slots;
        if (TryKnown(first, last, role, ref slots)) return true;
        slots = before;
        // Templates write an outlet twice, for its name and for its link; people they write once.
        if (isDoubled && !OpensGiven(first, last)) return slots.Add(new NameSlot(NameRole.Agency, first, last, true));
        if (!IsHost(first, last) && TryPeople(first, last, role, isExpected, ref slots)) return true;
        slots = before;
        if (new NameReader(_line[..last], matcher).Glued(first, last, out int split)) return NameReader.AddGlued(first, split, last, ref slots);
        if (IsOutlet(first, last) || IsHost(first, last)) return slots.Add(new NameSlot(NameRole.Agency, first, last, true));
        if (IsInitials(first, last)) return slots.Add(new NameSlot(role, first, last, isExpected));
        return false;
    }

    /// <summary>Nothing but names of the word lists, or one before a person: «رويترز أ ف ب», «عدن فلان الفلاني».</summary>
    private bool TryKnown(int first, int last, NameRole role, ref NameSlots slots)
    {
        var names = new NameReader(_line[..last], matcher);
        NameSlots before = slots;
        int at = first;
        bool isFirm = false;
        for (int count = 0; at < last; count++)
        {
            int end = names.Known(at, out NameRole known, out NameKinds kinds);
            // A name of the lists that opens a longer one proves nothing: «بيروت مدينة النور».
            if (end < 0) return isFirm && TryRest(at, last, role, ref slots);
            int next = PhraseMatcher.FirstWord(_line[..last], end);
            if (known == NameRole.Place && IsPress(next, last, out int pressEnd) && pressEnd == last)
                return slots.Add(new NameSlot(NameRole.Agency, at, last, true));
            // «دويتشه فيله الألمانية»: the adjective belongs to the agency before it.
            bool isAdjective = count > 0 && kinds == NameKinds.WeakAgency && _line[at..end].StartsWith("ال") && slots.TryExtend(end);
            if (!isAdjective && !slots.Add(new NameSlot(known, at, end, true, kinds))) return false;
            isFirm |= !NameReader.IsWeak(known, kinds);
            at = next;
            if (at < last) continue;
            if (count == 0 || (isFirm && slots.Has(NameRole.Agency))) return true;
        }
        // Words that are each a name of some outlet are together the name of another: «الجزيرة الرياضية».
        slots = before;
        return slots.Add(new NameSlot(NameRole.Agency, first, last, false));
    }

    private bool TryRest(int at, int last, NameRole role, ref NameSlots slots)
    {
        if (new PersonReader(_line[..last], matcher).TryRead(at, last, false, out int name, out bool isAttested) && isAttested)
            return slots.Add(new NameSlot(role, name, last, true));
        return IsOutlet(at, last) && slots.Add(new NameSlot(NameRole.Agency, at, last, true));
    }

    /// <summary>One person, two joined by «و», or a person before a name of the word lists: «فلان الفلاني و م ع», «فلان الفلاني الدار البيضاء».</summary>
    private bool TryPeople(int first, int last, NameRole role, bool isExpected, ref NameSlots slots)
    {
        var person = new PersonReader(_line[..last], matcher);
        if (TrySuffix(first, last, role, isExpected, ref slots)) return true;
        if (TryJoined(first, last, role, isExpected, ref slots)) return true;
        return person.TryRead(first, last, isExpected, out int name, out bool isAttested) && slots.Add(new NameSlot(role, name, last, isAttested));
    }

    private bool TrySuffix(int first, int last, NameRole role, bool isExpected, ref NameSlots slots)
    {
        var words = new WordScanner(_line[..last], first);
        var names = new NameReader(_line[..last], matcher);
        int left = first;
        for (int count = 0; words.Next(); count++)
        {
            // A surname can be a town: what is left before it must be a whole name.
            if (count >= 2 && names.Known(words.Start, out NameRole known, out NameKinds kinds) == last && !NameReader.IsWeak(known, kinds)
                && new PersonReader(_line[..left], matcher).TryRead(first, left, isExpected, out int name, out bool isAttested) && isAttested)
                return slots.Add(new NameSlot(role, name, left, true)) && slots.Add(new NameSlot(known, words.Start, last, true, kinds));
            left = words.End;
        }
        return false;
    }

    /// <summary>
    /// «فلان الفلاني وفلانة الفلانية»: the letter is a conjunction only where both sides read as people, and the right one by a given name or because
    /// the whole is too long for one person.
    /// </summary>
    private bool TryJoined(int first, int last, NameRole role, bool isExpected, ref NameSlots slots)
    {
        var words = new WordScanner(_line[..last], first);
        int left = first;
        for (int count = 0; words.Next(); count++)
        {
            if (count >= 2 && words.Word.Length >= 4 && words.Word[0] == 'و' && (matcher.Flags.Of(words.Hash) & WordFlags.Given) == 0
                && Joins(first, left, words.Start + 1, last, isExpected, out int leftName, out int rightName))
            {
                return slots.Add(new NameSlot(role, leftName, left, true)) && TryJoinedRest(rightName, last, role, isExpected, ref slots);
            }
            left = words.End;
        }
        return false;
    }

    private bool TryJoinedRest(int first, int last, NameRole role, bool isExpected, ref NameSlots slots) =>
        TryJoined(first, last, role, isExpected, ref slots) || slots.Add(new NameSlot(role, first, last, true));

    private bool Joins(int first, int left, int right, int last, bool isExpected, out int leftName, out int rightName)
    {
        rightName = right;
        if (!new PersonReader(_line[..left], matcher).TryRead(first, left, isExpected, out leftName, out bool isLeftAttested)) return false;
        if (!new PersonReader(_line[..last], matcher).TryRead(right, last, false, out rightName, out bool isAttested)) return false;
        bool isTooLong = !new PersonReader(_line[..last], matcher).TryRead(first, last, isExpected, out _, out _);
        return isAttested || (isTooLong && isLeftAttested);
    }

    /// <summary>A word that names of outlets are made of opens or closes it, and no verb is in it.</summary>
    private bool IsOutlet(int first, int last)
    {
        var words = new WordScanner(_line[..last], first);
        int count = 0;
        bool isPress = false, isLastPress = false;
        while (words.Next())
        {
            WordFlags flags = matcher.Flags.Of(words.Hash);
            isLastPress = (flags & WordFlags.Press) != 0;
            if (++count > MostOutletWords || (!isLastPress && (flags & (WordFlags.Verb | WordFlags.Function)) != 0)) return false;
            isPress |= count == 1 && isLastPress && (flags & WordFlags.Function) == 0 && words.Word is not ("اليوم" or "الان");
        }
        return count >= 2 && (isPress || isLastPress);
    }

    /// <summary>«dafaf.example», «ضفاف.كوم»: an outlet by its address. A letter or two before the dot are initials.</summary>
    private bool IsHost(int first, int last)
    {
        ReadOnlySpan<char> name = _line[first..last];
        int dot = name.IndexOf('.');
        return dot >= ShortestHost && !char.IsAsciiDigit(name[0]) && name.LastIndexOf('.') + ShortestDomain < name.Length && name.IndexOfAny(' ', '@') < 0;
    }

    private bool IsPress(int at, int last, out int end)
    {
        var words = new WordScanner(_line[..last], at);
        bool isPress = words.Next() && (matcher.Flags.Of(words.Hash) & WordFlags.Press) != 0;
        end = words.End;
        return isPress;
    }

    /// <summary>«س س», «ن.ي»: two or three letters, each alone.</summary>
    private bool IsInitials(int first, int last) => AreInitials(_line[first..last]);

    internal static bool AreInitials(ReadOnlySpan<char> line)
    {
        var words = new WordScanner(line, 0);
        int count = 0;
        while (words.Next())
        {
            if (words.End - words.Start > 1 || words.Class != CharacterClass.Arabic || ++count > MostInitials) return false;
        }
        return count >= 2;
    }

    private bool OpensGiven(int first, int last)
    {
        var word = new WordScanner(_line[..last], first);
        return word.Next() && (matcher.Flags.Of(word.Hash) & WordFlags.Given) != 0;
    }

    /// <summary>A template wrote the name twice: «أخبار الضفافأخبار الضفاف».</summary>
    private bool IsDoubled(int first, int last)
    {
        int length = last - first;
        if (length < ShortestDoubled * 2 || length % 2 != 0) return false;
        return _line.Slice(first, length / 2).SequenceEqual(_line.Slice(first + (length / 2), length / 2));
    }
}
