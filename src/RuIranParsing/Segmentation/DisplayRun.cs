namespace RuIranParsing;

/// <summary>
/// A run of neighbouring display lines <c>[Start, End)</c>: short lines that are neither furniture nor names nor dates, as kicker, headline and decks stand together.
/// </summary>
internal readonly record struct DisplayRun(int Start, int End, int Longest, int Shortest)
{
    private const int Buckets = 4;
    private const int Ranks = 8;

    /// <summary>What <see cref="PlaceOf"/> tells apart.</summary>
    internal const int Places = Buckets * Buckets;

    /// <summary>What <see cref="LengthOf"/> tells apart.</summary>
    internal const int Lengths = Buckets * Ranks;

    /// <summary>The run at or after a piece, before the next paragraph; empty behind the piece where none is. O(its length).</summary>
    internal static DisplayRun At(ReadOnlySpan<Piece> pieces, int index)
    {
        if (!IsDisplay(pieces[index])) return new DisplayRun(index + 1, index + 1, 0, 0);
        int end = index, longest = 0, shortest = int.MaxValue;
        for (; end < pieces.Length && IsDisplay(pieces[end]); end++)
        {
            longest = Math.Max(longest, pieces[end].Shape.Words);
            shortest = Math.Min(shortest, pieces[end].Shape.Words);
        }
        return new DisplayRun(index, end, longest, shortest);
    }

    /// <summary>Place in the run by its length: first, second, third, or further of one to four or more.</summary>
    internal int PlaceOf(int index) => (Math.Min(index - Start, Buckets - 1) * Buckets) + Math.Min(End - Start, Buckets) - 1;

    /// <summary>By place: the only one, the longest, the shortest, or neither; and whether there is a much longer one.</summary>
    internal int LengthOf(int index, in Piece piece)
    {
        int words = piece.Shape.Words;
        int rank = End - Start == 1 ? 0 : words == Longest ? 1 : words == Shortest ? 2 : 3;
        return (Math.Min(index - Start, Buckets - 1) * Ranks) + rank + (words * 2 <= Longest ? Buckets : 0);
    }

    private static bool IsDisplay(in Piece piece) =>
        piece.Shape.Words is > 1 and < LeadWords.LongWords && piece.Evidence.StrongKinds == 0
        && (piece.Marks & (PieceMarks.IsDate | PieceMarks.IsByline | PieceMarks.IsCounter | PieceMarks.IsCaptcha | PieceMarks.IsNetworks)) == 0;
}
