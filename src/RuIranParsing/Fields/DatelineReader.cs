namespace RuIranParsing;

/// <summary>
/// Reads what opens a first paragraph before its sentence: place, agency, outlet between dashes, brackets and slashes («واشنطن (رويترز) -», «ميدل ايست نيوز: قال»).
/// The shapes are those of a survey of Arabic newspapers; a slot the word lists do not know is believed only before a colon and a verb of saying.
/// </summary>
internal static class DatelineReader
{
    private const int MostOutletWords = 4;
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("-/:()|");

    /// <summary>True where a dateline opens the piece; <paramref name="end"/> is where its names end. <paramref name="isSure"/> where the word lists know a slot.</summary>
    internal static bool TryRead(ReadOnlySpan<char> line, PhraseMatcher matcher, out NameSlots slots, out int end, out bool isSure)
    {
        slots = default;
        end = 0;
        isSure = true;
        var reader = new NameReader(line, matcher);
        int at = PhraseMatcher.FirstWord(line, 0);
        bool isClosed = false;
        for (int slot = 0; slot < 4 && at < line.Length; slot++)
        {
            int known = reader.Known(at, out NameRole role, out bool isWeak);
            // «مهر» and «معا» are agencies behind a place or in brackets, and ordinary words at the start of a sentence.
            if (known < 0 || (isWeak && slot == 0)) break;
            char mark = Mark(line, known, out int next);
            if (mark == ' ')
            {
                if (slot == 0 || !IsVerb(line, next, matcher)) break;
                slots.Add(role, at, known);
                end = known;
                return true;
            }
            // «طرابلس: واصل» is a dateline, «لبنان: أزمة جديدة» a heading.
            if (mark == ':' && role == NameRole.Place && slot == 0 && !IsVerb(line, next, matcher)) break;
            if (!slots.Add(role, at, known)) break;
            end = known;
            isClosed = true;
            at = next;
        }
        if (isClosed) return true;
        slots = default;
        isSure = false;
        return TryUnknownOutlet(line, matcher, ref slots, out end);
    }

    /// <summary>«NAME: قال …»: nobody is quoted as saying «said», so the name before the colon is the outlet that tells the story.</summary>
    private static bool TryUnknownOutlet(ReadOnlySpan<char> line, PhraseMatcher matcher, ref NameSlots slots, out int end)
    {
        var words = new WordScanner(line, 0);
        end = 0;
        for (int count = 1; count <= MostOutletWords && words.Next(); count++)
        {
            if ((matcher.Flags.Of(words.Hash) & (WordFlags.Verb | WordFlags.Function)) != 0) return false;
            end = words.End;
            if (end >= line.Length || line[end] != ':') continue;
            return IsVerb(line, PhraseMatcher.FirstWord(line, end), matcher) && slots.Add(NameRole.Agency, PhraseMatcher.FirstWord(line, 0), end);
        }
        return false;
    }

    /// <summary>The separator behind a slot (a space where there is none) and where the next word starts.</summary>
    private static char Mark(ReadOnlySpan<char> line, int at, out int next)
    {
        next = PhraseMatcher.FirstWord(line, at);
        ReadOnlySpan<char> gap = line[at..next];
        int mark = gap.IndexOfAny(Marks);
        return mark < 0 ? ' ' : gap[mark];
    }

    private static bool IsVerb(ReadOnlySpan<char> line, int at, PhraseMatcher matcher)
    {
        var word = new WordScanner(line, at);
        return word.Next() && (matcher.Flags.Of(word.Hash) & WordFlags.Verb) != 0;
    }
}
