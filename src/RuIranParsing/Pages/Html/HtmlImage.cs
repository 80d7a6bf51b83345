namespace RuIranParsing;

/// <summary>An image as it was walked through: its address as written, its text, the element it stands in and the number of lines before it.</summary>
internal readonly record struct HtmlImage(string Address, string? Alternative, int Element, int Line);
