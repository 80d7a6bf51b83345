namespace RuIranParsing;

/// <summary>
/// A parsed page: the text as it came, the segments that partition it, and the fields read off them. What the page does not justify is null or empty. Immutable.
/// </summary>
public sealed class Article
{
    internal Article(string text) => Text = text;

    /// <summary>The page, the very string that was parsed, or what the bytes were decoded to.</summary>
    public string Text { get; }

    /// <summary>
    /// The encoding of the bytes that were parsed; null where a string was. Where it says that the text is beyond repair, no field is read: all are empty, and one
    /// segment covers the text.
    /// </summary>
    public PageEncoding? Encoding { get; internal init; }

    /// <summary>The partition of <see cref="Text"/>: every UTF-16 unit lies in exactly one segment, in order. Empty for the empty page.</summary>
    public IReadOnlyList<Segment> Segments { get; internal init; } = [];

    /// <summary>The main headline; null where the page has none, as many dumps start with the body.</summary>
    public Field? Headline { get; internal init; }

    /// <summary>Decks and summaries between headline and body.</summary>
    public Field? Standfirst { get; internal init; }

    /// <summary>Who made the piece and where it was filed from.</summary>
    public Byline? Byline { get; internal init; }

    /// <summary>When it was published.</summary>
    public DateField? Date { get; internal init; }

    /// <summary>When it was last changed, where the page says so.</summary>
    public DateField? Updated { get; internal init; }

    /// <summary>Where the text was taken from, where the page credits it.</summary>
    public Field? Source { get; internal init; }

    /// <summary>Paragraphs and subheadings in order.</summary>
    public ArticleBody Body { get; internal init; } = ArticleBody.Empty;

    /// <summary>Captions in order, repeats left out.</summary>
    public IReadOnlyList<Field> Captions { get; internal init; } = [];

    /// <summary>Keywords, where the page separates them; the whole line as one where it does not.</summary>
    public IReadOnlyList<Field> Tags { get; internal init; } = [];

    /// <summary>Articles that follow this one on the page, with what text of them is there.</summary>
    public IReadOnlyList<RelatedArticle> Related { get; internal init; } = [];

    /// <summary>True where the page was read as HTML.</summary>
    internal bool IsHtml { get; init; }

    /// <summary>Whether the page holds a single article, and why not.</summary>
    public PageQuality Quality { get; internal init; } = PageQuality.Unjudged;

    /// <summary>What the markup of an HTML page states without showing it, in the order of the source; empty for a text page.</summary>
    public IReadOnlyList<PageMetadata> Metadata { get; internal init; } = [];

    /// <summary>The links of an HTML page that stand in its headline, standfirst, byline, body or captions, in order; empty for a text page.</summary>
    public IReadOnlyList<ArticleLink> Links { get; internal init; } = [];

    /// <summary>The images of an HTML page that stand in the article, in order; empty for a text page.</summary>
    public IReadOnlyList<ArticleImage> Images { get; internal init; } = [];

    /// <summary>The address that an HTML page gives as its own; null where it gives none, and for a text page.</summary>
    public Field? CanonicalUrl { get; internal init; }

    /// <summary>
    /// The language, as its letters say («ar» for Arabic) or, where they do not, as the markup says (a language tag such as «en-US»); null where neither does.
    /// </summary>
    public string? Language { get; internal init; }

    /// <summary>The name of the site, as the markup of an HTML page states it.</summary>
    public Field? SiteName { get; internal init; }

    /// <summary>The section that the article stands in, as the markup of an HTML page states it.</summary>
    public Field? Section { get; internal init; }
}
