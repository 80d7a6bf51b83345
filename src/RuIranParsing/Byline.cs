namespace RuIranParsing;

/// <summary>Who made a piece and where it was filed from, as the page states it.</summary>
/// <param name="Raw">The words as they stand, with span, rule and certainty.</param>
/// <param name="Authors">People who wrote it, interviewers among them, without their titles.</param>
/// <param name="Agencies">Agencies and outlets.</param>
/// <param name="Place">The place it was filed from.</param>
/// <param name="IsInline">True where the words open or close a line of headline or body rather than stand alone.</param>
public sealed record Byline(Field Raw, IReadOnlyList<string> Authors, IReadOnlyList<string> Agencies, string? Place, bool IsInline)
{
    /// <summary>
    /// Everyone whom the page names as having made the piece, in the order of the page: the people of <see cref="Authors"/>, and translators, editors, photographers and
    /// illustrators, who are no authors. Never null; empty where the page names nobody.
    /// </summary>
    public IReadOnlyList<Contributor> Contributors { get; init; } = [];
}
