namespace RuIranParsing;

/// <summary>
/// Reads what opens a first paragraph before its sentence: place, agency, outlet, reporter between dashes, brackets and slashes («واشنطن (رويترز) -»,
/// «بغداد/ فلان الفلاني: واصل», «ميدل ايست نيوز: قال»). The shapes are those of a survey of Arabic newspapers; a slot the word lists do not know is believed only
/// behind one they know, or alone before a colon and a verb of saying or before a spaced dash.
/// </summary>
internal readonly ref struct DatelineReader
{
    private const int MostSlots = 5;
    private const int MostUnknownWords = 4;
    private const int LongestFirstName = 64;

    // What follows a dateline is a sentence, not the second half of a heading.
    private const int ShortestSentence = 40;
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("-/:()|,");
    private readonly ReadOnlySpan<char> _line;
    private readonly PhraseMatcher _matcher;

    private DatelineReader(ReadOnlySpan<char> line, PhraseMatcher matcher)
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
        isSure = true;
        if (reader.TryKnown(out slots, out end)) return true;
        isSure = false;
        slots = default;
        return reader.TryUnknown(ref slots, out end);
    }

    private bool TryKnown(out NameSlots slots, out int end)
    {
        slots = default;
        end = 0;
        var names = new NameReader(_line, _matcher);
        int at = PhraseMatcher.FirstWord(_line, 0);
        bool isClosed = false;
        for (int slot = 0; slot < MostSlots && at < _line.Length; slot++)
        {
            int known = names.Known(at, out NameRole role, out bool isWeak);
            // «مهر» and «معا» are agencies behind a place or in brackets, and ordinary words at the start of a sentence.
            if (known < 0 || (isWeak && slot == 0)) return isClosed && TryReporter(at, names, ref slots, ref end);
            char mark = Mark(known, out int next);
            if (mark is ' ' or ',')
            {
                // «دبي، الإمارات العربية المتحدة (CNN)»: the country belongs to the place.
                if (mark == ',' && role == NameRole.Place && IsPlace(next, names)) at = next;
                else if (slot == 0 || !IsVerb(next)) return isClosed;
                else return Add(ref slots, role, at, known, ref end);
                continue;
            }
            // «طرابلس: واصل» is a dateline, «لبنان: أزمة جديدة» a heading.
            if (mark == ':' && role == NameRole.Place && slot == 0 && !IsVerb(next)) return false;
            // «(رويترز)» stands for itself, but «إيران - إسرائيل» is no place and outlet: a place follows a place only before more marks.
            if (!Add(ref slots, role, at, known, ref end)) return isClosed;
            isClosed = true;
            at = next;
        }
        return isClosed;
    }

    /// <summary>«place/ NAME : sentence»: between two marks behind a known slot.</summary>
    private bool TryReporter(int at, in NameReader names, ref NameSlots slots, ref int end)
    {
        int length = _line[at..].IndexOfAny(Marks);
        if (length <= 0) return true;
        int stop = at + length;
        int word = at;
        // «من سالم السالمي»: from so-and-so.
        if (_line[at..].StartsWith("من ", StringComparison.Ordinal)) word = at + 3;
        int last = stop;
        while (last > word && _line[last - 1] == ' ') last--;
        if (names.IsPerson(word, last, out int name)) Add(ref slots, NameRole.Author, name, last, ref end);
        return true;
    }

    private bool TryUnknown(ref NameSlots slots, out int end)
    {
        end = 0;
        var words = new WordScanner(_line, 0);
        int first = PhraseMatcher.FirstWord(_line, 0);
        for (int count = 1; count <= MostUnknownWords && words.Next(); count++)
        {
            if (words.Class == CharacterClass.Digit || (_matcher.Flags.Of(words.Hash) & (WordFlags.Verb | WordFlags.Function)) != 0) return false;
            end = words.End;
            char mark = Mark(end, out int next);
            if (mark == ' ') continue;
            if (_line.Length - next < ShortestSentence) return false;
            // Nobody is quoted as saying «said»: the name before the colon is the outlet that tells the story.
            if (mark == ':') return IsVerb(next) && slots.Add(NameRole.Agency, first, end);
            if (mark == '-' && _line[next - 1] == ' ') return slots.Add(RoleOf(first, end), first, end);
            if (mark == '(') return TryBracket(first, end, next, ref slots, out end);
            return false;
        }
        return false;
    }

    /// <summary>«NAME (place) - sentence», «section(outlet): sentence».</summary>
    private bool TryBracket(int first, int last, int inside, ref NameSlots slots, out int end)
    {
        var names = new NameReader(_line, _matcher);
        int known = names.Known(inside, out NameRole role, out _);
        end = known;
        if (known < 0 || known >= _line.Length || _line[known] != ')') return false;
        if (Mark(known + 1, out _) is not ('-' or ':')) return false;
        return slots.Add(RoleOf(first, last), first, last) && slots.Add(role, inside, known);
    }

    private NameRole RoleOf(int start, int end) => new NameReader(_line, _matcher).IsPerson(start, end, out _) ? NameRole.Author : NameRole.Agency;

    private static bool Add(ref NameSlots slots, NameRole role, int start, int stop, ref int end)
    {
        if (!slots.Add(role, start, stop)) return false;
        end = stop;
        return true;
    }

    private static bool IsPlace(int at, in NameReader names) => names.Known(at, out NameRole role, out _) > 0 && role == NameRole.Place;

    /// <summary>The separator behind a slot (a space where there is none) and where the next word starts.</summary>
    private char Mark(int at, out int next)
    {
        next = PhraseMatcher.FirstWord(_line, at);
        ReadOnlySpan<char> gap = _line[at..next];
        int mark = gap.IndexOfAny(Marks);
        return mark < 0 ? ' ' : gap[mark];
    }

    private bool IsVerb(int at)
    {
        var word = new WordScanner(_line, at);
        return word.Next() && (_matcher.Flags.Of(word.Hash) & WordFlags.Verb) != 0;
    }
}
