namespace RuIranParsing;

/// <summary>A link as it was walked through: its address as written and the stretch of visible text it covers.</summary>
internal readonly record struct HtmlLinkSpan(string Address, int Start, int End);
