namespace RuIranParsing;

/// <summary>
/// A string of JSON-LD: the object it stands in, its key and value, and where it stands. Where the key is null it opens an object that stands in
/// <paramref name="Parent"/> under <paramref name="ParentKey"/>.
/// </summary>
internal readonly record struct JsonLdValue(int Object, int Parent, string? ParentKey, string? Key, string Value, TextSpan Span);
