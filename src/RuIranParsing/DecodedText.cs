namespace RuIranParsing;

/// <summary>The text of a page's bytes and the encoding it was read in.</summary>
/// <param name="Text">The text, line ends as they came; without byte-order mark, NUL and stray control characters.</param>
/// <param name="Encoding">The encoding, and whether the text is beyond repair.</param>
public sealed record DecodedText(string Text, PageEncoding Encoding);
