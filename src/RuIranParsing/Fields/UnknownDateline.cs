namespace RuIranParsing;

/// <summary>
/// Reads a dateline whose first name no list knows: an outlet before a verb of saying, a name before a spaced dash, and «NAME (place) -», «section(outlet):».
/// </summary>
internal readonly ref struct UnknownDateline(ReadOnlySpan<char> line, PhraseMatcher matcher)
{
    private const int MostWords = 4;
    private const int LongestApposition = 80;
    private readonly ReadOnlySpan<char> _line = line;

    internal bool TryRead(ref NameSlots slots, out int end)
    {
        end = 0;
        var words = new WordScanner(_line, 0);
        int first = PhraseMatcher.FirstWord(_line, 0);
        bool isConjoined = false;
        for (int count = 1; count <= MostWords && words.Next(); count++)
        {
            WordFlags flags = matcher.Flags.Of(words.Hash);
            // «رام الله الآن:» — words that outlets are named with are also particles.
            bool isProse = (flags & (WordFlags.Verb | WordFlags.Function)) != 0 && (flags & (WordFlags.Press | WordFlags.Given)) == 0;
            if (words.Class == CharacterClass.Digit) return count > 1 && TryDated(first, end, words.Start, ref slots, out end);
            if (isProse) return false;
            isConjoined |= count == 1 && IsConjoined(words.Word);
            end = words.End;
            char mark = DatelineReader.MarkOf(_line, end, out int next);
            if (mark == ' ') continue;
            // «وقال شهود: …» is a sentence, «وادي نيوز - …» an outlet.
            if (isConjoined && !HasPress(first, end)) return false;
            if (!DatelineReader.IsSentence(_line, next)) return false;
            if (mark == ':') return TryColon(first, end, next, count, ref slots);
            if (mark == '-' && _line[next - 1] == ' ') return TryDash(first, end, next, ref slots, out end);
            if (mark == '/') return TrySlash(first, end, next, ref slots);
            if (mark == '(') return TryBracketedDate(first, end, next, ref slots, out end) || TryBracket(first, end, next, ref slots, out end);
            return false;
        }
        return false;
    }

    /// <summary>Nobody is quoted as saying «said»: the name before the colon is the outlet that tells the story.</summary>
    private bool TryColon(int first, int end, int next, int count, ref NameSlots slots)
    {
        if (!DatelineReader.IsVerb(_line, next, matcher)) return false;
        // «الخبر: تم …»: a word of every day with its article is a label of the page more often than an outlet.
        if (count == 1 && _line[first..end].StartsWith("ال")) return false;
        // «فلان الفلاني: قدمنا …» quotes him, and «الصخور البركانية: تنتج …» explains a word: news is told in the past.
        if (new PersonReader(_line, matcher).TryRead(first, end, false, out _, out bool isAttested) && isAttested) return false;
        return (_line[next] is not ('ت' or 'ي') || HasPress(first, end)) && slots.Add(new NameSlot(NameRole.Agency, first, end, false));
    }

    /// <summary>
    /// «فلان الفلاني - قال …», «الضفاف - في سوق المدينة …»: before a verb any name, else one that is attested. «فلان الفلاني - أمين عام الاتحاد - أوضح …» is a sentence.
    /// </summary>
    private bool TryDash(int first, int end, int next, ref NameSlots slots, out int last)
    {
        last = end;
        var names = new NameReader(_line, matcher);
        bool isPerson = new PersonReader(_line, matcher).TryRead(first, end, false, out int name, out bool isAttested);
        // «الرمال - رويترز - …»: what stands before an agency is where it reports from.
        int agency = names.Known(next, out NameRole role, out NameKinds agencyKinds);
        if (agency > 0 && !isAttested && role == NameRole.Agency && !NameReader.IsWeak(role, agencyKinds) && DatelineReader.MarkOf(_line, agency, out _) is '-' or ':')
        {
            last = agency;
            return slots.Add(new NameSlot(NameRole.Place, first, end, false)) && slots.Add(new NameSlot(role, next, agency, true, agencyKinds));
        }
        bool isVerb = DatelineReader.IsVerb(_line, next, matcher);
        if (!isVerb && _line.Slice(next, Math.Min(LongestApposition, _line.Length - next)).Contains('-')) return false;
        if (isPerson) return (isVerb || isAttested) && slots.Add(new NameSlot(NameRole.Author, name, end, isAttested));
        bool isKnown = names.Known(first, out _, out NameKinds kinds) == end && (kinds & NameKinds.AnyAgency) != 0;
        return (isVerb || isKnown || HasPress(first, end)) && slots.Add(new NameSlot(NameRole.Agency, first, end, isKnown));
    }

    /// <summary>«الضفاف/ أعلنت …»: before a verb an outlet, or whom a given name attests.</summary>
    private bool TrySlash(int first, int end, int next, ref NameSlots slots)
    {
        if (!DatelineReader.IsVerb(_line, next, matcher)) return false;
        bool isPerson = new PersonReader(_line, matcher).TryRead(first, end, false, out int name, out bool isAttested) && isAttested;
        return slots.Add(isPerson ? new NameSlot(NameRole.Author, name, end, true) : new NameSlot(NameRole.Agency, first, end, false));
    }

    /// <summary>«NAME 21 أغسطس 2015 (OUTLET) sentence»: what stands before a full date is a place, what stands in brackets behind it whoever reports from there.</summary>
    private bool TryDated(int first, int last, int at, ref NameSlots slots, out int end)
    {
        end = at;
        if (!DateReader.TryReadAt(_line, at, out DateMatch date) || date.Date.Precision != DatePrecision.Day) return false;
        if (DatelineReader.MarkOf(_line, date.End, out int inside) != '(') return false;
        int close = _line[inside..].IndexOf(')');
        if (close <= 0 || !DatelineReader.IsSentence(_line, inside + close)) return false;
        end = inside + close;
        if (!new DatelineReader(_line, matcher).IsShortName(inside, end)) return false;
        bool isKnown = new NameReader(_line, matcher).Known(inside, out NameRole role, out NameKinds kinds) == end && role == NameRole.Agency;
        return slots.Add(new NameSlot(NameRole.Place, first, last, false)) && slots.Add(new NameSlot(NameRole.Agency, inside, end, isKnown, kinds));
    }

    /// <summary>«NAME (2 حزيران) OUTLET - sentence»: before a day in brackets stands a place, behind it whoever reports from there.</summary>
    private bool TryBracketedDate(int first, int last, int inside, ref NameSlots slots, out int end)
    {
        end = last;
        if (!DateReader.TryReadAt(_line, inside, out DateMatch date) || date.Date.Day is null || date.End >= _line.Length) return false;
        int outlet = PhraseMatcher.FirstWord(_line, date.End);
        if (!_line[(date.End - 1)..outlet].Contains(')')) return false;
        int dash = _line[outlet..].IndexOf('-');
        if (dash <= 0 || !DatelineReader.IsSentence(_line, outlet + dash)) return false;
        end = new NameReader(_line, matcher).Shrink(outlet, outlet + dash).Last;
        if (!new DatelineReader(_line, matcher).IsShortName(outlet, end)) return false;
        bool isKnown = new NameReader(_line, matcher).Known(outlet, out NameRole role, out NameKinds kinds) == end && role == NameRole.Agency;
        return slots.Add(new NameSlot(NameRole.Place, first, last, false)) && slots.Add(new NameSlot(NameRole.Agency, outlet, end, isKnown, kinds));
    }

    private bool HasPress(int first, int end)
    {
        var words = new WordScanner(_line[..end], first);
        while (words.Next())
        {
            if ((matcher.Flags.Of(words.Hash) & WordFlags.Press) != 0) return true;
        }
        return false;
    }

    /// <summary>«وقال», «وأشار»: a verb behind its conjunction.</summary>
    private bool IsConjoined(ReadOnlySpan<char> word) => word.Length > 3 && word[0] is 'و' or 'ف' && (matcher.Flags.Of(word[1..]) & WordFlags.Verb) != 0;

    /// <summary>«NAME (place) - sentence», «section(outlet): sentence», «place (country)- agency».</summary>
    private bool TryBracket(int first, int last, int inside, ref NameSlots slots, out int end)
    {
        var names = new NameReader(_line, matcher);
        int known = names.Known(inside, out NameRole role, out NameKinds kinds);
        int firstKnown = names.Known(first, out _, out NameKinds firstKinds);
        bool isDesk = firstKnown == last && (firstKinds & NameKinds.AnyAgency) != 0;
        if (known < 0 && isDesk) known = WordEnd(inside);
        end = known;
        if (known < 0 || known >= _line.Length || _line[known] != ')') return false;
        if (DatelineReader.MarkOf(_line, known + 1, out int next) is not ('-' or ':')) return false;
        if (isDesk) return slots.Add(new NameSlot(NameRole.Agency, first, last, true, firstKinds)) && slots.Add(new NameSlot(NameRole.Agency, inside, known, true));
        int agency = names.Known(next, out NameRole after, out NameKinds agencyKinds);
        if (role == NameRole.Place && agency > 0 && after == NameRole.Agency)
        {
            end = agency;
            return slots.Add(new NameSlot(NameRole.Place, first, known + 1, true)) && slots.Add(new NameSlot(after, next, agency, true, agencyKinds));
        }
        bool isPerson = new PersonReader(_line, matcher).TryRead(first, last, false, out int name, out bool isAttested);
        return slots.Add(isPerson ? new NameSlot(NameRole.Author, name, last, isAttested) : new NameSlot(NameRole.Agency, first, last, false))
            && slots.Add(new NameSlot(role, inside, known, true, kinds));
    }

    private int WordEnd(int at)
    {
        var words = new WordScanner(_line, at);
        return words.Next() ? words.End : -1;
    }
}
