namespace RuIranParsing;

/// <summary>Takes dates out of the body that a path through the page left at its ends: a line that is a date and little else opens and closes no story.</summary>
internal static class StrayDates
{
    /// <summary>Sets the states of such lines to furniture. O(pieces).</summary>
    internal static void Find(Span<Piece> pieces)
    {
        int first = 0, last = pieces.Length - 1;
        for (; first < pieces.Length && !IsParagraph(pieces[first]); first++)
        {
            if (pieces[first].State == ZoneState.Body) pieces[first].State = ZoneState.HeadFurniture;
        }
        for (; last > first && !IsParagraph(pieces[last]); last--)
        {
            if (pieces[last].State == ZoneState.Body) pieces[last].State = ZoneState.Tail;
        }
    }

    private static bool IsParagraph(in Piece piece) => piece.State == ZoneState.Body && (piece.Marks & PieceMarks.IsDate) == 0;
}
