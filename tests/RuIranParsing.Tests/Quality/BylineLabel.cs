namespace RuIranParsing.Tests.Quality;

/// <summary>Who made the piece and where, as the page states it on line <see cref="Line"/>.</summary>
internal sealed record BylineLabel(
    string Raw, IReadOnlyList<string> Authors, IReadOnlyList<string> Agencies, string? Place, int Line, bool Inline);
