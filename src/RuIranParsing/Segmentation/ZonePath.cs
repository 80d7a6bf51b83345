using System.Buffers;
using System.Numerics;

namespace RuIranParsing;

/// <summary>
/// Finds the cheapest path of states over the pieces of a page (Viterbi, 1967): every decision about structure is made here, from one table of costs.
/// O(pieces): the number of states is fixed.
/// </summary>
internal static class ZonePath
{
    private const int Never = int.MaxValue / 2;

    private static readonly int[] Before = Invert();

    /// <summary>
    /// Sets the state of every piece. For fitting, <paramref name="allowed"/> has one bit for each state that each piece may take; with a
    /// <paramref name="margin"/> other states are not forbidden but that much cheaper, so that the right path must win by a distance.
    /// </summary>
    internal static void Solve(Span<Piece> pieces, CostTable costs, ReadOnlySpan<int> allowed = default, int margin = 0)
    {
        if (pieces.IsEmpty) return;
        byte[] back = ArrayPool<byte>.Shared.Rent(pieces.Length * ZoneMap.States);
        Span<int> here = stackalloc int[ZoneMap.States], last = stackalloc int[ZoneMap.States], emitted = stackalloc int[ZoneMap.States];
        scoped Span<ushort> features = stackalloc ushort[FeatureReader.Most];
        var reader = new FeatureReader(pieces);
        for (int i = 0; i < pieces.Length; i++)
        {
            int count = reader.Read(i, features);
            costs.Emit(features[..count], emitted);
            int open = allowed.IsEmpty || margin > 0 ? -1 : allowed[i];
            for (int state = 0; margin > 0 && state < ZoneMap.States; state++)
            {
                if ((allowed[i] & (1 << state)) == 0) emitted[state] -= margin;
            }
            if (i == 0) open &= ZoneMap.First;
            if (i == pieces.Length - 1) open &= ZoneMap.Last;
            for (int state = 0; state < ZoneMap.States; state++)
            {
                here[state] = Never;
                if ((open & (1 << state)) == 0) continue;
                here[state] = i == 0 ? emitted[state] : Cheapest(costs.StepsInto(state), Before[state], last, out back[(i * ZoneMap.States) + state]) + emitted[state];
            }
            Rebase(here);
            here.CopyTo(last);
        }
        Trace(pieces, last, back);
        ArrayPool<byte>.Shared.Return(back);
    }

    private static int Cheapest(ReadOnlySpan<int> steps, int from, ReadOnlySpan<int> last, out byte best)
    {
        int cheapest = Never;
        best = 0;
        for (int rest = from; rest != 0; rest &= rest - 1)
        {
            int state = BitOperations.TrailingZeroCount(rest);
            int cost = last[state] + steps[state];
            if (cost >= cheapest) continue;
            cheapest = cost;
            best = (byte)state;
        }
        return cheapest;
    }

    /// <summary>Only differences matter: taking the smallest off keeps the sums small on pages of any length.</summary>
    private static void Rebase(Span<int> costs)
    {
        int least = Never;
        foreach (int cost in costs) least = Math.Min(least, cost);
        for (int state = 0; state < costs.Length; state++) costs[state] = Math.Min(costs[state] - least, Never);
    }

    private static void Trace(Span<Piece> pieces, ReadOnlySpan<int> last, byte[] back)
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

    private static int[] Invert()
    {
        var before = new int[ZoneMap.States];
        for (int from = 0; from < ZoneMap.States; from++)
        {
            for (int to = 0; to < ZoneMap.States; to++)
            {
                if ((ZoneMap.Next[from] & (1 << to)) != 0) before[to] |= 1 << from;
            }
        }
        return before;
    }
}
