namespace RuIranParsing;

/// <summary>
/// Reads the byline of an article: a line of its own first, then the author behind the headline, the dateline that opens the body, the outlet that the line of publication
/// names, and the address that closes the body. What the others say of place, agency and helpers is added to it. O(pieces).
/// </summary>
internal readonly ref struct ArticleBylineReader(Page page, ReadOnlySpan<Piece> pieces, ZonePath path, PhraseMatcher matcher)
{
    // A credit of pictures, or of the translator, stands close to the byline.
    private const int Near = 3;
    private readonly ReadOnlySpan<Piece> _pieces = pieces;

    /// <summary>The byline of a page whose headline stands on these lines.</summary>
    internal Byline? Read(DisplayLines headline)
    {
        int dateline = ReadDateline(out NameSlots names, out int end, out bool isSure);
        if (ReadLine(dateline, names, isSure) is { } line) return line;
        if (ReadHeadline(headline, dateline, names, isSure) is { } shared) return shared;
        if (dateline >= 0)
        {
            ref readonly Piece piece = ref _pieces[dateline];
            TextSpan raw = page.SourceOf(piece, piece.FoldStart + names[0].Start, piece.FoldStart + end);
            var builder = new BylineBuilder(page);
            builder.Add(names, piece);
            return builder.Build(new Field(page.Text, raw, "shape: dateline", isSure ? Certainty.Stated : Certainty.Inferred), isInline: true);
        }
        return ReadOutlet() ?? ReadAddress();
    }

    /// <summary>Of several lines in a byline's place the one that says most clearly that it is one; of equals the first.</summary>
    private Byline? ReadLine(int dateline, in NameSlots datelineNames, bool isDatelineSure)
    {
        var lines = new BylineLines(page, _pieces, matcher);
        int best = -1;
        BylineReading reading = default;
        for (int i = 0; i < _pieces.Length; i++)
        {
            if (!lines.Is(i)) continue;
            BylineReading other = lines.Read(i);
            // Beside the headline a name needs no label; below the body others are named with one: who presents, who prints.
            if (best >= 0 && reading.Rank == BylineRank.Names && _pieces[i].State == ZoneState.TailByline && _pieces[best].State != ZoneState.TailByline) continue;
            // What only its place and shape imply is absent where its place is no more than a coin's toss.
            if (other.Rank <= reading.Rank || (other.Rank == BylineRank.Shape && path.IsToss(i, _pieces[i].State))) continue;
            best = i;
            reading = other;
        }
        if (best < 0 || (reading.Rank == BylineRank.Initials && dateline >= 0 && (datelineNames.HasPerson() || datelineNames.Has(NameRole.Agency)))) return null;
        var builder = new BylineBuilder(page);
        int published = FindOutlet(out int start, out int end);
        // «صدى بيروت … نشر في صدى بيروت يوم …»: one outlet, whatever its words are elsewhere.
        bool isOutlet = published >= 0 && page.FoldedOf(_pieces[published].FoldStart + start, _pieces[published].FoldStart + end).SequenceEqual(LetterFold.Fold(reading.Raw.Of(page.Text).ToString()));
        if (!isOutlet) builder.Add(reading.Slots, _pieces[reading.ValuePiece]);
        AddHelpers(lines, best, builder);
        if (dateline >= 0 && isDatelineSure) builder.Add(datelineNames, _pieces[dateline]);
        if (published >= 0) builder.AddAgency(_pieces[published], start, end);
        Certainty certainty = reading.Rank > BylineRank.Shape || reading.Rank is BylineRank.Picture or BylineRank.Helper ? Certainty.Stated : Certainty.Inferred;
        return builder.Build(new Field(page.Text, reading.Raw, "zone: byline", certainty), isInline: false);
    }

    private void AddHelpers(in BylineLines lines, int best, BylineBuilder builder)
    {
        for (int i = Math.Max(0, best - Near); i < Math.Min(_pieces.Length, best + Near + 1); i++)
        {
            if (i == best || !lines.Is(i)) continue;
            BylineReading helper = lines.Read(i);
            if (helper.Rank is BylineRank.Picture or BylineRank.Helper) builder.Add(helper.Slots, _pieces[helper.ValuePiece]);
        }
    }

    /// <summary>The author behind one of the headline's lines; none where the page has no headline.</summary>
    private Byline? ReadHeadline(DisplayLines headline, int dateline, in NameSlots datelineNames, bool isDatelineSure)
    {
        for (int i = headline.First; i <= headline.Last; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            if (!HeadlineByline.TryRead(page.FoldedOf(piece.FoldStart, piece.FoldEnd), matcher, out int start, out NameSlots names)) continue;
            var builder = new BylineBuilder(page);
            builder.Add(names, piece);
            if (dateline >= 0 && isDatelineSure) builder.Add(datelineNames, _pieces[dateline]);
            TextSpan raw = page.SourceOf(piece, piece.FoldStart + start, piece.FoldStart + names[0].End);
            return builder.Build(new Field(page.Text, raw, "shape: headline with author", Certainty.Inferred), isInline: true);
        }
        return null;
    }

    private int ReadDateline(out NameSlots names, out int end, out bool isSure)
    {
        for (int i = 0; i < _pieces.Length; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            if (piece.State != ZoneState.Body) continue;
            return DatelineReader.TryRead(page.FoldedOf(piece.FoldStart, piece.FoldEnd), matcher, out names, out end, out isSure) ? i : -1;
        }
        (names, end, isSure) = (default, 0, false);
        return -1;
    }

    private int FindOutlet(out int start, out int end)
    {
        var outlets = new PublishedOutlet(page, matcher);
        int first = 0, last = _pieces.Length - 1;
        while (first < _pieces.Length && _pieces[first].State != ZoneState.Body) first++;
        while (last > first && _pieces[last].State != ZoneState.Body) last--;
        int behind = RelatedBlock.StartOf(_pieces);
        for (int i = 0; i < behind; i++)
        {
            // Cards of other articles say where and when those were published.
            if ((i > first && i < last) || i > last + Near || _pieces[i].State is ZoneState.Widget or ZoneState.OtherHeadline or ZoneState.OtherBody) continue;
            if (outlets.TryRead(_pieces[i], out start, out end)) return i;
        }
        start = end = 0;
        return -1;
    }

    private Byline? ReadOutlet()
    {
        int published = FindOutlet(out int start, out int end);
        if (published < 0) return null;
        ref readonly Piece piece = ref _pieces[published];
        var builder = new BylineBuilder(page);
        builder.AddAgency(piece, start, end);
        TextSpan raw = page.SourceOf(piece, piece.FoldStart + start, piece.FoldStart + end);
        return builder.Build(new Field(page.Text, raw, matcher[piece.Evidence.Phrase].Id, Certainty.Stated), isInline: false);
    }

    /// <summary>«… والله المستعان. writer@paper.example»: the writer's address closes the last paragraph.</summary>
    private Byline? ReadAddress()
    {
        int last = _pieces.Length - 1;
        while (last >= 0 && _pieces[last].State != ZoneState.Body) last--;
        if (last < 0 || (_pieces[last].Marks & PieceMarks.HasAddress) == 0) return null;
        ref readonly Piece piece = ref _pieces[last];
        int start = MailAddress.FindLast(page.FoldedOf(piece.FoldStart, piece.FoldEnd), out int end);
        if (start < 0) return null;
        TextSpan raw = page.SourceOf(piece, piece.FoldStart + start, piece.FoldStart + end);
        return new BylineBuilder(page).Build(new Field(page.Text, raw, "shape: address", Certainty.Inferred), isInline: true);
    }
}
