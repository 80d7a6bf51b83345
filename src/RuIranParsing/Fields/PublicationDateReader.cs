namespace RuIranParsing;

/// <summary>
/// Chooses the date of publication among the dates of a page, and the update's. In order of belief: a labelled date; a date on a line of its own beside the headline or
/// straight behind the body; a date that closes a line of names there («فلان | 2012-07-11»); «today, Monday 15 January» or a dateline's date in the first paragraphs.
/// Captions, widgets, other articles, dates of cards and the running text state none; nor does the age of a story, which counts from a clock that nobody kept.
/// </summary>
internal readonly ref struct PublicationDateReader(Page page, ReadOnlySpan<Piece> pieces, PhraseMatcher matcher)
{
    // A clock of the site stands among the menus, further from the headline than this.
    private const int NearHeadline = 3;

    // A card is a title and its date, with a summary or a counter between them at most; three in a row are a list.
    private const int CardLines = 3;
    private const int FewestCards = 3;
    private readonly ReadOnlySpan<Piece> _pieces = pieces;

    /// <summary>The date of publication; null where none is justified.</summary>
    internal DateField? Read(DateOnly? reference, out DateField? updated)
    {
        DateField? published = ReadLabelled(reference, out updated, out PartialDate? alternative);
        if (published is not null && updated is not null && alternative is { } other && IsLater(published.Value, updated.Value) && !IsLater(other, updated.Value))
            published = published with { Value = other };
        if (published is not null) return published;
        published = ReadAlone(reference, mustBeAlone: true) ?? ReadAlone(reference, mustBeAlone: false);
        if (published is not null && (updated is null || !IsLater(published.Value, updated.Value))) return published;
        // An update alone is the nearest the page comes to saying when it was published.
        if (updated is not null) return updated with { Raw = new Field(page.Text, updated.Span, updated.Rule, Certainty.Inferred) };
        return new LeadDateReader(page, _pieces, matcher).Read(out Piece piece, out DateMatch match, out string rule) ? Make(piece, match, rule, Certainty.Inferred, reference) : null;
    }

    private DateField? ReadLabelled(DateOnly? reference, out DateField? updated, out PartialDate? alternative)
    {
        DateField? published = null;
        updated = null;
        alternative = null;
        foreach (ref readonly Piece piece in _pieces)
        {
            if (IsOutside(piece.State) || ((piece.Evidence.StrongKinds | piece.Evidence.WeakKinds) & (1u << (int)PhraseKind.Date)) == 0 || (piece.Marks & PieceMarks.IsDate) == 0) continue;
            Phrase phrase = matcher[piece.Evidence.Phrase];
            if (phrase.Kind != PhraseKind.Date || !TryFind(piece, 0, out DateMatch match)) continue;
            DateField date = Make(piece, match, phrase.Id, Certainty.Stated, reference);
            if (phrase.Role is not null)
            {
                updated ??= date;
                continue;
            }
            if (published is not null) continue;
            published = date;
            alternative = match.Alternative;
            if (updated is null && TryFindUpdate(piece, match.End, out DateMatch update)) updated = Make(piece, update, "date: update", Certainty.Stated, reference);
        }
        return published;
    }

    /// <summary>«نشر: 10/09/2023 (آخر تحديث: 11/09/2023)»: the words between the two say which is which.</summary>
    private bool TryFindUpdate(in Piece piece, int from, out DateMatch update)
    {
        ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
        if (!TryFind(piece, from, out update)) return false;
        ReadOnlySpan<char> between = line[from..update.Start];
        return between.Contains("تحديث", StringComparison.Ordinal) || between.Contains("تعديل", StringComparison.Ordinal) || between.Contains("updat", StringComparison.Ordinal);
    }

    /// <summary>The date nearest to the headline: alone on its line, or closing it behind names, an outlet or a number of the issue.</summary>
    private DateField? ReadAlone(DateOnly? reference, bool mustBeAlone)
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
        DateMatch found = default;
        for (int i = 0; i < _pieces.Length; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            if ((piece.Marks & (mustBeAlone ? PieceMarks.IsDate : PieceMarks.HasDate)) == 0) continue;
            if (ZoneMap.RoleOf[(int)piece.State] is not (ZoneRole.Furniture or ZoneRole.Byline) || piece.State == ZoneState.Widget) continue;
            int distance = Distance(i, headline, firstBody, lastBody);
            bool isHead = piece.State is ZoneState.HeadFurniture or ZoneState.HeadByline;
            if (distance > NearHeadline && !(isHead && mustBeAlone)) continue;
            if (distance >= nearest || (distance > 1 && IsCard(i)) || !TryFind(piece, 0, out DateMatch match)) continue;
            if (!mustBeAlone && !Closes(piece, match)) continue;
            nearest = distance;
            best = i;
            found = match;
        }
        if (best < 0) return null;
        return mustBeAlone
            ? Make(_pieces[best], found, "shape: date line", Certainty.Stated, reference)
            : Make(_pieces[best], found, "shape: line with a date", Certainty.Inferred, reference);
    }

    /// <summary>A full date with nothing behind it. Behind an account («@name May 8, 2019») it is that of an embedded post.</summary>
    private bool Closes(in Piece piece, in DateMatch match)
    {
        if ((piece.Marks & PieceMarks.HasAddress) != 0) return false;
        var rest = new WordScanner(page.FoldedOf(piece.FoldStart, piece.FoldEnd), match.End);
        return match.Date.Precision == DatePrecision.Day && !rest.Next();
    }

    /// <summary>One of a list of dates with something between them, as related cards and archives print them.</summary>
    private bool IsCard(int index)
    {
        int cards = 1;
        foreach (int step in (ReadOnlySpan<int>)[-1, 1])
        {
            int last = index;
            for (int i = index + step; i >= 0 && i < _pieces.Length && Math.Abs(i - last) <= CardLines; i += step)
            {
                if ((_pieces[i].Marks & PieceMarks.IsDate) == 0) continue;
                // The date and the clock of one page stand on neighbouring lines.
                if (Math.Abs(i - last) > 1) cards++;
                last = i;
                if (cards >= FewestCards) return true;
            }
        }
        return false;
    }

    /// <summary>Pieces between a line and the headline (or the body of a page without one), or the end of the body, which counts as farther.</summary>
    private static int Distance(int index, int headline, int firstBody, int lastBody)
    {
        int head = headline >= 0 ? Math.Abs(index - headline) : firstBody >= 0 ? Math.Abs(firstBody - index) : int.MaxValue;
        return lastBody >= 0 && index > lastBody ? Math.Min(head, index - lastBody) : head;
    }

    /// <summary>The first date in a piece whose parts do not disagree, and that is one day, month or year.</summary>
    private bool TryFind(in Piece piece, int from, out DateMatch match)
    {
        ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
        int at = from;
        while (DateReader.TryFind(line, at, out match))
        {
            if (IsPublishable(match)) return true;
            at = match.End;
        }
        return false;
    }

    /// <summary>A weekday or a Hijri half that does not fit is a misprint in a date that is right otherwise; two months that disagree leave nothing to believe.</summary>
    private static bool IsPublishable(in DateMatch match) => match.Date.LastDay is null && !match.HasTwoMonths;

    private DateField Make(in Piece piece, in DateMatch match, string rule, Certainty certainty, DateOnly? reference)
    {
        TextSpan raw = page.SourceOf(piece, piece.FoldStart + match.Start, piece.FoldStart + match.End);
        PartialDate value = reference is { } day ? match.Date.Complete(day) : match.Date;
        // Software that knows the day only prints midnight.
        if (value.Time == TimeOnly.MinValue) value = value with { Time = null, Offset = null };
        return new DateField(value, new Field(page.Text, raw, rule, certainty));
    }

    private static bool IsLater(in PartialDate first, in PartialDate second) =>
        first is { Year: { } year, Month: { } month, Day: { } day } && second is { Year: { } otherYear, Month: { } otherMonth, Day: { } otherDay }
        && (year, month, day).CompareTo((otherYear, otherMonth, otherDay)) > 0;

    private static bool IsOutside(ZoneState state) =>
        state is ZoneState.Widget or ZoneState.OtherBody or ZoneState.OtherHeadline or ZoneState.HeadCaption or ZoneState.BodyCaption or ZoneState.Body or ZoneState.Subheading;
}
