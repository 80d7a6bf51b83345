using System.Text.Json;
using System.Text.Json.Serialization;

namespace RuIranParsing.Tests.Quality;

/// <summary>What a careful reader says of one page, by line number from 1.</summary>
internal sealed record PageLabel
{
    // A misspelt key would silently label nothing.
    private static readonly JsonSerializerOptions _format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    public required int? HeadlineLine { get; init; }

    /// <summary>Only where the headline runs over several lines.</summary>
    public IReadOnlyList<int>? HeadlineLines { get; init; }

    public required IReadOnlyList<int> StandfirstLines { get; init; }

    public required BylineLabel? Byline { get; init; }

    public required string? Date { get; init; }

    public required int? DateLine { get; init; }

    public required IReadOnlyList<int> BodyLines { get; init; }

    public required IReadOnlyList<int> SubheadingLines { get; init; }

    public required IReadOnlyDictionary<string, string> Other { get; init; }

    public required bool Truncated { get; init; }

    public required string Notes { get; init; }

    [JsonIgnore]
    public IReadOnlyList<int> Headline => HeadlineLines ?? (HeadlineLine is { } line ? [line] : []);

    public static PageLabel Read(string file) => JsonSerializer.Deserialize<PageLabel>(File.ReadAllBytes(file), _format)!;
}
