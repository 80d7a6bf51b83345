using System.Buffers;
using System.Runtime.Intrinsics;

namespace RuIranParsing;

/// <summary>
/// The cheapest path of states over the pieces of a page (Viterbi, 1967): every decision about structure is made here, from one table of costs.
/// O(pieces): the number of states is fixed. Buffers are rented; dispose returns them.
/// </summary>
internal sealed class ZonePath : IDisposable
{
    // Three of them still fit an int.
    internal const int Never = 1 << 28;

    /// <summary>
    /// A field that only its place implies is absent where the path that has it is cheaper by less than this: costs are thousandths of a nat, so that it is worth
    /// odds of 1.2 to 1. Held out, headlines within half a nat were right as often as wrong.
    /// </summary>
    private const int LeastMargin = 200;

    private readonly int _count;
    private readonly CostTable _costs;

    // By piece and state: what the piece costs, and the cheapest way from the start of the page to it, less what the cheapest state costs.
    private int[] _emitted;
    private int[] _forward;

    // The cheapest way from behind the piece to the end of the page; empty until it is asked for.
    private int[] _backward = [];
    private long _total;

    /// <summary>
    /// Finds the path and sets the state of every piece. For fitting, <paramref name="allowed"/> has one bit for each state that each piece may take; with a
    /// <paramref name="margin"/> other states are not forbidden but that much cheaper, so that the right path must win by a distance.
    /// </summary>
    internal ZonePath(Span<Piece> pieces, CostTable costs, ReadOnlySpan<int> allowed = default, int margin = 0)
    {
        _count = pieces.Length;
        _costs = costs;
        _emitted = ArrayPool<int>.Shared.Rent(Math.Max(1, _count * ZoneMap.States));
        _forward = ArrayPool<int>.Shared.Rent(Math.Max(1, _count * ZoneMap.States));
        if (pieces.IsEmpty) return;
        Forward(pieces, allowed, margin);
        Trace(pieces);
    }

    /// <summary>Sets the state of every piece of a page.</summary>
    internal static void Solve(Span<Piece> pieces, CostTable costs, ReadOnlySpan<int> allowed = default, int margin = 0)
    {
        using var path = new ZonePath(pieces, costs, allowed, margin);
    }

    /// <summary>What the cheapest path costs on which a piece has a state; the first call walks the page once more.</summary>
    internal long Through(int piece, ZoneState state)
    {
        Vector512<int> sums = Sums(piece);
        return _total + sums[(int)state] - Least(sums);
    }

    /// <summary>True where the path gave a piece this state for less than <see cref="LeastMargin"/>. A state that others gave it has grounds that costs do not know.</summary>
    internal bool IsToss(int piece, ZoneState state) => Margin(piece, state) is >= 0 and < LeastMargin;

    /// <summary>How much more the cheapest path costs on which a piece has another state than <paramref name="state"/>.</summary>
    private int Margin(int piece, ZoneState state)
    {
        Vector512<int> sums = Sums(piece);
        return Least(sums.WithElement((int)state, int.MaxValue)) - sums[(int)state];
    }

    /// <summary>The cheapest other state of a piece.</summary>
    internal ZoneState RunnerUp(int piece, ZoneState state) => Cheapest(Sums(piece).WithElement((int)state, int.MaxValue));

    public void Dispose()
    {
        if (_emitted.Length == 0) return;
        ArrayPool<int>.Shared.Return(_emitted);
        ArrayPool<int>.Shared.Return(_forward);
        if (_backward.Length > 0) ArrayPool<int>.Shared.Return(_backward);
        _emitted = _forward = _backward = [];
    }

    private void Forward(Span<Piece> pieces, ReadOnlySpan<int> allowed, int margin)
    {
        scoped Span<ushort> features = stackalloc ushort[FeatureReader.Most];
        var reader = new FeatureReader(pieces);
        for (int i = 0; i < pieces.Length; i++)
        {
            Span<int> emitted = RowOf(_emitted, i), forward = RowOf(_forward, i);
            int count = reader.Read(i, features);
            _costs.Emit(features[..count], emitted);
            if (!allowed.IsEmpty) Restrict(emitted, allowed[i], margin);
            if (i == 0) Close(emitted, ZoneMap.First);
            if (i == _count - 1) Close(emitted, ZoneMap.Last);
            Vector512<int> here = Vector512.Create<int>(emitted);
            if (i > 0)
            {
                // For every state at once, the cheapest way into it; all sixteen states fit one vector.
                ReadOnlySpan<int> last = RowOf(_forward, i - 1);
                Vector512<int> cheapest = _costs.StepsFrom(0) + Vector512.Create(last[0]);
                for (int from = 1; from < ZoneMap.States; from++) cheapest = Vector512.Min(cheapest, _costs.StepsFrom(from) + Vector512.Create(last[from]));
                here += cheapest;
            }
            _total += Rebase(here, forward);
        }
    }

    private static void Close(Span<int> emitted, int open)
    {
        for (int state = 0; state < emitted.Length; state++)
        {
            if ((open & (1 << state)) == 0) emitted[state] = Never;
        }
    }

    private static void Restrict(Span<int> emitted, int allowed, int margin)
    {
        for (int state = 0; state < emitted.Length; state++)
        {
            if ((allowed & (1 << state)) == 0) emitted[state] = margin > 0 ? emitted[state] - margin : Never;
        }
    }

    private void Trace(Span<Piece> pieces)
    {
        ZoneState state = Cheapest(Vector512.Create<int>(RowOf(_forward, _count - 1)));
        for (int i = _count - 1; ; i--)
        {
            pieces[i].State = state;
            if (i == 0) return;
            state = Cheapest(Vector512.Create<int>(RowOf(_forward, i - 1)) + _costs.StepsTo((int)state));
        }
    }

    private Vector512<int> Sums(int piece)
    {
        if (_backward.Length == 0) Backward();
        return Vector512.Create<int>(RowOf(_forward, piece)) + Vector512.Create<int>(RowOf(_backward, piece));
    }

    private void Backward()
    {
        _backward = ArrayPool<int>.Shared.Rent(_count * ZoneMap.States);
        RowOf(_backward, _count - 1).Clear();
        Span<int> next = stackalloc int[ZoneMap.States];
        for (int i = _count - 2; i >= 0; i--)
        {
            Vector512<int> rest = Vector512.Create<int>(RowOf(_emitted, i + 1)) + Vector512.Create<int>(RowOf(_backward, i + 1));
            Vector512.Min(rest, Vector512.Create(Never)).CopyTo(next);
            Vector512<int> cheapest = _costs.StepsTo(0) + Vector512.Create(next[0]);
            for (int to = 1; to < ZoneMap.States; to++) cheapest = Vector512.Min(cheapest, _costs.StepsTo(to) + Vector512.Create(next[to]));
            Rebase(cheapest, RowOf(_backward, i));
        }
    }

    /// <summary>Only differences matter: taking the smallest off keeps the sums small on pages of any length.</summary>
    private static int Rebase(Vector512<int> costs, Span<int> rebased)
    {
        int least = Least(costs);
        Vector512.Min(costs - Vector512.Create(least), Vector512.Create(Never)).CopyTo(rebased);
        return least;
    }

    private static int Least(Vector512<int> costs)
    {
        Vector256<int> eight = Vector256.Min(costs.GetLower(), costs.GetUpper());
        Vector128<int> four = Vector128.Min(eight.GetLower(), eight.GetUpper());
        return Math.Min(Math.Min(four[0], four[1]), Math.Min(four[2], four[3]));
    }

    /// <summary>The first state of least cost.</summary>
    private static ZoneState Cheapest(Vector512<int> costs) =>
        (ZoneState)System.Numerics.BitOperations.TrailingZeroCount(Vector512.Equals(costs, Vector512.Create(Least(costs))).ExtractMostSignificantBits());

    private static Span<int> RowOf(int[] rows, int piece) => rows.AsSpan(piece * ZoneMap.States, ZoneMap.States);
}
