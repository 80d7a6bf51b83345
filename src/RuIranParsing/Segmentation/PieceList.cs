using System.Buffers;

namespace RuIranParsing;

/// <summary>The pieces of one page in rented buffers; dispose returns them.</summary>
internal sealed class PieceList : IDisposable
{
    private Piece[] _pieces = ArrayPool<Piece>.Shared.Rent(64);
    private ushort[] _digests = ArrayPool<ushort>.Shared.Rent(1024);
    private int _digestCount;

    /// <summary>The pieces of a page with all that is known of each before the path is looked for. O(length of the page).</summary>
    internal static PieceList Of(Page page, PhraseMatcher matcher)
    {
        PieceList list = Segmenter.Cut(page, matcher);
        new PieceMarker(page, matcher).Mark(list);
        return list;
    }

    internal int Count { get; private set; }

    internal Span<Piece> Pieces => _pieces.AsSpan(0, Count);

    /// <summary>Words looked up in the phrase tables while the pieces were cut: the counter by which linear time is tested.</summary>
    internal long Work { get; set; }

    internal int DigestCount => _digestCount;

    internal void Add(in Piece piece)
    {
        if (Count == _pieces.Length) Grow(ref _pieces);
        _pieces[Count++] = piece;
        if (LeadWords.IsLong(piece)) LongCount++;
    }

    /// <summary>How many of the pieces are long paragraphs.</summary>
    internal int LongCount { get; private set; }

    /// <summary>Room for the digests of so many more words; <see cref="KeepDigests"/> says how many were written.</summary>
    internal Span<ushort> ReserveDigests(int count)
    {
        while (_digests.Length - _digestCount < count) Grow(ref _digests);
        return _digests.AsSpan(_digestCount, count);
    }

    internal void KeepDigests(int count) => _digestCount += count;

    internal ReadOnlySpan<ushort> Digests(in Piece piece) => _digests.AsSpan(piece.WordsStart, piece.WordsCount);

    /// <summary>Forgets all pieces but the first <paramref name="count"/>.</summary>
    internal void Truncate(int count) => Count = count;

    public void Dispose()
    {
        if (_pieces.Length == 0) return;
        ArrayPool<Piece>.Shared.Return(_pieces);
        ArrayPool<ushort>.Shared.Return(_digests);
        _pieces = [];
        _digests = [];
    }

    private static void Grow<T>(ref T[] array)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(array.Length * 2);
        array.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
