namespace RuIranParsing;

/// <summary>The date of an article, with where it stands and why it is believed.</summary>
/// <param name="Value">The date as stated, completed by <see cref="ParserOptions.ReferenceDate"/> where one was given.</param>
/// <param name="Raw">The words as they stand, with span, rule and certainty.</param>
public sealed record DateField(PartialDate Value, Field Raw)
{
    /// <summary>Where the words stand: UTF-16 indexes into <see cref="Article.Text"/>, half-open.</summary>
    public TextSpan Span => Raw.Span;

    /// <summary>The rule that gave the date.</summary>
    public string Rule => Raw.Rule;

    /// <summary>Whether the page states that this is the date of publication.</summary>
    public Certainty Certainty => Raw.Certainty;
}
