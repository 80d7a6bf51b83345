namespace RuIranParsing;

/// <summary>The body of an article: blocks in the order of the page.</summary>
public sealed class ArticleBody
{
    private readonly BodyBlock[] _blocks;

    internal ArticleBody(BodyBlock[] blocks) => _blocks = blocks;

    internal static ArticleBody Empty { get; } = new([]);

    /// <summary>Paragraphs and subheadings as they follow one another.</summary>
    public IReadOnlyList<BodyBlock> Blocks => _blocks;

    /// <summary>The paragraphs' texts in order, cut from the page as they are enumerated.</summary>
    public IEnumerable<string> Paragraphs => Blocks.Where(b => !b.IsSubheading).Select(b => b.Value);

    /// <summary>The subheadings' texts in order, cut from the page as they are enumerated.</summary>
    public IEnumerable<string> Subheadings => Blocks.Where(b => b.IsSubheading).Select(b => b.Value);
}
