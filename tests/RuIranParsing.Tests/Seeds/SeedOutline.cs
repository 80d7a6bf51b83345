using RuIranParsing.Tests.Pages;

namespace RuIranParsing.Tests.Seeds;

/// <summary>Which line of a page is what: the fields' line numbers, and the kinds of the segments of the other lines.</summary>
internal sealed class SeedOutline(string page)
{
    private readonly string[] _lines = SeedPages.Lines(page);

    public Article Article { get; } = ArticleParser.Parse(page);

    public int[] Headline => LinesOf(Article.Headline);

    public int[] Standfirst => LinesOf(Article.Standfirst);

    public int[] Byline => LinesOf(Article.Byline?.Raw);

    public int[] Paragraphs => [.. Article.Body.Blocks.Where(block => !block.IsSubheading).Select(block => LineOf(block.Span))];

    public int[] Subheadings => [.. Article.Body.Blocks.Where(block => block.IsSubheading).Select(block => LineOf(block.Span))];

    public int[] Captions => [.. Article.Segments.Where(segment => segment.Kind == SegmentKind.Caption).Select(segment => LineOf(segment.Span))];

    public int[] RelatedHeadlines => [.. Article.Related.SelectMany(related => LinesOf(related.Headline))];

    public int[] RelatedParagraphs => [.. Article.Related.SelectMany(related => related.Body.Blocks).Select(block => LineOf(block.Span))];

    /// <summary>Lines that belong neither to the article nor to one that follows, with the kinds that stand on each, repeats left out.</summary>
    public (int Line, SegmentKind[] Kinds)[] Boilerplate =>
    [
        .. Article.Segments.Where(segment => IsBoilerplate(segment.Kind)).GroupBy(segment => LineOf(segment.Span))
            .Select(line => (line.Key, line.Select(segment => segment.Kind).Distinct().ToArray())),
    ];

    /// <summary>All that can be said of lines as one text, to compare pages that say the same in other words.</summary>
    public string Text => string.Join('\n',
    [
        $"headline {Join(Headline)}", $"standfirst {Join(Standfirst)}", $"byline {Join(Byline)}", $"body {Join(Paragraphs)}", $"subheadings {Join(Subheadings)}",
        $"captions {Join(Captions)}", $"related {Join(RelatedHeadlines)} / {Join(RelatedParagraphs)}", $"boilerplate {Join(Boilerplate.Select(line => line.Line))}",
    ]);

    /// <summary>A line without the bar and spaces that a template left at its end.</summary>
    public string Line(int number) => _lines[number - 1].TrimEnd('|', ' ').Trim();

    private int LineOf(TextSpan span) => SeedPages.LineOf(Article.Text, span.Start);

    private int[] LinesOf(Field? field) => field is null ? [] : [LineOf(field.Span)];

    private static string Join(IEnumerable<int> lines) => string.Join(' ', lines);

    private static bool IsBoilerplate(SegmentKind kind) => kind is not (SegmentKind.Blank or SegmentKind.Headline or SegmentKind.Kicker or SegmentKind.Standfirst
        or SegmentKind.Byline or SegmentKind.Caption or SegmentKind.Body or SegmentKind.Subheading or SegmentKind.OtherHeadline or SegmentKind.OtherBody);
}
