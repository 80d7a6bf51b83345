namespace RuIranParsing;

/// <summary>A value read off a page, with where it stands and why it is believed.</summary>
/// <remarks>The value is cut from the page when it is asked for, so that parsing allocates no copies of the text.</remarks>
public sealed class Field
{
    private readonly string _text;

    internal Field(string text, TextSpan span, string rule, Certainty certainty)
    {
        _text = text;
        Span = span;
        Rule = rule;
        Certainty = certainty;
    }

    /// <summary>The words as they stand on the page, line ends within them as one space.</summary>
    public string Value => FieldText.Read(_text, Span);

    /// <summary>Where the words stand: UTF-16 indexes into <see cref="Article.Text"/>, half-open.</summary>
    public TextSpan Span { get; }

    /// <summary>The rule that gave the value.</summary>
    public string Rule { get; }

    /// <summary>Whether the page states the value or its place and shape imply it.</summary>
    public Certainty Certainty { get; }

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
