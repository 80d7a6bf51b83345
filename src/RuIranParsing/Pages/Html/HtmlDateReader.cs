using System.Globalization;

namespace RuIranParsing;

/// <summary>
/// Weighs the date that is printed against those that markup states. The printed one wins where they are a day apart: markup counts in UTC, print in the place's time.
/// Markup decides between dates that are printed far from the headline, and speaks alone where none is printed.
/// </summary>
internal readonly ref struct HtmlDateReader(HtmlPage html, Page page, ReadOnlySpan<Piece> pieces, ParserOptions options)
{
    private readonly ReadOnlySpan<Piece> _pieces = pieces;

    internal DateField? Read(DateField? printed)
    {
        PageMetadata? source = null;
        PartialDate stated = default;
        foreach (PageMetadata value in html.Metadata.Values)
        {
            if (!IsPublication(value.Name) || (source is not null && (value.Name == "time" || source.Name != "time"))) continue;
            if (!TryRead(value.Value, out PartialDate date)) continue;
            // A page has many «time» elements, of comments and cards too: what names the date counts more.
            (source, stated) = (value, date);
        }
        if (source is null) return printed;
        int days = printed is null ? int.MaxValue : DaysBetween(printed.Value, stated);
        if (days == 0) return printed;
        // Where both are printed, one is that of the paper edition or of the update; markup tells which.
        if (Agreeing(stated, days <= 1 ? 0 : 1) is { } agreeing) return agreeing;
        if (days == 1) return printed;
        if (printed is not null && (printed.Certainty == Certainty.Stated || source.Name == "time")) return printed;
        // A lone «time» may be that of a card.
        return source.Name == "time" ? null : new DateField(stated, new Field(source, source.Value, "metadata: " + source.Name));
    }

    /// <summary>The printed date nearest to the headline that is the stated one, or a day off.</summary>
    private DateField? Agreeing(in PartialDate stated, int mostDays)
    {
        int headline = 0;
        for (int i = 0; i < _pieces.Length && headline == 0; i++)
        {
            if (_pieces[i].State is ZoneState.Headline or ZoneState.Body) headline = i;
        }
        DateField? best = null;
        int nearest = int.MaxValue;
        for (int i = 0; i < _pieces.Length; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            if ((piece.Marks & PieceMarks.HasDate) == 0 || piece.State is ZoneState.Body or ZoneState.Widget or ZoneState.OtherBody || Math.Abs(i - headline) >= nearest) continue;
            if (!DateReader.TryFind(page.FoldedOf(piece.FoldStart, piece.FoldEnd), 0, out DateMatch match)) continue;
            PartialDate value = options.ReferenceDate is { } day ? match.Date.Complete(day) : match.Date;
            if (DaysBetween(value, stated) > mostDays || (mostDays == 0 && !IsInHead(piece))) continue;
            nearest = Math.Abs(i - headline);
            TextSpan span = page.SourceOf(piece, piece.FoldStart + match.Start, piece.FoldStart + match.End);
            best = new DateField(value.Time == TimeOnly.MinValue ? value with { Time = null, Offset = null } : value, new Field(page.Text, span, "metadata: agrees", Certainty.Stated));
        }
        return best;
    }

    private static bool IsInHead(in Piece piece) =>
        piece.State is ZoneState.HeadFurniture or ZoneState.HeadByline || piece.Hints.Time != 0 || (piece.Hints.Within & (1u << (int)HintWord.Date)) != 0;

    private static bool IsPublication(string name) => name is "json-ld: datePublished" or "itemprop: datePublished" or "article:published_time" or "article:published"
        or "og:published_time" or "og:article:published_time" or "datepublished" or "dc.date" or "dc.date.issued" or "dcterms.created" or "dcterms.issued" or "dcterms.date" or "pubdate"
        or "publish-date" or "publishdate" or "publish_date" or "publication_date" or "parsely-pub-date" or "sailthru.date" or "cxenseparse:recs:publishtime" or "date" or "article.published"
        or "rdfa: dc:date" or "rdfa: dc:created" or "rdfa: schema:datepublished" or "rdfa: schema:datecreated" or "time";

    private static bool TryRead(string value, out PartialDate date)
    {
        date = default;
        // Markup is written for machines: what is no ISO date may be a phrase for readers, in whatever language.
        if (value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            if (day.Year < 1900) return false;
            string folded = LetterFold.Fold(value);
            date = DateReader.TryFind(folded, 0, out DateMatch exact) && exact.Date.Precision == DatePrecision.Day
                ? exact.Date
                : new PartialDate { Year = day.Year, Month = day.Month, Day = day.Day };
            return true;
        }
        if (!DateReader.TryFind(LetterFold.Fold(value), 0, out DateMatch match) || match.Date.Precision != DatePrecision.Day || match.HasTwoMonths || match.Date.LastDay is not null) return false;
        date = match.Date;
        return true;
    }

    private static int DaysBetween(in PartialDate first, in PartialDate second)
    {
        if (first is not { Year: { } year, Month: { } month, Day: { } day } || second is not { Year: { } otherYear, Month: { } otherMonth, Day: { } otherDay }) return int.MaxValue;
        if (first.Calendar != second.Calendar || first.Calendar != DateCalendar.Gregorian) return int.MaxValue;
        return Math.Abs(new DateOnly(year, month, day).DayNumber - new DateOnly(otherYear, otherMonth, otherDay).DayNumber);
    }
}
