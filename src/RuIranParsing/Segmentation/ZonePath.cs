using System.Buffers;
using System.Runtime.Intrinsics;

namespace RuIranParsing;

/// <summary>
/// Finds the cheapest path of states over the pieces of a page (Viterbi, 1967): every decision about structure is made here, from one table of costs.
/// O(pieces): the number of states is fixed.
/// </summary>
internal static class ZonePath
{
    // Two of them and a page's worth of costs still fit an int.
    internal const int Never = 1 << 28;

    /// <summary>
    /// Sets the state of every piece. For fitting, <paramref name="allowed"/> has one bit for each state that each piece may take; with a
    /// <paramref name="margin"/> other states are not forbidden but that much cheaper, so that the right path must win by a distance.
    /// </summary>
    internal static void Solve(Span<Piece> pieces, CostTable costs, ReadOnlySpan<int> allowed = default, int margin = 0)
    {
        if (pieces.IsEmpty) return;
        int[] back = ArrayPool<int>.Shared.Rent(pieces.Length * ZoneMap.States);
        Span<int> emitted = stackalloc int[ZoneMap.States];
        scoped Span<ushort> features = stackalloc ushort[FeatureReader.Most];
        var reader = new FeatureReader(pieces);
        // Kept in memory between pieces: a step broadcasts one state's cost at a time.
        Span<int> last = stackalloc int[ZoneMap.States];
        for (int i = 0; i < pieces.Length; i++)
        {
            int count = reader.Read(i, features);
            costs.Emit(features[..count], emitted);
            Restrict(emitted, OpenStates(i, pieces.Length, allowed, margin), allowed.IsEmpty ? 0 : allowed[i], margin);
            Vector512<int> here = Vector512.Create<int>(emitted);
            if (i > 0) here += Cheapest(last, costs, back.AsSpan(i * ZoneMap.States, ZoneMap.States));
            Rebase(here, last);
        }
        Trace(pieces, last, back);
        ArrayPool<int>.Shared.Return(back);
    }

    private static int OpenStates(int index, int count, ReadOnlySpan<int> allowed, int margin)
    {
        int open = allowed.IsEmpty || margin > 0 ? -1 : allowed[index];
        if (index == 0) open &= ZoneMap.First;
        if (index == count - 1) open &= ZoneMap.Last;
        return open;
    }

    private static void Restrict(Span<int> emitted, int open, int allowed, int margin)
    {
        if (open == -1 && margin == 0) return;
        for (int state = 0; state < emitted.Length; state++)
        {
            if ((open & (1 << state)) == 0) emitted[state] = Never;
            else if (margin > 0 && (allowed & (1 << state)) == 0) emitted[state] -= margin;
        }
    }

    /// <summary>For every state at once, the cheapest way into it; <paramref name="from"/> gets the state it comes from. All sixteen states fit one vector.</summary>
    private static Vector512<int> Cheapest(ReadOnlySpan<int> last, CostTable costs, Span<int> from)
    {
        Vector512<int> cheapest = Vector512.Create(int.MaxValue), best = default;
        for (int state = 0; state < ZoneMap.States; state++)
        {
            Vector512<int> cost = costs.StepsFrom(state) + Vector512.Create(last[state]);
            Vector512<int> isCheaper = Vector512.LessThan(cost, cheapest);
            cheapest = Vector512.ConditionalSelect(isCheaper, cost, cheapest);
            best = Vector512.ConditionalSelect(isCheaper, Vector512.Create(state), best);
        }
        best.CopyTo(from);
        return cheapest;
    }

    /// <summary>Only differences matter: taking the smallest off keeps the sums small on pages of any length.</summary>
    private static void Rebase(Vector512<int> costs, Span<int> rebased)
    {
        Vector256<int> eight = Vector256.Min(costs.GetLower(), costs.GetUpper());
        Vector128<int> four = Vector128.Min(eight.GetLower(), eight.GetUpper());
        int least = Math.Min(Math.Min(four[0], four[1]), Math.Min(four[2], four[3]));
        Vector512.Min(costs - Vector512.Create(least), Vector512.Create(Never)).CopyTo(rebased);
    }

    private static void Trace(Span<Piece> pieces, ReadOnlySpan<int> last, int[] back)
    {
        int state = 0;
        for (int other = 1; other < last.Length; other++)
        {
            if (last[other] < last[state]) state = other;
        }
        for (int i = pieces.Length - 1; i >= 0; i--)
        {
            pieces[i].State = (ZoneState)state;
            state = back[(i * ZoneMap.States) + state];
        }
    }
}
