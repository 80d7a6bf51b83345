using System.Buffers;
using System.Text;

namespace RuIranParsing.Cli;

/// <summary>A form that articles are written in.</summary>
internal sealed class PageFormat
{
    private readonly Action<IBufferWriter<byte>, Article, string> _write;

    private PageFormat(string name, string separator, Action<IBufferWriter<byte>, Article, string> write)
    {
        Name = name;
        Separator = separator;
        _write = write;
    }

    /// <summary>One JSON object a line.</summary>
    public static PageFormat JsonLines { get; } = new("jsonl", "", (output, article, id) => WriteJson(output, article, id, withSegments: false));

    /// <summary>One JSON object a line, with the segments and where each field comes from.</summary>
    public static PageFormat JsonLinesWithSegments { get; } = new("jsonl", "", (output, article, id) => WriteJson(output, article, id, withSegments: true));

    public static PageFormat Text { get; } = new("text", "\n" + new string('-', 80) + "\n\n", (output, article, _) => WriteText(output, PlainText.Of(article)));

    // The blank line before it keeps the dashes from making a heading of the last paragraph.
    public static PageFormat Markdown { get; } = new("markdown", "\n---\n\n", (output, article, _) => WriteText(output, MarkdownText.Of(article)));

    public static IReadOnlyList<PageFormat> All { get; } = [JsonLines, Text, Markdown];

    public string Name { get; }

    /// <summary>What stands between two pages.</summary>
    public string Separator { get; }

    public byte[] Write(Article article, string id)
    {
        var output = new ArrayBufferWriter<byte>();
        _write(output, article, id);
        return output.WrittenSpan.ToArray();
    }

    private static void WriteJson(IBufferWriter<byte> output, Article article, string id, bool withSegments)
    {
        ArticleJson.Write(output, article, id, withSegments: withSegments);
        output.Write("\n"u8);
    }

    private static void WriteText(IBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);
}
