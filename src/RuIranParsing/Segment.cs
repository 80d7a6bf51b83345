namespace RuIranParsing;

/// <summary>
/// A piece of a page that is one thing. Segments partition a page: the first starts at 0, each starts where the one before it ends,
/// and the last ends at the end of the text. Line ends and blank lines belong to the segment before them.
/// </summary>
/// <param name="Span">UTF-16 indexes into <see cref="Article.Text"/>, half-open.</param>
/// <param name="Kind">What the segment is.</param>
/// <param name="Rule">The rule that gave the kind: a phrase (<c>kind: phrase</c>), a shape or a zone.</param>
/// <param name="Certainty"><see cref="Certainty.Stated"/> where words on the page say so, <see cref="Certainty.Inferred"/> where place and shape do.</param>
public readonly record struct Segment(TextSpan Span, SegmentKind Kind, string Rule, Certainty Certainty);
