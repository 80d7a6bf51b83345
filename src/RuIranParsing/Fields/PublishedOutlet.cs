namespace RuIranParsing;

/// <summary>Reads the outlet that a line of publication names between its label and its date: «نشر في أخبار الضفاف يوم 21 - 05 - 2013».</summary>
internal readonly ref struct PublishedOutlet(Page page, PhraseMatcher matcher)
{
    private const int MostWords = 5;

    /// <summary>True where the piece is such a line; <paramref name="start"/> and <paramref name="end"/> are the outlet's place in the folded piece.</summary>
    internal bool TryRead(in Piece piece, out int start, out int end)
    {
        start = end = 0;
        if (piece.Shape.Numbers == 0 || piece.Evidence.Strength is not (MatchStrength.Label or MatchStrength.Starts) || matcher[piece.Evidence.Phrase].Kind != PhraseKind.Date) return false;
        ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
        start = PhraseMatcher.FirstWord(line, piece.Evidence.End - piece.FoldStart);
        var words = new WordScanner(line, start);
        end = start;
        for (int count = 0; count <= MostWords && words.Next() && words.Class != CharacterClass.Digit; count++)
        {
            if (count > 0 && words.Word is "يوم" or "بتاريخ") return DateReader.TryReadAt(line, PhraseMatcher.FirstWord(line, words.End), out _);
            end = words.End;
        }
        return false;
    }
}
