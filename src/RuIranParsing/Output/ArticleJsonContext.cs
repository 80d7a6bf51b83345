using System.Text.Json.Serialization;

namespace RuIranParsing;

/// <summary>Source-generated serialisation: no reflection, so that trimmed and native builds write the same bytes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticleRecord))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
