namespace RuIranParsing;

/// <summary>Where a page goes over to other articles: what stands behind says of those who wrote them and when.</summary>
internal static class RelatedBlock
{
    /// <summary>The first piece behind the body that announces other articles («اقرأ أيضا»); the number of pieces where none does, or there is no body. O(pieces).</summary>
    internal static int StartOf(ReadOnlySpan<Piece> pieces)
    {
        int body = pieces.Length - 1;
        while (body >= 0 && pieces[body].State != ZoneState.Body) body--;
        if (body < 0) return pieces.Length;
        for (int i = body + 1; i < pieces.Length; i++)
        {
            if ((pieces[i].Evidence.StrongKinds & (1u << (int)PhraseKind.Related)) != 0) return i;
        }
        return pieces.Length;
    }
}
