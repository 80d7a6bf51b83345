namespace RuIranParsing;

/// <summary>
/// Weighs the date that is printed against those that markup states. The printed one beside the headline wins where they are a day apart: markup counts in UTC, print in the
/// place's time. Markup decides between dates that are printed further off, where site clocks and cards have theirs, and speaks alone where none is printed.
/// </summary>
internal readonly ref struct HtmlDateReader(HtmlPage html, Page page, ReadOnlySpan<Piece> pieces, ParserOptions options)
{
    // A date may stand above the headline, beside a kicker.
    private const int AboveHeadline = 3;
    private const int BehindBody = 4;
    private const int MostDateWords = 14;
    private readonly ReadOnlySpan<Piece> _pieces = pieces;

    internal DateField? Read(DateField? printed)
    {
        PageMetadata? source = HtmlDates.Stated(html.Metadata, out PartialDate stated);
        (int first, int last) = Head();
        bool isInHead = printed is not null && !printed.Raw.IsMetadata && Within(printed.Span.Start, first, last);
        if (source is not null)
        {
            if (printed is not null && isInHead && HtmlDates.DaysBetween(printed.Value, stated) == 0) return printed;
            // Where two are printed, one is that of the paper edition or of the update; markup tells which.
            if (Printed(first, last, stated, mostDays: 0) is { } exact) return exact;
            if (isInHead) return printed;
            if (Printed(first, last, stated, mostDays: 1) is { } near) return near;
        }
        else if (isInHead) return printed;
        if (Printed(first, last, null, 0) is { } beside) return beside;
        if (StatedBesideHeadline(first, last) is { } time) return time;
        if (source is null) return printed;
        int end = Math.Min(_pieces.Length - 1, HtmlStates.Last(_pieces, ZoneState.Body) + BehindBody);
        if (Printed(0, end, stated, mostDays: 1) is { } agreeing) return agreeing;
        return new DateField(stated, new Field(source, source.Value, "metadata: " + source.Name));
    }

    /// <summary>The pieces where a date is that of the article: from a little above the headline to the first paragraph.</summary>
    private (int First, int Last) Head()
    {
        int headline = HtmlStates.First(_pieces, ZoneState.Headline), body = HtmlStates.First(_pieces, ZoneState.Body);
        int from = headline >= 0 ? headline : Math.Max(0, body - AboveHeadline);
        return (Math.Max(0, from - (headline >= 0 ? AboveHeadline : 0)), Math.Max(from, body));
    }

    private bool Within(int position, int first, int last) =>
        _pieces.Length > 0 && position >= _pieces[first].Start && position < _pieces[last].ContentEnd;

    /// <summary>The printed date nearest to the headline, one that stands behind it before one above; that agrees with <paramref name="stated"/> where it is given.</summary>
    private DateField? Printed(int first, int last, PartialDate? stated, int mostDays)
    {
        int headline = Math.Max(0, HtmlStates.First(_pieces, ZoneState.Headline));
        DateField? best = null;
        int nearest = int.MaxValue;
        for (int i = first; i <= last && i < _pieces.Length; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            int distance = i >= headline ? i - headline : (headline - i) * 2;
            if (distance >= nearest || !MayDate(piece)) continue;
            bool isDate = (piece.Marks & PieceMarks.IsDate) != 0 || (piece.Shape.Words <= MostDateWords && piece.Shape.Numbers >= 3 && piece.Shape.Verbs == 0 && piece.Shape.Sentences == 0);
            if (stated is null && (!isDate || (i < headline && piece.State == ZoneState.Masthead && !IsMarked(piece)))) continue;
            if (!DateReader.TryFind(page.FoldedOf(piece.FoldStart, piece.FoldEnd), 0, out DateMatch match) || match.Date.LastDay is not null || match.HasTwoMonths) continue;
            PartialDate value = options.ReferenceDate is { } day ? match.Date.Complete(day) : match.Date;
            if (stated is { } other && HtmlDates.DaysBetween(value, other) > mostDays) continue;
            nearest = distance;
            TextSpan span = page.SourceOf(piece, piece.FoldStart + match.Start, piece.FoldStart + match.End);
            string rule = stated is null ? "markup: date beside the headline" : "metadata: agrees";
            best = new DateField(value.Time == TimeOnly.MinValue ? value with { Time = null, Offset = null } : value, new Field(page.Text, span, rule, Certainty.Stated));
        }
        return best;
    }

    private static bool MayDate(in Piece piece) =>
        (piece.Marks & PieceMarks.HasDate) != 0 && piece.Shape.Words <= 24 && !HtmlStates.IsForeign(piece, 1u << (int)HintWord.Share | 1u << (int)HintWord.Widget | 1u << (int)HintWord.AuthorBox)
        && piece.State is not (ZoneState.Widget or ZoneState.OtherBody or ZoneState.OtherHeadline or ZoneState.HeadCaption or ZoneState.BodyCaption or ZoneState.Headline)
        && (piece.State != ZoneState.Body || (piece.Shape.Words <= MostDateWords && piece.Shape.Sentences == 0));

    private static bool IsMarked(in Piece piece) => piece.Hints.Time != 0 || (piece.Hints.Within & (1u << (int)HintWord.Date)) != 0;

    /// <summary>What a <c>time</c> element beside the headline states, where it prints «three years ago».</summary>
    private DateField? StatedBesideHeadline(int first, int last)
    {
        if (_pieces.Length == 0) return null;
        foreach ((PageMetadata value, int line) in html.Metadata.Times)
        {
            if (line < _pieces[first].Line - 1 || line > _pieces[last].Line - 1 || !HtmlDates.TryRead(value.Value, out PartialDate date)) continue;
            return new DateField(date, new Field(value, value.Value, "metadata: time"));
        }
        return null;
    }
}
