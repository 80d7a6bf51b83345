using System.Buffers;

namespace RuIranParsing;

/// <summary>
/// Reads what opens a first paragraph before its sentence: place, date, agency, outlet, reporter between dashes, brackets and slashes («واشنطن (رويترز) -»,
/// «بغداد/ فلان الفلاني: واصل», «أبوظبي في 3 مايو / وام /», «مرصد الضفاف: قال»). The shapes are those of a survey of Arabic newspapers; a slot the word lists do
/// not know is believed only behind one they know, or alone before a colon and a verb of saying or before a spaced dash.
/// </summary>
internal ref struct DatelineReader
{
    private const int MostSlots = 6;
    private const int MostOutletWords = 5;
    private const int LongestFirstName = 64;

    // What follows a dateline is a sentence, not the second half of a heading.
    private const int ShortestSentence = 40;
    private static readonly SearchValues<char> Marks = SearchValues.Create("-/:()|,");
    private static readonly SearchValues<char> ReporterMarks = SearchValues.Create("-/:()|,\"");
    private readonly ReadOnlySpan<char> _line;
    private readonly PhraseMatcher _matcher;
    private NameSlots _slots;
    private int _end;

    internal DatelineReader(ReadOnlySpan<char> line, PhraseMatcher matcher)
    {
        _line = line;
        _matcher = matcher;
    }

    /// <summary>True where a dateline opens the piece; <paramref name="end"/> is where its names end. <paramref name="isSure"/> where the word lists know a slot.</summary>
    internal static bool TryRead(ReadOnlySpan<char> line, PhraseMatcher matcher, out NameSlots slots, out int end, out bool isSure)
    {
        slots = default;
        end = 0;
        isSure = false;
        // Nearly every paragraph is dismissed here: the first name of a dateline is short, and a mark follows it.
        if (line[..Math.Min(line.Length, LongestFirstName)].IndexOfAny(Marks) < 0) return false;
        var reader = new DatelineReader(line, matcher);
        isSure = reader.TryKnown();
        if (!isSure)
        {
            reader._slots = default;
            if (!new UnknownDateline(line, matcher).TryRead(ref reader._slots, out reader._end)) return false;
        }
        reader._slots.Settle(isLine: false);
        slots = reader._slots;
        end = BalancedEnd(line, slots[0].Start, reader._end);
        return true;
    }

    private bool TryKnown()
    {
        var names = new NameReader(_line, _matcher);
        int at = PhraseMatcher.FirstWord(_line, 0), placeStart = -1;
        bool isClosed = false;
        for (int slot = 0; slot < MostSlots && at < _line.Length; slot++)
        {
            if (slot > 0 && TryDate(ref at)) isClosed |= _slots.Count > 0 && ClosesDate(at);
            int known = names.Known(at, out NameRole role, out NameKinds kinds);
            // «مهر» and «معا» are agencies behind a place or in brackets, and ordinary words at the start of a sentence.
            if (known < 0 || (slot == 0 && NameReader.IsWeak(role, kinds) && !IsVouchedFor(at, known, role == NameRole.Place, names))) return isClosed && TryUnlisted(at);
            char mark = Mark(known, out int next);
            if (mark is ' ' or ',' && role == NameRole.Place && _slots.Count == 0 && IsDate(next))
            {
                // «نابلس 21-5-2011 وفا-»: a date and an agency in the place's slot.
                if (!TryDatedPlace(at, known, kinds, ref next)) return false;
                at = next;
                isClosed = true;
                continue;
            }
            if (mark is ' ' or ',')
            {
                // «دبي، الإمارات العربية المتحدة (CNN)»: the country belongs to the place.
                if (mark == ',' && role == NameRole.Place && placeStart < 0 && IsPlace(next, names))
                {
                    placeStart = placeStart < 0 ? at : placeStart;
                    at = next;
                    continue;
                }
                if (_slots.Count > 0)
                {
                    if (IsVerb(next)) return Add(role, at, known, kinds);
                    // «نواكشوط – صدى الضفاف :»: the word opens a longer name.
                    return isClosed && (!NameReader.IsWeak(role, kinds) || TryUnlisted(at));
                }
                // «روما أ ش أ:»: an agency at the place's side.
                if (role != NameRole.Place || mark == ',' || !IsAgencyBefore(next, names)) return false;
                if (!Add(role, at, known, kinds)) return false;
                at = next;
                continue;
            }
            // «طرابلس: واصل» is a dateline, «لبنان: أزمة جديدة» a heading.
            if (mark == ':' && role == NameRole.Place && _slots.Count == 0 && !OpensSentence(known, next, names)) return false;
            // «(رويترز)» stands for itself, but «إيران - إسرائيل» is no place and outlet: a place follows a place only before more marks.
            if (!Add(role, placeStart < 0 ? at : placeStart, known, kinds)) return isClosed;
            placeStart = -1;
            isClosed = true;
            at = next;
        }
        return isClosed;
    }

    private bool TryDatedPlace(int at, int known, NameKinds kinds, ref int next)
    {
        if (!TryDate(ref next)) return false;
        int agency = new NameReader(_line, _matcher).Known(next, out NameRole role, out _);
        bool isClosed = agency > 0 && role == NameRole.Agency ? Mark(agency, out _) is not (' ' or ',') : ClosesDate(next);
        return isClosed && Add(NameRole.Place, at, known, kinds);
    }

    /// <summary>«لندن: «الضفاف»» and «الخرطوم: وكالات -» are datelines as «طرابلس: واصل» is.</summary>
    private readonly bool OpensSentence(int known, int next, in NameReader names)
    {
        if (IsVerb(next)) return true;
        if (next - 1 > known && _line[next - 1] == '"') return true;
        int agency = names.Known(next, out NameRole role, out NameKinds kinds);
        return agency > 0 && (role == NameRole.Agency || (kinds & NameKinds.AnyAgency) != 0) && Mark(agency, out _) is not (' ' or ',');
    }

    private readonly bool IsAgencyBefore(int at, in NameReader names)
    {
        int end = names.Known(at, out _, out NameKinds kinds);
        return end > 0 && (kinds & NameKinds.AnyAgency) != 0 && Mark(end, out _) is '-' or ':' or '/';
    }

    /// <summary>«place/ NAME : sentence», «place – OUTLET : sentence»: between two marks behind a known slot.</summary>
    private bool TryUnlisted(int at)
    {
        int length = _line[at..].IndexOfAny(ReporterMarks);
        if (length <= 0) return true;
        int stop = at + length;
        // «القاهرة - فلان الفلاني، وزير الري، …» is a sentence.
        if (_line[stop] is ',' or '(') return true;
        int word = at;
        // «من سالم السالمي»: from so-and-so.
        if (_line[at..].StartsWith("من ", StringComparison.Ordinal)) word = at + 3;
        int last = stop;
        while (last > word && _line[last - 1] == ' ') last--;
        // In brackets behind a place stands an outlet, unless a given name says otherwise.
        if (new PersonReader(_line, _matcher).TryRead(word, last, false, out int name, out bool isAttested) && (isAttested || _line[stop] != ')'))
        {
            bool isSpaced = _line[stop] != '-' || isAttested;
            if (isSpaced) AddName(NameRole.Author, name, last, isAttested);
            return true;
        }
        bool isQuoted = _line[stop] == '"' && at > 0 && _line[at - 1] == '"';
        // «شيراز - OUTLET - قال …», «الفجيرة في 21 فبراير/ OUTLET / أطلقت …»
        if (isQuoted || _line[stop] == ')' || (_line[stop] is ':' or '-' or '/' && IsVerb(stop + 1)))
        {
            if (IsShortName(at, last)) AddName(NameRole.Agency, at, last, false);
        }
        return true;
    }

    internal readonly bool IsShortName(int at, int last)
    {
        var words = new WordScanner(_line[..last], at);
        int count = 0;
        while (words.Next())
        {
            WordFlags flags = _matcher.Flags.Of(words.Hash);
            bool isProse = (flags & (WordFlags.Verb | WordFlags.Function)) != 0 && (flags & WordFlags.Press) == 0;
            if (++count > MostOutletWords || words.Class == CharacterClass.Digit || isProse) return false;
        }
        return count > 0;
    }

    /// <summary>Moves behind a date, or behind the numbers of one: «في 3 مايو /», «12-7-2012», «- 12 - 3 (».</summary>
    private readonly bool TryDate(ref int at)
    {
        if (!IsDate(at)) return false;
        int start = at;
        if (_line[at..].StartsWith("في ", StringComparison.Ordinal)) start = at + 3;
        if (DateReader.TryReadAt(_line, start, out DateMatch date))
        {
            at = PhraseMatcher.FirstWord(_line, date.End);
            return true;
        }
        var words = new WordScanner(_line, start);
        int end = start;
        for (int count = 0; count < 3 && words.Next() && words.Class == CharacterClass.Digit; count++) end = words.End;
        if (end == start) return false;
        at = PhraseMatcher.FirstWord(_line, end);
        return true;
    }

    private readonly bool IsDate(int at)
    {
        if (at >= _line.Length) return false;
        if (char.IsAsciiDigit(_line[at])) return true;
        if (_line[at..].StartsWith("في ", StringComparison.Ordinal)) return at + 3 < _line.Length && char.IsAsciiDigit(_line[at + 3]);
        // «مارس 3 (»: the month first, as English has it.
        var words = new WordScanner(_line, at);
        if (!words.Next() || words.Class != CharacterClass.Arabic || (_matcher.Flags.Of(words.Hash) & (WordFlags.Verb | WordFlags.Function)) != 0) return false;
        return words.Next() && words.Class == CharacterClass.Digit && DateReader.TryReadAt(_line, at, out _);
    }

    /// <summary>A mark before the word at <paramref name="at"/>, so that a date before it is set off from the sentence.</summary>
    private readonly bool ClosesDate(int at)
    {
        int gap = at;
        while (gap > 0 && WordScanner.ClassOf(_line[gap - 1]) == CharacterClass.Other) gap--;
        return _line[gap..at].IndexOfAny('-', ':', '(') >= 0 || _line[gap..at].Contains('/');
    }

    private bool Add(NameRole role, int start, int stop, NameKinds kinds)
    {
        if (!_slots.Add(new NameSlot(role, start, stop, true, kinds))) return false;
        _end = stop;
        return true;
    }

    private void AddName(NameRole role, int start, int stop, bool isAttested)
    {
        if (_slots.Add(new NameSlot(role, start, stop, isAttested))) _end = stop;
    }

    private static bool IsPlace(int at, in NameReader names) => names.Known(at, out NameRole role, out _) > 0 && role == NameRole.Place;

    /// <summary>«(معا)»; «الجزيرة - رام الله -»: brackets, or a place between marks behind it, say that the first word is a name.</summary>
    private readonly bool IsVouchedFor(int start, int end, bool isPlace, in NameReader names)
    {
        if (start > 0 && _line[start - 1] == '(' && end < _line.Length && _line[end] == ')') return true;
        if (Mark(end, out int next) is not ('-' or '/')) return false;
        int second = names.Known(next, out NameRole role, out NameKinds kinds);
        // «الخليل - معا -»: of a place and an agency each says what the other is, though both are words of every day.
        bool isVouching = (role == NameRole.Place && !NameReader.IsWeak(role, kinds)) || (isPlace && (kinds & NameKinds.AnyAgency) != 0);
        return second > 0 && isVouching && Mark(second, out _) is '-' or ':' or '/';
    }

    /// <summary>The separator behind a slot (a space where there is none) and where the next word starts.</summary>
    private readonly char Mark(int at, out int next) => MarkOf(_line, at, out next);

    internal static char MarkOf(ReadOnlySpan<char> line, int at, out int next)
    {
        next = PhraseMatcher.FirstWord(line, at);
        ReadOnlySpan<char> gap = line[at..next];
        int mark = gap.IndexOfAny(Marks);
        return mark < 0 ? ' ' : gap[mark];
    }

    private readonly bool IsVerb(int at) => IsVerb(_line, at, _matcher);

    internal static bool IsVerb(ReadOnlySpan<char> line, int at, PhraseMatcher matcher)
    {
        var word = new WordScanner(line, at);
        return word.Next() && (matcher.Flags.Of(word.Hash) & WordFlags.Verb) != 0;
    }

    /// <summary>Behind the bracket or quotation mark that closes what was opened within the names.</summary>
    private static int BalancedEnd(ReadOnlySpan<char> line, int start, int end)
    {
        if (end >= line.Length) return end;
        ReadOnlySpan<char> names = line[start..end];
        int open = names.LastIndexOf('('), close = names.LastIndexOf(')');
        if (line[end] == ')' && open > close) return end + 1;
        return line[end] == '"' && names.Count('"') % 2 == 1 ? end + 1 : end;
    }

    internal static bool IsSentence(ReadOnlySpan<char> line, int at) => line.Length - at >= ShortestSentence;
}
