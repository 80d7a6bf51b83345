namespace RuIranParsing;

/// <summary>Who made a piece and where it was filed from, as the page states it.</summary>
/// <param name="Raw">The words as they stand, with span, rule and certainty.</param>
/// <param name="Authors">People, without their titles.</param>
/// <param name="Agencies">Agencies and outlets.</param>
/// <param name="Place">The place it was filed from.</param>
/// <param name="IsInline">True where the words open a body paragraph rather than stand alone.</param>
public sealed record Byline(Field Raw, IReadOnlyList<string> Authors, IReadOnlyList<string> Agencies, string? Place, bool IsInline);
