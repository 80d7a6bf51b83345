namespace RuIranParsing;

/// <summary>A paragraph or a subheading of a body.</summary>
public readonly struct BodyBlock : IEquatable<BodyBlock>
{
    private readonly string _text;

    internal BodyBlock(string text, TextSpan span, bool isSubheading)
    {
        _text = text;
        Span = span;
        IsSubheading = isSubheading;
    }

    /// <summary>Where it stands: UTF-16 indexes into <see cref="Article.Text"/>, half-open.</summary>
    public TextSpan Span { get; }

    /// <summary>True for a heading inside the body.</summary>
    public bool IsSubheading { get; }

    /// <summary>Its text, cut from the page when asked for.</summary>
    public string Value => _text is null ? "" : Span.Of(_text).ToString();

    /// <inheritdoc/>
    public bool Equals(BodyBlock other) => ReferenceEquals(_text, other._text) && Span == other.Span && IsSubheading == other.IsSubheading;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BodyBlock other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, IsSubheading);

    /// <summary>Equality of place and page.</summary>
    public static bool operator ==(BodyBlock left, BodyBlock right) => left.Equals(right);

    /// <summary>Inequality of place or page.</summary>
    public static bool operator !=(BodyBlock left, BodyBlock right) => !left.Equals(right);
}
