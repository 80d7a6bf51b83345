namespace RuIranParsing;

/// <summary>An HTML page taken apart: its visible text with what markup says of every line, and what it states without showing it.</summary>
internal sealed class HtmlPage
{
    internal HtmlPage(string source, string text, HtmlMetadata metadata)
    {
        Source = source;
        Text = text;
        Metadata = metadata;
    }

    internal string Source { get; }

    /// <summary>The visible text, a line a block.</summary>
    internal string Text { get; }

    /// <summary>Hints by line number less one; null where markup says nothing.</summary>
    internal LineHints[]? Hints { get; init; }

    internal HtmlMetadata Metadata { get; }

    internal IReadOnlyList<HtmlLinkSpan> Links { get; init; } = [];

    internal IReadOnlyList<HtmlImage> Images { get; init; } = [];

    /// <summary>The line that captions each image, by the image's number; -1 for none.</summary>
    internal int[] Captions { get; init; } = [];

    /// <summary>True for a page past the limits, read as stripped text.</summary>
    internal bool IsStripped { get; init; }

    /// <summary>Nodes visited and lines weighed: the counter by which linear time is tested.</summary>
    internal long Work { get; init; }
}
