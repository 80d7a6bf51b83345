namespace RuIranParsing;

/// <summary>
/// Reads the day of the paper off the first paragraphs: «اليوم الاثنين 15 كانون الثاني/يناير», a dateline with a date («نابلس 21-5-2011 وفا-»), or a date line that a
/// template glued to the first sentence («السبت 19 فبراير 2011 اختتمت …»).
/// </summary>
internal readonly ref struct LeadDateReader(Page page, ReadOnlySpan<Piece> pieces, PhraseMatcher matcher)
{
    private const int LeadParagraphs = 3;

    // A place of three words and an agency of as many.
    private const int MostNameWords = 3;

    // Folded.
    private const string Today = "اليوم";
    private readonly ReadOnlySpan<Piece> _pieces = pieces;

    internal bool Read(out Piece found, out DateMatch match, out string rule)
    {
        int read = 0;
        foreach (ref readonly Piece piece in _pieces)
        {
            if (piece.State is not (ZoneState.Body or ZoneState.Standfirst)) continue;
            if (++read > LeadParagraphs) break;
            if (piece.Shape.Numbers == 0) continue;
            ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
            found = piece;
            if (read == 1 && (TryDateline(line, out match, out rule) || TryOpening(line, out match, out rule))) return true;
            if (TryToday(line, out match, out rule)) return true;
        }
        (found, match, rule) = (default, default, "");
        return false;
    }

    private static bool TryToday(ReadOnlySpan<char> line, out DateMatch match, out string rule)
    {
        rule = "date: today";
        for (int at = NextToday(line, 0); at >= 0; at = NextToday(line, at + Today.Length))
        {
            if (DateReader.TryReadAt(line, at, out match) && match.AfterToday) return true;
        }
        match = default;
        return false;
    }

    private bool TryDateline(ReadOnlySpan<char> line, out DateMatch match, out string rule)
    {
        rule = "date: dateline";
        // Whatever stands further in is the story's: its first words are enough.
        var lead = new WordScanner(line, 0);
        int words = 0;
        while (words <= MostNameWords && lead.Next() && lead.Class != CharacterClass.Digit)
        {
            if ((matcher.Flags.Of(lead.Hash) & (WordFlags.Verb | WordFlags.Function)) != 0) break;
            words++;
        }
        match = default;
        if (words > MostNameWords || lead.Class != CharacterClass.Digit || !DateReader.TryReadAt(line, lead.Start, out match)) return false;
        if (match.Date.Precision != DatePrecision.Day || match.IsContradictory || match.Date.LastDay is not null) return false;
        return words > 0 && ClosesDateline(line, match.End);
    }

    /// <summary>«السبت 19 فبراير 2011 اختتمت …»: a template's date line that lost its line end. A sentence that begins with a day has a preposition before it or none of the weekday.</summary>
    private bool TryOpening(ReadOnlySpan<char> line, out DateMatch match, out string rule)
    {
        rule = "date: opening";
        if (!DateReader.TryReadAt(line, PhraseMatcher.FirstWord(line, 0), out match)) return false;
        if (match.Date is not { Precision: DatePrecision.Day, Weekday: not null } || match.IsContradictory || match.Date.LastDay is not null) return false;
        var next = new WordScanner(line, match.End);
        return next.Next() && (matcher.Flags.Of(next.Hash) & WordFlags.Verb) != 0;
    }

    /// <summary>A dash, or a colon, at once or behind the name of an agency.</summary>
    private bool ClosesDateline(ReadOnlySpan<char> line, int at)
    {
        var words = new WordScanner(line, at);
        int from = at;
        for (int count = 0; count <= MostNameWords; count++)
        {
            bool isMore = words.Next();
            int mark = line[from..(isMore ? words.Start : line.Length)].IndexOfAny('-', ':');
            if (mark >= 0 && isMore) return true;
            if (!isMore || words.Class == CharacterClass.Digit || (matcher.Flags.Of(words.Hash) & (WordFlags.Verb | WordFlags.Function)) != 0) return false;
            from = words.End;
        }
        return false;
    }

    /// <summary>The next «اليوم» that is a word of its own. O(length), whatever is glued to what.</summary>
    private static int NextToday(ReadOnlySpan<char> line, int from)
    {
        while (from < line.Length)
        {
            int length = line[from..].IndexOf(Today, StringComparison.Ordinal);
            if (length < 0) return -1;
            int at = from + length, end = at + Today.Length;
            bool isWord = (at == 0 || WordScanner.ClassOf(line[at - 1]) == CharacterClass.Other) && (end == line.Length || WordScanner.ClassOf(line[end]) != CharacterClass.Arabic);
            if (isWord) return at;
            from = end;
        }
        return -1;
    }
}
