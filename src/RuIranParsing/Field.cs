namespace RuIranParsing;

/// <summary>A value read off a page, with where it stands and why it is believed.</summary>
/// <remarks>The value is cut from the page when it is asked for, so that parsing allocates no copies of the text.</remarks>
public sealed class Field
{
    private readonly string _text;
    private readonly TextSpan _read;

    internal Field(string text, TextSpan span, string rule, Certainty certainty)
    {
        _text = text;
        _read = Span = span;
        Rule = rule;
        Certainty = certainty;
    }

    /// <summary>A value that markup states and the page does not show.</summary>
    internal Field(PageMetadata stated, string value, string rule)
    {
        _text = value;
        _read = new TextSpan(0, value.Length);
        Span = stated.Span;
        Rule = rule;
        Certainty = Certainty.Inferred;
        IsMetadata = true;
    }

    /// <summary>The words as they stand on the page, line ends within them as one space.</summary>
    public string Value => FieldText.Read(_text, _read);

    /// <summary>
    /// Where the words stand: UTF-16 indexes into <see cref="Article.Text"/>, half-open; where <see cref="IsMetadata"/> says so, into the HTML source, where characters may be
    /// written as references.
    /// </summary>
    public TextSpan Span { get; }

    /// <summary>True where the value is not shown on the page but stated by its markup.</summary>
    public bool IsMetadata { get; }

    /// <summary>The rule that gave the value.</summary>
    public string Rule { get; }

    /// <summary>Whether the page states the value or its place and shape imply it.</summary>
    public Certainty Certainty { get; }

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
