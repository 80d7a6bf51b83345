namespace RuIranParsing.Cli;

/// <summary>What a reader says of a page, as far as it is scored. <c>docs/labels.md</c> says what each means.</summary>
internal sealed record PageLabel
{
    /// <summary>False for pages that hold no single article: they are not scored.</summary>
    public bool IsArticle { get; init; } = true;

    public int? HeadlineLine { get; init; }

    /// <summary>All lines of a headline that runs over several; else empty.</summary>
    public IReadOnlyList<int> HeadlineLines { get; init; } = [];

    /// <summary>Null where the label quotes the body rather than count its lines.</summary>
    public IReadOnlyList<int>? BodyLines { get; init; }

    public IReadOnlyList<int> SubheadingLines { get; init; } = [];

    public string? Headline { get; init; }

    public string? Body { get; init; }

    public string? BodyFirst { get; init; }

    public string? BodyLast { get; init; }

    public IReadOnlyList<string> MustNotContain { get; init; } = [];

    /// <summary>The day, <c>YYYY-MM-DD</c>; null where the page states none.</summary>
    public string? Date { get; init; }

    /// <summary>True where a reader cannot tell the date: it is not scored.</summary>
    public bool IsDateOpen { get; init; }

    /// <summary>The ways to write the byline, the first as it stands on the page; null where it has none.</summary>
    public IReadOnlyList<string>? Bylines { get; init; }

    /// <summary>Every line number of the label and the key it stands under.</summary>
    public IReadOnlyList<(string Key, int Line)> Lines { get; init; } = [];
}
