using System.Buffers;

namespace RuIranParsing;

/// <summary>The pieces of one page in rented buffers; dispose returns them.</summary>
internal sealed class PieceList : IDisposable
{
    private Piece[] _pieces = ArrayPool<Piece>.Shared.Rent(64);
    private ushort[] _digests = ArrayPool<ushort>.Shared.Rent(1024);
    private int _digestCount;

    internal int Count { get; private set; }

    internal Span<Piece> Pieces => _pieces.AsSpan(0, Count);

    /// <summary>Words looked up in the phrase tables while the pieces were cut: the counter by which linear time is tested.</summary>
    internal long Work { get; set; }

    internal int DigestCount => _digestCount;

    internal void Add(in Piece piece)
    {
        if (Count == _pieces.Length) Grow(ref _pieces);
        _pieces[Count++] = piece;
    }

    /// <summary>Notes a content word of the piece being read.</summary>
    internal void AddDigest(ushort digest)
    {
        if (_digestCount == _digests.Length) Grow(ref _digests);
        _digests[_digestCount++] = digest;
    }

    internal ReadOnlySpan<ushort> Digests(in Piece piece) => _digests.AsSpan(piece.WordsStart, piece.WordsCount);

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
