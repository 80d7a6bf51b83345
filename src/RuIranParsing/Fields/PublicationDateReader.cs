namespace RuIranParsing;

/// <summary>
/// Chooses the date of publication among the dates of a page, and the update's. In order of belief: a labelled date; a date on a line of its own beside the headline or
/// straight behind the body; the day of a printed issue; a date that closes a line of names («فلان | 2012-07-11»), or stands among counters between headline and body;
/// «today, Monday 15 January», a dateline's date, or a date line that was glued to the first paragraph.
/// Captions, widgets, other articles, dates of cards and the running text state none; nor does the age of a story, which counts from a clock that nobody kept.
/// </summary>
internal readonly ref struct PublicationDateReader(Page page, ReadOnlySpan<Piece> pieces, PhraseMatcher matcher)
{
    // A clock of the site stands among the menus, further from the headline than this.
    private const int NearHeadline = 3;
    private const int MostTools = 12;

    // A card is a title and its date, with a summary or a counter between them at most; three in a row are a list.
    private const int CardLines = 3;
    private const int FewestCards = 3;

    // Clock, readers and another edition's date: «في 16 تشرين الأول 2006 (16:04) (804 قراءة)».
    private const int MostWordsBehind = 8;

    private const int MostIssueWords = 6;

    // Folded.
    private const string Issue = "العدد";

    // Behind «اقرأ أيضا» it is other articles that were published.
    private readonly ReadOnlySpan<Piece> _pieces = pieces[..RelatedBlock.StartOf(pieces)];

    /// <summary>The date of publication; null where none is justified.</summary>
    internal DateField? Read(DateOnly? reference, out DateField? updated)
    {
        int headline = -1, firstBody = -1, lastBody = -1;
        for (int i = 0; i < _pieces.Length; i++)
        {
            if (_pieces[i].State == ZoneState.Headline) headline = i;
            if (_pieces[i].State != ZoneState.Body) continue;
            if (firstBody < 0) firstBody = i;
            lastBody = i;
        }
        ReadLabelled(headline, firstBody, lastBody, out DateCandidate published, out DateCandidate update);
        if (published.IsNone)
        {
            for (var line = DateLine.Alone; published.IsNone && line <= DateLine.Among; line++) published = ReadAlone(line, update.Piece, headline, firstBody, lastBody);
            // An update alone is the nearest the page comes to saying when it was published.
            if (published.IsLaterThan(update)) published = DateCandidate.None;
            if (published.IsNone && !update.IsNone) published = update with { Certainty = Certainty.Inferred };
        }
        DateOrder.Settle(ref published, ref update, Clock(published.Piece, headline >= 0 ? headline : firstBody));
        updated = update.IsNone ? null : Make(update, reference);
        if (!published.IsNone) return Make(published, reference);
        return new LeadDateReader(page, _pieces, matcher).Read(out Piece piece, out DateMatch match, out string rule) ? Make(piece, match, rule, Certainty.Inferred, reference) : null;
    }

    /// <summary>The first date behind a label, and the first behind an update's. A label that is an ordinary word («اليوم», «التاريخ») must stand near the article: above the menus it is the site's clock's.</summary>
    private void ReadLabelled(int headline, int firstBody, int lastBody, out DateCandidate published, out DateCandidate updated)
    {
        published = updated = DateCandidate.None;
        bool isWeak = true, areCards = AreCards(lastBody);
        for (int i = 0; i < _pieces.Length; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            if (IsOutside(piece.State) || !IsLabelled(piece)) continue;
            if (i > lastBody + NearHeadline && areCards) continue;
            Phrase phrase = matcher[piece.Evidence.Phrase];
            if (phrase.Kind != PhraseKind.Date || !TryFind(piece, 0, out DateMatch match)) continue;
            var date = new DateCandidate(i, match, phrase.Id, Certainty.Stated);
            if (phrase.Role is not null)
            {
                if (updated.IsNone) updated = date;
                continue;
            }
            if (!isWeak || (!published.IsNone && phrase.IsWeak) || (phrase.IsWeak && Distance(i, headline, firstBody, lastBody) > NearHeadline)) continue;
            published = date;
            isWeak = phrase.IsWeak;
            if (updated.IsNone && TryFindUpdate(piece, match.End, out DateMatch update)) updated = new DateCandidate(i, update, "date: update", Certainty.Stated);
        }
    }

    /// <summary>Well below the body one labelled date is the article's, several are those of cards.</summary>
    private bool AreCards(int lastBody)
    {
        int labels = 0;
        for (int i = lastBody < 0 ? _pieces.Length : lastBody + NearHeadline + 1; i < _pieces.Length; i++)
        {
            if (IsLabelled(_pieces[i]) && matcher[_pieces[i].Evidence.Phrase] is { Kind: PhraseKind.Date, Role: null }) labels++;
        }
        return labels >= 2;
    }

    private static bool IsLabelled(in Piece piece) =>
        ((piece.Evidence.StrongKinds | piece.Evidence.WeakKinds) & (1u << (int)PhraseKind.Date)) != 0 && (piece.Marks & PieceMarks.IsDate) != 0;

    /// <summary>The date of a line above the article that explains itself by nothing: at the earliest, it is when the page was published; mostly, when it was kept.</summary>
    private DateCandidate Clock(int published, int top)
    {
        for (int i = 0; i < top; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            if (i == published || (piece.Marks & PieceMarks.IsDate) == 0 || piece.State == ZoneState.Widget || piece.Evidence.Strength == MatchStrength.Label || IsCard(i)) continue;
            if (TryFind(piece, 0, out DateMatch match) && match is { Date.Precision: DatePrecision.Day, Alternative: null, IsContradictory: false }) return new DateCandidate(i, match, "", Certainty.Inferred);
        }
        return DateCandidate.None;
    }

    /// <summary>«نشر: 10/09/2023 (آخر تحديث: 11/09/2023)»: the words between the two say which is which.</summary>
    private bool TryFindUpdate(in Piece piece, int from, out DateMatch update)
    {
        ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
        if (!TryFind(piece, from, out update)) return false;
        ReadOnlySpan<char> between = line[from..update.Start];
        return between.Contains("تحديث", StringComparison.Ordinal) || between.Contains("تعديل", StringComparison.Ordinal) || between.Contains("updat", StringComparison.Ordinal);
    }

    /// <summary>
    /// The date nearest to the headline: alone on its line, or closing it behind names, an outlet or a number of the issue. One between headline and body is believed before
    /// one above the headline, which may be the clock of the site, unless it is the later of the two.
    /// </summary>
    private DateCandidate ReadAlone(DateLine kind, int update, int headline, int firstBody, int lastBody)
    {
        int nearest = int.MaxValue;
        DateCandidate best = DateCandidate.None;
        for (int i = 0; i < _pieces.Length; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            if (i == update || !IsLine(i, kind) || IsOtherwiseLabelled(piece) || (firstBody >= 0 && i > firstBody && IsPost(piece))) continue;
            if (ZoneMap.RoleOf[(int)piece.State] is not (ZoneRole.Furniture or ZoneRole.Byline) || piece.State == ZoneState.Widget) continue;
            int distance = Distance(i, headline, firstBody, lastBody);
            bool isHead = piece.State is ZoneState.HeadFurniture or ZoneState.HeadByline;
            if (distance > NearHeadline && !(isHead && kind != DateLine.Closing) && !(kind == DateLine.Issue && i < firstBody)) continue;
            // What stands between headline and body is the article's; behind the body cards have dates, too.
            if (i > lastBody && best.Piece > headline && best.Piece < firstBody) continue;
            bool isBelow = headline >= 0 && i > headline && i < firstBody && best.Piece >= 0 && best.Piece < headline;
            if ((distance >= nearest && !isBelow) || (distance > 1 && IsCard(i)) || !TryFind(piece, 0, out DateMatch match)) continue;
            if (kind >= DateLine.Closing && !Closes(piece, match, kind == DateLine.Among && isHead ? MostWordsBehind : 0)) continue;
            DateCandidate found = kind >= DateLine.Closing
                ? new DateCandidate(i, match, "shape: line with a date", Certainty.Inferred)
                : new DateCandidate(i, match, "shape: date line", Certainty.Stated);
            if (distance >= nearest && found.IsLaterThan(best)) continue;
            nearest = distance;
            best = found;
        }
        return best;
    }

    /// <summary>"Posted by … on Sunday, June 2": above a story it is the story's, further down that of an embedded post.</summary>
    private bool IsPost(in Piece piece) =>
        (piece.Marks & PieceMarks.HasAddress) != 0 || page.FoldedOf(piece.FoldStart, piece.FoldEnd).TrimStart("-* ").StartsWith("posted by ", StringComparison.Ordinal);

    /// <summary>«تاريخ التسجيل: مارس 2007»: the label says what day it is, and it is not the page's.</summary>
    private bool IsOtherwiseLabelled(in Piece piece) =>
        piece.Evidence.Strength == MatchStrength.Label && !piece.Evidence.IsWeak && matcher[piece.Evidence.Phrase].Kind is (PhraseKind.Comment or PhraseKind.Contact or PhraseKind.Caption);

    private bool IsLine(int index, DateLine kind)
    {
        ref readonly Piece piece = ref _pieces[index];
        if ((piece.Marks & (kind == DateLine.Alone ? PieceMarks.IsDate : PieceMarks.HasDate)) == 0) return false;
        if (kind >= DateLine.Closing) return true;
        bool hasIssue = HasIssue(index);
        // «السبت 18 يوليو 2009» above or below «السنة 74 - العدد 24810»
        return kind == DateLine.Alone ? !hasIssue : hasIssue || IsIssue(index - 1) || IsIssue(index + 1);
    }

    private bool IsIssue(int index) => (uint)index < (uint)_pieces.Length && (_pieces[index].Marks & PieceMarks.HasDate) == 0 && _pieces[index].Shape is { Numbers: > 0, Words: <= MostIssueWords } && HasIssue(index);

    private bool HasIssue(int index) => page.FoldedOf(_pieces[index].FoldStart, _pieces[index].FoldEnd).Contains(Issue, StringComparison.Ordinal);

    /// <summary>A full date with hardly anything behind it. Behind an account («@name May 8, 2019») it is that of an embedded post.</summary>
    private bool Closes(in Piece piece, in DateMatch match, int mostBehind)
    {
        if ((piece.Marks & PieceMarks.HasAddress) != 0) return false;
        return match.Date.Precision == DatePrecision.Day && WordScanner.Count(page.FoldedOf(piece.FoldStart, piece.FoldEnd), match.End, mostBehind) <= mostBehind;
    }

    /// <summary>One of a list of dates with something between them, as related cards and archives print them.</summary>
    private bool IsCard(int index)
    {
        int cards = 1;
        foreach (int step in (ReadOnlySpan<int>)[-1, 1])
        {
            int last = index;
            for (int i = index + step; i >= 0 && i < _pieces.Length && Math.Abs(i - last) <= CardLines && Math.Abs(i - index) <= FewestCards * CardLines; i += step)
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
    private int Distance(int index, int headline, int firstBody, int lastBody)
    {
        int head = headline >= 0 ? Apart(index, headline) : firstBody >= 0 ? Apart(index, firstBody) : int.MaxValue;
        return lastBody >= 0 && index > lastBody ? Math.Min(head, index - lastBody) : head;
    }

    /// <summary>How far off a line is; what belongs to the article, or says its headline again, does not part them. O(1).</summary>
    private int Apart(int index, int other)
    {
        int apart = Math.Abs(index - other);
        if (apart > NearHeadline + MostTools) return apart;
        for (int i = Math.Min(index, other) + 1; i < Math.Max(index, other); i++)
        {
            if (ArticleTools.Has(_pieces[i]) || _pieces[i].Shape.Hash == _pieces[other].Shape.Hash) apart--;
        }
        return apart;
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

    private DateField Make(in DateCandidate date, DateOnly? reference) => Make(_pieces[date.Piece], date.Match, date.Rule, date.Certainty, reference);

    private DateField Make(in Piece piece, in DateMatch match, string rule, Certainty certainty, DateOnly? reference)
    {
        TextSpan raw = page.SourceOf(piece, piece.FoldStart + match.Start, piece.FoldStart + match.End);
        PartialDate value = reference is { } day ? match.Date.Complete(day) : match.Date;
        // Software that knows the day only prints midnight.
        if (value.Time == TimeOnly.MinValue) value = value with { Time = null, Offset = null };
        return new DateField(value, new Field(page.Text, raw, rule, certainty));
    }

    private static bool IsOutside(ZoneState state) =>
        state is ZoneState.Widget or ZoneState.OtherBody or ZoneState.OtherHeadline or ZoneState.HeadCaption or ZoneState.BodyCaption or ZoneState.Body or ZoneState.Subheading;
}
