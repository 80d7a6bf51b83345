namespace RuIranParsing;

/// <summary>
/// Chooses the date of publication among the dates of a page. In order of belief: a labelled date; a date on a line of its own beside the headline or straight
/// behind the body; «today, Monday 15 January» in the first paragraphs. Captions, widgets, other articles and the running text state none.
/// </summary>
internal readonly ref struct PublicationDateReader(Page page, ReadOnlySpan<Piece> pieces, PhraseMatcher matcher)
{
    private const int LeadParagraphs = 3;

    // A clock of the site stands among the menus, further from the headline than this.
    private const int NearHeadline = 3;
    private readonly ReadOnlySpan<Piece> _pieces = pieces;

    internal DateField? Read(DateOnly? reference) => ReadLabelled(reference) ?? ReadAlone(reference) ?? ReadToday(reference);

    private DateField? ReadLabelled(DateOnly? reference)
    {
        DateField? updated = null;
        for (int i = 0; i < _pieces.Length; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            if (IsOutside(piece.State) || ((piece.Evidence.StrongKinds | piece.Evidence.WeakKinds) & (1u << (int)PhraseKind.Date)) == 0 || (piece.Marks & PieceMarks.IsDate) == 0) continue;
            Phrase phrase = matcher[piece.Evidence.Phrase];
            if (phrase.Kind != PhraseKind.Date) continue;
            DateField? date = ReadIn(piece, phrase.Id, Certainty.Stated, reference);
            if (phrase.Role is null && date is not null) return date;
            updated ??= date;
        }
        // An update alone is the nearest the page comes to saying when it was published.
        return updated is null ? null : updated with { Raw = new Field(page.Text, updated.Span, updated.Rule, Certainty.Inferred) };
    }

    private DateField? ReadAlone(DateOnly? reference)
    {
        int headline = -1, firstBody = -1, lastBody = -1;
        for (int i = 0; i < _pieces.Length; i++)
        {
            if (_pieces[i].State == ZoneState.Headline) headline = i;
            if (_pieces[i].State != ZoneState.Body) continue;
            if (firstBody < 0) firstBody = i;
            lastBody = i;
        }
        int best = -1, nearest = int.MaxValue;
        for (int i = 0; i < _pieces.Length; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            if ((piece.Marks & PieceMarks.IsDate) == 0 || ZoneMap.RoleOf[(int)piece.State] is not (ZoneRole.Furniture or ZoneRole.Byline)) continue;
            int distance = Distance(i, headline, firstBody, lastBody);
            if (distance > NearHeadline && piece.State is not (ZoneState.HeadFurniture or ZoneState.HeadByline)) continue;
            if (distance >= nearest) continue;
            nearest = distance;
            best = i;
        }
        return best < 0 ? null : ReadIn(_pieces[best], "shape: date line", Certainty.Stated, reference);
    }

    /// <summary>Pieces between a line and the headline (or the body of a page without one), or the end of the body, which counts as farther.</summary>
    private static int Distance(int index, int headline, int firstBody, int lastBody)
    {
        int head = headline >= 0 ? Math.Abs(index - headline) : firstBody >= 0 ? Math.Abs(firstBody - index) : int.MaxValue;
        return lastBody >= 0 && index > lastBody ? Math.Min(head, index - lastBody) : head;
    }

    /// <summary>«اليوم الاثنين 15 كانون الثاني/يناير» in the first paragraphs: the day of the story is the day of the paper.</summary>
    private DateField? ReadToday(DateOnly? reference)
    {
        int read = 0;
        foreach (ref readonly Piece piece in _pieces)
        {
            if (piece.State is not (ZoneState.Body or ZoneState.Standfirst)) continue;
            if (++read > LeadParagraphs) break;
            if (piece.Shape.Numbers == 0) continue;
            ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
            for (int at = NextToday(line, 0); at >= 0; at = NextToday(line, at + Today.Length))
            {
                if (DateReader.TryReadAt(line, at, out DateMatch match) && match.AfterToday) return Make(piece, match, "date: today", Certainty.Inferred, reference);
            }
        }
        return null;
    }

    // Folded.
    private const string Today = "اليوم";

    private static int NextToday(ReadOnlySpan<char> line, int from)
    {
        int at = line[from..].IndexOf(Today, StringComparison.Ordinal);
        return at < 0 ? -1 : from + at;
    }

    private DateField? ReadIn(in Piece piece, string rule, Certainty certainty, DateOnly? reference)
    {
        ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
        return DateReader.TryFind(line, 0, out DateMatch match) ? Make(piece, match, rule, certainty, reference) : null;
    }

    private DateField Make(in Piece piece, in DateMatch match, string rule, Certainty certainty, DateOnly? reference)
    {
        TextSpan raw = page.SourceOf(piece, piece.FoldStart + match.Start, piece.FoldStart + match.End);
        PartialDate value = reference is { } day ? match.Date.Complete(day) : match.Date;
        return new DateField(value, new Field(page.Text, raw, rule, certainty));
    }

    private static bool IsOutside(ZoneState state) =>
        state is ZoneState.Widget or ZoneState.OtherBody or ZoneState.OtherHeadline or ZoneState.HeadCaption or ZoneState.BodyCaption or ZoneState.Body or ZoneState.Subheading;
}
