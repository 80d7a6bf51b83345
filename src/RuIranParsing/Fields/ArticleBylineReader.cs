namespace RuIranParsing;

/// <summary>Reads the byline of an article: a line of its own first, then the dateline that opens the body.</summary>
internal readonly ref struct ArticleBylineReader(Page page, ReadOnlySpan<Piece> pieces, ZonePath path, PhraseMatcher matcher)
{
    private const int MostUnreadWords = 8;

    // From here on words say that it is a byline, whatever its place says.
    private const int StatedRank = 3;
    private readonly ReadOnlySpan<Piece> _pieces = pieces;

    internal Byline? Read() => ReadLine() ?? ReadDateline();

    /// <summary>Of several lines in a byline's place the one that says most clearly that it is one; of equals the first.</summary>
    private Byline? ReadLine()
    {
        int best = -1, bestRank = -1;
        for (int i = 0; i < _pieces.Length; i++)
        {
            if (ZoneMap.RoleOf[(int)_pieces[i].State] != ZoneRole.Byline || FieldText.Trim(page.Text, _pieces[i].Start, _pieces[i].ContentEnd).Length == 0) continue;
            int rank = Rank(_pieces[i]);
            if (rank <= bestRank || (rank < StatedRank && path.Margin(i, _pieces[i].State) < ZonePath.LeastMargin)) continue;
            best = i;
            bestRank = rank;
        }
        if (best < 0) return null;
        ref readonly Piece piece = ref _pieces[best];
        bool isRead = TryRead(piece, out NameSlots slots, out bool isSure);
        // A line that is in a byline's place and reads as no name is reported as it stands, its parts unsaid.
        TextSpan raw = FieldText.Trim(page.Text, piece.Start, piece.ContentEnd);
        return Make(raw, isRead ? slots : default, piece, "zone: byline", isSure ? Certainty.Stated : Certainty.Inferred, isInline: false);
    }

    private int Rank(in Piece piece)
    {
        bool isLabelled = piece.Evidence.Strength is MatchStrength.Label or MatchStrength.Whole && matcher[piece.Evidence.Phrase].Kind == PhraseKind.Byline;
        // Whoever drew or photographed did not write.
        if (isLabelled && matcher[piece.Evidence.Phrase].Role is "photographer" or "translator" or "editor") return 1;
        if (isLabelled) return 4;
        if (TryRead(piece, out _, out bool isSure)) return isSure ? 3 : 2;
        // Words that are in a byline's place and no known name: an unknown outlet has a few; a date, a number or one word alone is something else.
        bool isPlausible = (piece.Marks & PieceMarks.IsByline) != 0 || (piece.Shape.Words is >= 2 and <= MostUnreadWords && piece.Shape.Numbers == 0 && piece.Shape.Verbs == 0);
        return isPlausible ? 0 : -1;
    }

    private bool TryRead(in Piece piece, out NameSlots slots, out bool isSure)
    {
        int value = piece.Evidence.Strength == MatchStrength.Label ? piece.Evidence.ValueStart - piece.FoldStart : 0;
        return BylineReader.TryRead(page.FoldedOf(piece.FoldStart, piece.FoldEnd), piece.Evidence, value, matcher, out slots, out isSure);
    }

    private Byline? ReadDateline()
    {
        foreach (ref readonly Piece piece in _pieces)
        {
            if (piece.State != ZoneState.Body) continue;
            ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
            if (!DatelineReader.TryRead(line, matcher, out NameSlots slots, out int end, out bool isSure)) return null;
            TextSpan raw = page.SourceOf(piece, piece.FoldStart + slots[0].Start, piece.FoldStart + end);
            return Make(raw, slots, piece, "shape: dateline", isSure ? Certainty.Stated : Certainty.Inferred, isInline: true);
        }
        return null;
    }

    private Byline Make(TextSpan raw, in NameSlots slots, in Piece piece, string rule, Certainty certainty, bool isInline)
    {
        var authors = new List<string>();
        var agencies = new List<string>();
        string? place = null;
        for (int i = 0; i < slots.Count; i++)
        {
            string name = page.SourceOf(piece, piece.FoldStart + slots[i].Start, piece.FoldStart + slots[i].End).Of(page.Text).ToString();
            switch (slots[i].Role)
            {
                case NameRole.Author: authors.Add(name); break;
                case NameRole.Agency: agencies.Add(name); break;
                default: place ??= name; break;
            }
        }
        return new Byline(new Field(page.Text, raw, rule, certainty), authors, agencies, place, isInline);
    }
}
