namespace RuIranParsing;

/// <summary>Reads the lines of a page that stand where a byline stands, and ranks them.</summary>
internal readonly ref struct BylineLines(Page page, ReadOnlySpan<Piece> pieces, PhraseMatcher matcher)
{
    private const int MostUnreadWords = 8;
    private const int MostPenName = 2;

    // The role, in rule files, of words that say what somebody is and not who.
    private const string Function = "function";
    private readonly ReadOnlySpan<Piece> _pieces = pieces;

    /// <summary>True for a piece in a byline's place that has words.</summary>
    internal bool Is(int index) =>
        ZoneMap.RoleOf[(int)_pieces[index].State] == ZoneRole.Byline && FieldText.Trim(page.Text, _pieces[index].Start, _pieces[index].ContentEnd).Length > 0;

    internal BylineReading Read(int index)
    {
        ref readonly Piece piece = ref _pieces[index];
        var reading = new BylineReading { ValuePiece = index, Raw = TrimRaw(piece.Start, piece.ContentEnd) };
        if (reading.Raw.Length == 0) return reading;
        Phrase? phrase = piece.Evidence.Strength is MatchStrength.Label or MatchStrength.Whole ? matcher[piece.Evidence.Phrase] : null;
        if (phrase is { Kind: PhraseKind.Byline, Where: PhrasePlace.Label } && BylineGrammar.RoleOf(phrase) is { } role) ReadLabelled(index, role, ref reading);
        else if (phrase is { Kind: PhraseKind.Byline }) reading.Rank = phrase.Role == Function ? BylineRank.None : BylineRank.Desk;
        else ReadPlain(piece, ref reading);
        return reading;
    }

    private void ReadLabelled(int index, NameRole role, ref BylineReading reading)
    {
        ref readonly Piece piece = ref _pieces[index];
        int start = piece.Evidence.ValueStart - piece.FoldStart;
        if (piece.Evidence.Strength == MatchStrength.Whole)
        {
            // «بقلم:» alone: the name is the next line.
            if (index + 1 >= _pieces.Length || !Is(index + 1) || _pieces[index + 1].Evidence.Strength == MatchStrength.Label) return;
            reading.ValuePiece = index + 1;
            reading.Raw = TrimRaw(piece.Start, _pieces[index + 1].ContentEnd);
            start = 0;
        }
        ref readonly Piece value = ref _pieces[reading.ValuePiece];
        if (IsAccount(value, start)) return;
        bool isRead = new BylineGrammar(page.FoldedOf(value.FoldStart, value.FoldEnd), matcher).TryRead(role, true, start, out reading.Slots, out _);
        if (!isRead) reading.Slots = default;
        bool hasAuthor = reading.Slots.Has(NameRole.Author) || reading.Slots.Has(NameRole.Interviewer);
        reading.Rank = role switch
        {
            _ when hasAuthor => BylineRank.LabelledName,
            NameRole.Photographer or NameRole.Illustrator => BylineRank.Picture,
            NameRole.Translator or NameRole.Editor => BylineRank.Helper,
            _ when isRead => BylineRank.LabelledName,
            _ => value.Shape.Words <= MostUnreadWords && !HasVerb(value, start) ? BylineRank.Label : BylineRank.None,
        };
    }

    /// <summary>«الكاتب: Administrator», «أضيف بواسطة: المشرف», "By admin": an account of the software, which credits nobody.</summary>
    private bool IsAccount(in Piece piece, int start)
    {
        ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
        Evidence value = default;
        matcher.MatchStart(line, start, ref value);
        if (value.Strength == MatchStrength.Whole && matcher[value.Phrase] is { Kind: PhraseKind.Byline, Role: Function }) return true;
        var words = new WordScanner(line, start);
        int count = 0;
        for (; words.Next(); count++)
        {
            if (words.Class != CharacterClass.Latin || (matcher.Flags.Of(words.Hash) & WordFlags.Title) == 0) return false;
        }
        return count > 0;
    }

    /// <summary>A sentence behind the label; labels («كتب», «حاوره») are verbs themselves.</summary>
    private bool HasVerb(in Piece piece, int start)
    {
        var words = new WordScanner(page.FoldedOf(piece.FoldStart, piece.FoldEnd), start);
        while (words.Next())
        {
            if ((matcher.Flags.Of(words.Hash) & (WordFlags.Verb | WordFlags.Given)) == WordFlags.Verb) return true;
        }
        return false;
    }

    private void ReadPlain(in Piece piece, ref BylineReading reading)
    {
        ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
        if (new BylineGrammar(line, matcher).TryRead(NameRole.Author, false, 0, out reading.Slots, out bool isSure, mayBeUnlisted: true))
        {
            reading.Rank = RankOf(reading.Slots, isSure, piece, line);
            return;
        }
        // «نابلس 21-5-2011 وفا- فلان الفلاني» on a line of its own.
        if (DatelineReader.TryRead(line, matcher, out reading.Slots, out _, out isSure) && isSure)
        {
            reading.Rank = BylineRank.Names;
            return;
        }
        reading.Slots = default;
        if (piece.State != ZoneState.TailByline && new BylineGrammar(line, matcher).TryPlacedOutlet(out reading.Slots))
        {
            reading.Rank = BylineRank.Shape;
            return;
        }
        if (!IsPenName(piece))
        {
            if (OpensName(piece, line) || IsTemplate(piece, line)) reading.Rank = BylineRank.Shape;
            return;
        }
        reading.Rank = BylineRank.Shape;
        (int first, int last) = new NameReader(line, matcher).Shrink(0, line.Length);
        reading.Slots.Add(new NameSlot(NameRole.Author, first, last, false));
    }

    private static BylineRank RankOf(in NameSlots slots, bool isSure, in Piece piece, ReadOnlySpan<char> line)
    {
        if (!slots.HasPerson() && !slots.Has(NameRole.Agency)) return slots.Has(NameRole.Address) ? BylineRank.Address : slots.AreAttested() ? BylineRank.Shape : BylineRank.None;
        if (isSure) return slots.Has(NameRole.Author) || slots.Has(NameRole.Interviewer) || slots.Has(NameRole.Agency) ? BylineRank.Names : BylineRank.Helper;
        // Below the body a closing line is as short as a name, but not of single letters.
        if (piece.State != ZoneState.TailByline) return BylineRank.Shape;
        return WideNameReader.AreInitials(line) ? BylineRank.Initials : BylineRank.None;
    }

    /// <summary>More words than a name has, the first of them a given name or a title, above the body: given as it stands, its parts unsaid.</summary>
    private bool OpensName(in Piece piece, ReadOnlySpan<char> line)
    {
        if (piece.State == ZoneState.TailByline || piece.Shape.Words is < 2 or > MostUnreadWords || piece.Shape.Numbers > 0 || piece.Shape.Verbs > 0) return false;
        var first = new WordScanner(line, 0);
        return first.Next() && ((matcher.Flags.Of(first.Hash) & (WordFlags.Given | WordFlags.Title)) != 0 || PersonReader.Joins(first.Word));
    }

    /// <summary>«زمردان-المناردلفين»: words that a template joined without spaces, above the body. Headlines are not written so.</summary>
    private static bool IsTemplate(in Piece piece, ReadOnlySpan<char> line)
    {
        if (piece.State == ZoneState.TailByline || piece.Shape.Words is < 2 or > MostUnreadWords || piece.Shape.Numbers > 0 || piece.Shape.Verbs > 0) return false;
        return PieceMarker.IsGluedPair(line);
    }

    /// <summary>«" بحار "»: a word in quotation marks, alone on a line in a byline's place.</summary>
    private static bool IsPenName(in Piece piece) =>
        piece.Shape is { First: '"', Last: '"', Words: > 0 and <= MostPenName, Numbers: 0 };

    /// <summary>Without the decoration round it: «بقلم: فلان الفلاني*», «- فلان الفلاني -».</summary>
    private TextSpan TrimRaw(int start, int end)
    {
        TextSpan raw = FieldText.Trim(page.Text, start, end);
        int first = raw.Start, last = raw.End;
        while (first < last && IsMark(page.Text[first])) first++;
        while (last > first && IsMark(page.Text[last - 1])) last--;
        // «(رويترز»: half a pair of brackets is decoration, too.
        ReadOnlySpan<char> words = page.Text.AsSpan(first, last - first);
        if (words.StartsWith('(') && !words.Contains(')')) first++;
        else if (words.EndsWith(')') && !words.Contains('(')) last--;
        return FieldText.Trim(page.Text, first, last);
    }

    private static bool IsMark(char c) => LetterFold.Of(c) is '*' or ':' or '-' or '/' or ',' or ';' or ' ';
}
