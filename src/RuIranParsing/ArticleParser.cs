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
        DecodedText decoded = TextDecoder.Decode(page, options.ContentType);
        return decoded.Encoding.IsBeyondRepair ? Unread(decoded) : Parse(decoded.Text, options, CostTable.Default, decoded.Encoding);
    }

    /// <summary>Parses the HTML source of one page with <see cref="ParserOptions.Default"/>.</summary>
    /// <inheritdoc cref="ParseHtml(string, ParserOptions, CancellationToken)"/>
    public static Article ParseHtml(string html) => ParseHtml(html, ParserOptions.Default);

    /// <summary>
    /// Parses the HTML source of one page: its visible text, a line a block, takes the same way as that of a text page, with what markup says of each line as further
    /// evidence. <see cref="Article.Text"/> is the visible text, <see cref="Article.Metadata"/> what markup states without showing it. Nothing is executed and nothing loaded.
    /// </summary>
    /// <remarks>
    /// Any string will do, and nothing is thrown but what is said here. Time and memory are linear in the length of the source. A page whose elements nest deeper than 500, one
    /// with a tag of more than 500 attributes, and one of more than 1.5 million tags or 100 million UTF-16 units is read as text without its tags.
    /// </remarks>
    /// <param name="html">The source of the page.</param>
    /// <param name="options">Rules and reference date.</param>
    /// <param name="cancellation">Ends the work between two steps of it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static Article ParseHtml(string html, ParserOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(options);
        return Parse(HtmlFrontEnd.Read(html, cancellation), options, CostTable.Default);
    }

    /// <summary>Decodes and parses the bytes of one HTML page with <see cref="ParserOptions.Default"/>.</summary>
    /// <inheritdoc cref="ParseHtml(ReadOnlySpan{byte}, ParserOptions, CancellationToken)"/>
    public static Article ParseHtml(ReadOnlySpan<byte> page) => ParseHtml(page, ParserOptions.Default);

    /// <summary>
    /// Decodes (see <see cref="TextDecoder"/>: byte-order mark, validity, what <c>meta</c> or the XML declaration says, letters) and parses the bytes of one HTML page.
    /// <see cref="Article.Encoding"/> says how they were read; where they are beyond repair, the article is empty.
    /// </summary>
    /// <inheritdoc cref="ParseHtml(string, ParserOptions, CancellationToken)"/>
    /// <param name="page">The page as it was stored or sent. Any bytes will do.</param>
    /// <param name="options">Rules and reference date.</param>
    /// <param name="cancellation">Ends the work between two steps of it.</param>
    public static Article ParseHtml(ReadOnlySpan<byte> page, ParserOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        DecodedText decoded = TextDecoder.Decode(page, options.ContentType);
        return decoded.Encoding.IsBeyondRepair ? Unread(decoded) : Parse(HtmlFrontEnd.Read(decoded.Text, cancellation), options, CostTable.Default, decoded.Encoding);
    }

    /// <summary>Reads a stream to its end, decodes and parses it as one HTML page. The stream stays open.</summary>
    /// <inheritdoc cref="ParseHtml(ReadOnlySpan{byte}, ParserOptions, CancellationToken)"/>
    /// <param name="page">The page.</param>
    /// <param name="options">Rules and reference date.</param>
    /// <param name="cancellation">Ends the work between two steps of it.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Article ParseHtml(Stream page, ParserOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(options);
        using var bytes = new MemoryStream();
        page.CopyTo(bytes);
        return ParseHtml(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), options, cancellation);
    }

    /// <summary>An HTML page that was taken apart, with a cost table of the caller's, for fitting and cross-validation.</summary>
    internal static Article Parse(HtmlPage html, ParserOptions options, CostTable costs, PageEncoding? encoding = null)
    {
        PhraseMatcher matcher = options.Rules.Matcher;
        using Page page = Page.FromHtml(html);
        using PieceList pieces = PieceList.Of(page, matcher);
        using var path = new ZonePath(pieces.Pieces, costs);
        return new HtmlArticleReader(html, page, pieces.Pieces, path, matcher, options).Read(encoding);
    }

    /// <summary>A text page with a cost table of the caller's, for fitting and cross-validation.</summary>
    internal static Article Parse(string text, ParserOptions options, CostTable costs, PageEncoding? encoding = null)
    {
        PhraseMatcher matcher = options.Rules.Matcher;
        using Page page = Page.FromText(text);
        using PieceList pieces = PieceList.Of(page, matcher);
        using var path = new ZonePath(pieces.Pieces, costs);
        StrayDates.Find(pieces.Pieces);
        OrphanDecks.Promote(pieces.Pieces);
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
        using PieceList list = PieceList.Of(page, matcher);
        using var path = new ZonePath(list.Pieces, CostTable.Default);
        StrayDates.Find(list.Pieces);
        OrphanDecks.Promote(list.Pieces);
        new StrayBylines(page, matcher).Find(list.Pieces);
        return Explain(list.Pieces, path, new ArticleReader(page, list.Pieces, path, matcher, options).Read().Segments);
    }

    /// <summary>Says of every segment of an HTML page why it was read so. Same partition as <see cref="Article.Segments"/>.</summary>
    /// <inheritdoc cref="Explain(string, ParserOptions)"/>
    /// <param name="html">The source of the page.</param>
    /// <param name="options">Rules and reference date.</param>
    public static IReadOnlyList<SegmentExplanation> ExplainHtml(string html, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(options);
        PhraseMatcher matcher = options.Rules.Matcher;
        HtmlPage source = HtmlFrontEnd.Read(html, CancellationToken.None);
        using Page page = Page.FromHtml(source);
        using PieceList list = PieceList.Of(page, matcher);
        using var path = new ZonePath(list.Pieces, CostTable.Default);
        return Explain(list.Pieces, path, new HtmlArticleReader(source, page, list.Pieces, path, matcher, options).Read(encoding: null).Segments);
    }

    private static SegmentExplanation[] Explain(Span<Piece> pieces, ZonePath path, IReadOnlyList<Segment> segments)
    {
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
