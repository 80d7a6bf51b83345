namespace RuIranParsing;

/// <summary>Turns the text of a news page into an article.</summary>
/// <remarks>
/// The page is never changed: it is partitioned into segments, and every field is read off them. Same text and options give the same article on any machine,
/// culture, clock and thread. Time and memory are linear in the length of the text.
/// </remarks>
public static class ArticleParser
{
    /// <summary>Parses the flattened text of one page with <see cref="ParserOptions.Default"/>.</summary>
    /// <param name="text">The page, lines ended by LF, CR LF or CR. Any string will do: what cannot be justified is absent from the article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Article Parse(string text) => Parse(text, ParserOptions.Default);

    /// <summary>Parses the flattened text of one page.</summary>
    /// <param name="text">The page, lines ended by LF, CR LF or CR. Any string will do: what cannot be justified is absent from the article.</param>
    /// <param name="options">Rules and reference date.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Article Parse(string text, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return Parse(text, options, CostTable.Default);
    }

    /// <summary>Decodes and parses the bytes of one page with <see cref="ParserOptions.Default"/>.</summary>
    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, ParserOptions)"/>
    public static Article Parse(ReadOnlySpan<byte> page) => Parse(page, ParserOptions.Default);

    /// <summary>
    /// Decodes (see <see cref="TextDecoder"/>) and parses the bytes of one page. <see cref="Article.Encoding"/> says how they were read; where they are beyond repair,
    /// the article is empty.
    /// </summary>
    /// <param name="page">The page as it was stored or sent. Any bytes will do.</param>
    /// <param name="options">Rules and reference date.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static Article Parse(ReadOnlySpan<byte> page, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        DecodedText decoded = TextDecoder.Decode(page);
        return decoded.Encoding.IsBeyondRepair ? Unread(decoded) : Parse(decoded.Text, options, CostTable.Default, decoded.Encoding);
    }

    /// <summary>The same with a cost table of the caller's, for fitting and cross-validation.</summary>
    internal static Article Parse(string text, ParserOptions options, CostTable costs, PageEncoding? encoding = null)
    {
        PhraseMatcher matcher = options.Rules.Matcher;
        using Page page = Page.FromText(text);
        using PieceList pieces = Segmenter.Cut(page, matcher);
        new PieceMarker(page, matcher).Mark(pieces);
        using var path = new ZonePath(pieces.Pieces, costs);
        new StrayBylines(page, matcher).Find(pieces.Pieces);
        return new ArticleReader(page, pieces.Pieces, path, matcher, options).Read(encoding);
    }

    /// <summary>Says of every segment of a page why it was read so. Same partition as <see cref="Article.Segments"/>. O(length), with some 250 bytes a segment.</summary>
    /// <param name="text">The page.</param>
    /// <param name="options">Rules and reference date.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<SegmentExplanation> Explain(string text, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        PhraseMatcher matcher = options.Rules.Matcher;
        using Page page = Page.FromText(text);
        using PieceList list = Segmenter.Cut(page, matcher);
        new PieceMarker(page, matcher).Mark(list);
        using var path = new ZonePath(list.Pieces, CostTable.Default);
        Span<Piece> pieces = list.Pieces;
        new StrayBylines(page, matcher).Find(pieces);
        IReadOnlyList<Segment> segments = new ArticleReader(page, pieces, path, matcher, options).Read().Segments;
        var explanations = new SegmentExplanation[segments.Count];
        int blank = segments.Count - pieces.Length;
        for (int i = 0; i < blank; i++) explanations[i] = new SegmentExplanation(segments[i], "blank", 0, "blank", 0);
        for (int i = 0; i < pieces.Length; i++)
        {
            ZoneState state = pieces[i].State, other = path.RunnerUp(i, state);
            explanations[i + blank] = new SegmentExplanation(
                segments[i + blank], EnumNames.Of(state), path.Through(i, state), EnumNames.Of(other), path.Through(i, other));
        }
        return explanations;
    }

    private static Article Unread(DecodedText decoded) => new(decoded.Text)
    {
        Encoding = decoded.Encoding,
        Segments = decoded.Text.Length == 0 ? [] : [new Segment(new TextSpan(0, decoded.Text.Length), SegmentKind.Noise, "encoding: beyond repair", Certainty.Inferred)],
    };
}
