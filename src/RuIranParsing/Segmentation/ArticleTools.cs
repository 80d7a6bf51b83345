namespace RuIranParsing;

/// <summary>
/// What stands beside one article and no other: buttons that share and print it, counts of its readers and comments, the data of who posted it. A field that only such
/// lines part from the headline stands beside the headline.
/// </summary>
internal static class ArticleTools
{
    private const uint Kinds = 1u << (int)PhraseKind.Share | 1u << (int)PhraseKind.Counter | 1u << (int)PhraseKind.Comment | 1u << (int)PhraseKind.Date;

    /// <summary>True for a line that is nothing else.</summary>
    internal static bool Has(in Piece piece)
    {
        if (piece.Shape.Words == 0 || (piece.Marks & (PieceMarks.IsCounter | PieceMarks.IsNetworks)) != 0) return true;
        ref readonly Evidence evidence = ref piece.Evidence;
        uint kinds = evidence.StrongKinds;
        if (evidence.Strength is MatchStrength.Whole or MatchStrength.Label) kinds |= evidence.WeakKinds;
        return (kinds & Kinds) != 0;
    }
}
