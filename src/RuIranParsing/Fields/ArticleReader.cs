namespace RuIranParsing;

/// <summary>Reads an article off the pieces of a page whose states are known. O(length of the page).</summary>
internal readonly ref struct ArticleReader(Page page, ReadOnlySpan<Piece> pieces, ZonePath path, PhraseMatcher matcher, ParserOptions options)
{
    private static readonly System.Buffers.SearchValues<char> TagSeparators = System.Buffers.SearchValues.Create("،,;؛|#•·");
    private readonly ReadOnlySpan<Piece> _pieces = pieces;

    internal Article Read(PageEncoding? encoding = null)
    {
        Segment[] segments = ReadSegments();
        DisplayLines headline = RunOf(ZoneState.Headline);
        Byline? byline = new ArticleBylineReader(page, _pieces, path, matcher).Read(headline);
        DateField? date = new PublicationDateReader(page, _pieces, matcher).Read(options.ReferenceDate, out DateField? updated);
        return new Article(page.Text)
        {
            Encoding = encoding,
            Segments = segments,
            Headline = Read(headline, ZoneState.Headline),
            Standfirst = Read(RunOf(ZoneState.Standfirst), ZoneState.Standfirst),
            Byline = byline is null || SiteTitle.IsAllOf(byline, page, _pieces, headline) ? null : byline,
            Date = date,
            Updated = updated,
            Source = ReadSource(),
            Body = ReadBody(0, _pieces.Length, ZoneState.Body),
            Captions = ReadCaptions(),
            Tags = ReadTags(),
            Related = ReadRelated(),
        };
    }

    private Segment[] ReadSegments()
    {
        if (page.Text.Length == 0) return [];
        if (_pieces.IsEmpty) return [new Segment(new TextSpan(0, page.Text.Length), SegmentKind.Blank, "shape: blank", Certainty.Stated)];
        int lead = _pieces[0].Start > 0 ? 1 : 0;
        var segments = new Segment[_pieces.Length + lead];
        if (lead == 1) segments[0] = new Segment(new TextSpan(0, _pieces[0].Start), SegmentKind.Blank, "shape: blank", Certainty.Stated);
        var kinds = new KindReader(matcher);
        for (int i = 0; i < _pieces.Length; i++)
        {
            int end = i + 1 < _pieces.Length ? _pieces[i + 1].Start : page.Text.Length;
            SegmentKind kind = kinds.Read(_pieces[i], out string rule, out Certainty certainty);
            segments[i + lead] = new Segment(TextSpan.FromBounds(_pieces[i].Start, end), kind, rule, certainty);
        }
        return segments;
    }

    /// <summary>The first run of neighbouring pieces of a state; lines that repeat the first are left out. None where it is no more than a coin's toss.</summary>
    private DisplayLines RunOf(ZoneState state)
    {
        int first = 0;
        while (first < _pieces.Length && _pieces[first].State != state) first++;
        if (first == _pieces.Length || path.IsToss(first, state) || IsNoDisplay(_pieces[first])) return DisplayLines.None;
        int last = first;
        while (last + 1 < _pieces.Length && _pieces[last + 1].State == state && (_pieces[last + 1].Marks & PieceMarks.RepeatsEarlier) == 0) last++;
        return new DisplayLines(first, last);
    }

    private Field? Read(DisplayLines lines, ZoneState state) =>
        lines.IsNone ? null : Inferred(FieldText.Trim(page.Text, _pieces[lines.First].Start, _pieces[lines.Last].ContentEnd), KindReader.RuleOf(state));

    /// <summary>A day, a number or a labelled name may stand where a page has nothing better to open with, and names no story.</summary>
    private bool IsNoDisplay(in Piece piece) =>
        (piece.Marks & (PieceMarks.IsDate | PieceMarks.IsCounter | PieceMarks.IsCaptcha)) != 0 || piece.Shape.Words == piece.Shape.Numbers
        || HasLabel(piece, PhraseKind.Byline);

    /// <summary>A line of nothing but decoration has no value: absent, not empty.</summary>
    private Field? Inferred(TextSpan span, string rule) => span.Length == 0 ? null : new Field(page.Text, span, rule, Certainty.Inferred);

    private ArticleBody ReadBody(int from, int to, ZoneState paragraph)
    {
        int count = 0;
        for (int i = from; i < to; i++)
        {
            if (IsBlock(_pieces[i].State, paragraph)) count++;
        }
        if (count == 0) return ArticleBody.Empty;
        var blocks = new BodyBlock[count];
        count = 0;
        for (int i = from; i < to; i++)
        {
            if (!IsBlock(_pieces[i].State, paragraph)) continue;
            TextSpan span = FieldText.Trim(page.Text, _pieces[i].Start, _pieces[i].ContentEnd);
            if (span.Length > 0) blocks[count++] = new BodyBlock(page.Text, span, _pieces[i].State == ZoneState.Subheading);
        }
        return count == 0 ? ArticleBody.Empty : new ArticleBody(count == blocks.Length ? blocks : blocks[..count]);
    }

    private static bool IsBlock(ZoneState state, ZoneState paragraph) => state == paragraph || (state == ZoneState.Subheading && paragraph == ZoneState.Body);

    private Field? ReadSource()
    {
        foreach (ref readonly Piece piece in _pieces)
        {
            if (!IsLabelled(piece, PhraseKind.Source)) continue;
            TextSpan value = page.SourceOf(piece, piece.Evidence.ValueStart, piece.FoldEnd);
            value = FieldText.Trim(page.Text, value.Start, value.End);
            if (value.Length > 0) return new Field(page.Text, value, matcher[piece.Evidence.Phrase].Id, Certainty.Stated);
        }
        return null;
    }

    private List<Field> ReadCaptions()
    {
        var captions = new List<Field>();
        foreach (ref readonly Piece piece in _pieces)
        {
            if (piece.State is not (ZoneState.HeadCaption or ZoneState.BodyCaption) || (piece.Marks & PieceMarks.RepeatsEarlier) != 0) continue;
            if (Inferred(FieldText.Trim(page.Text, piece.Start, piece.ContentEnd), "zone: caption") is { } caption) captions.Add(caption);
        }
        return captions;
    }

    private List<Field> ReadTags()
    {
        var tags = new List<Field>();
        foreach (ref readonly Piece piece in _pieces)
        {
            if (!IsLabelled(piece, PhraseKind.Tags)) continue;
            TextSpan line = page.SourceOf(piece, piece.Evidence.ValueStart, piece.FoldEnd);
            string rule = matcher[piece.Evidence.Phrase].Id;
            int at = line.Start;
            while (at < line.End)
            {
                int length = page.Text.AsSpan(at, line.End - at).IndexOfAny(TagSeparators);
                int end = length < 0 ? line.End : at + length;
                TextSpan tag = FieldText.Trim(page.Text, at, end);
                if (tag.Length > 0) tags.Add(new Field(page.Text, tag, rule, Certainty.Stated));
                at = end + 1;
            }
        }
        return tags;
    }

    private List<RelatedArticle> ReadRelated()
    {
        var related = new List<RelatedArticle>();
        for (int i = 0; i < _pieces.Length; i++)
        {
            if (_pieces[i].State is not (ZoneState.OtherHeadline or ZoneState.OtherBody)) continue;
            bool isHeadline = _pieces[i].State == ZoneState.OtherHeadline;
            int end = i + 1;
            while (end < _pieces.Length && _pieces[end].State == ZoneState.OtherBody) end++;
            Field? headline = isHeadline
                ? Inferred(FieldText.Trim(page.Text, _pieces[i].Start, _pieces[i].ContentEnd), "zone: other article")
                : null;
            ArticleBody body = ReadBody(isHeadline ? i + 1 : i, end, ZoneState.OtherBody);
            if (headline is not null || body.Blocks.Count > 0) related.Add(new RelatedArticle(headline, body));
            i = end - 1;
        }
        return related;
    }

    private bool IsLabelled(in Piece piece, PhraseKind kind) => HasLabel(piece, kind) && ZoneMap.RoleOf[(int)piece.State] == ZoneRole.Furniture;

    private bool HasLabel(in Piece piece, PhraseKind kind) =>
        piece.Evidence.Strength == MatchStrength.Label && !piece.Evidence.IsWeak && matcher[piece.Evidence.Phrase].Kind == kind;
}
