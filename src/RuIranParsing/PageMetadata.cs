namespace RuIranParsing;

/// <summary>What the markup of a page states about it, without being shown: a <c>meta</c> element, a key of JSON-LD, a title.</summary>
/// <param name="Name">
/// Where it stands: the name or property of a <c>meta</c> (<c>og:title</c>, <c>dc.date</c>), <c>title</c>, <c>json-ld: headline</c>, <c>itemprop: datePublished</c>,
/// <c>link: canonical</c>, <c>time</c>.
/// </param>
/// <param name="Value">The value, character references resolved.</param>
/// <param name="Span">Where it stands in the HTML source: UTF-16 indexes, half-open; empty where it could not be found again.</param>
public sealed record PageMetadata(string Name, string Value, TextSpan Span);
