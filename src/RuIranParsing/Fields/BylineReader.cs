namespace RuIranParsing;

/// <summary>
/// Tells for every short piece whether it can be a byline: label and names, or places, agencies and names between separators, nothing else. What the answer is worth, the
/// page's structure decides; <see cref="BylineGrammar"/> then reads the piece in full.
/// </summary>
internal static class BylineReader
{
    private const int MostWords = 12;
    private static readonly System.Buffers.SearchValues<char> Separators = System.Buffers.SearchValues.Create("-/|,;:()[]_*\"");

    /// <summary>
    /// True where the piece is nothing but names. <paramref name="isSure"/> where a label, or a place or agency of the word lists, says so;
    /// otherwise only its shape does, and its place on the page must.
    /// </summary>
    internal static bool TryRead(ReadOnlySpan<char> line, in Evidence evidence, int valueStart, PhraseMatcher matcher, out NameSlots slots, out bool isSure)
    {
        slots = default;
        isSure = false;
        bool isLabelled = evidence.Strength == MatchStrength.Label && matcher[evidence.Phrase].Kind == PhraseKind.Byline;
        int at = isLabelled ? valueStart : 0;
        if (WordScanner.Count(line, at, MostWords) is 0 or > MostWords) return false;
        var reader = new NameReader(line, matcher);
        while (at < line.Length)
        {
            int length = line[at..].IndexOfAny(Separators);
            int end = length < 0 ? line.Length : at + length;
            if (!reader.Read(at, end, ref slots)) return false;
            at = end + 1;
        }
        isSure = slots.Count > 0 && (isLabelled || slots.Has(NameRole.Agency) || slots.Has(NameRole.Place));
        return slots.Count > 0;
    }
}
