using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RuIranParsing;

/// <summary>Writes articles as JSON, one object a line, Arabic unescaped. The keys are listed in <c>docs/fields.md</c>.</summary>
public static class ArticleJson
{
    // Only what JSON itself asks for is escaped: a reader of Arabic should be able to read the output.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The article as one JSON object without a line end.</summary>
    /// <param name="article">The article.</param>
    /// <param name="id">The page's name, for the key <c>id</c>; null is written as null.</param>
    /// <param name="url">The page's address, where it is known; else what an HTML page gives as its own.</param>
    /// <param name="withSegments">Adds <c>segments</c> (UTF-16 start and length, kind, rule) and <c>provenance</c> (span, rule, certainty by field).</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Write(Article article, string? id = null, string? url = null, bool withSegments = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, article, id, url, withSegments);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the article as one UTF-8 JSON object without a line end.</summary>
    /// <inheritdoc cref="Write(Article, string?, string?, bool)"/>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="article">The article.</param>
    /// <param name="id">The page's name.</param>
    /// <param name="url">The page's address.</param>
    /// <param name="withSegments">Adds segments and provenance.</param>
    public static void Write(IBufferWriter<byte> output, Article article, string? id = null, string? url = null, bool withSegments = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        ArticleRecord record = ArticleRecord.Of(article, id, url, withSegments);
        JsonNode node = JsonSerializer.SerializeToNode(record, ArticleJsonContext.Default.ArticleRecord)!;
        if (!article.IsHtml)
        {
            // Of a text page nothing is known of these.
            foreach (string name in (ReadOnlySpan<string>)["siteName", "section", "links", "images"]) node.AsObject().Remove(name);
            node["quality"]!.AsObject().Remove("isArticle");
            node["quality"]!.AsObject().Remove("reason");
        }
        if (!withSegments)
        {
            node.AsObject().Remove("segments");
            node.AsObject().Remove("provenance");
        }
        node.WriteTo(writer);
    }
}
