namespace RuIranParsing;

/// <summary>
/// For every piece the cheapest path through the page and the cheapest on which it has another state: forward and backward sums over the same states and costs
/// as <see cref="ZonePath"/>. For explanations, not for parsing: it keeps sixteen sums a piece.
/// </summary>
internal sealed class ZoneMargins
{
    private const long Never = long.MaxValue / 4;
    private readonly long[] _through;

    internal ZoneMargins(Span<Piece> pieces, CostTable costs)
    {
        var emitted = new int[pieces.Length * ZoneMap.States];
        scoped Span<ushort> features = stackalloc ushort[FeatureReader.Most];
        var reader = new FeatureReader(pieces);
        for (int i = 0; i < pieces.Length; i++)
        {
            int count = reader.Read(i, features);
            costs.Emit(features[..count], emitted.AsSpan(i * ZoneMap.States, ZoneMap.States));
        }
        _through = Forward(emitted, pieces.Length, costs);
        long[] rest = Backward(emitted, pieces.Length, costs);
        for (int i = 0; i < _through.Length; i++) _through[i] = Math.Min(Never, _through[i] + rest[i]);
    }

    /// <summary>The cost of the cheapest path on which a piece has a state.</summary>
    internal long Through(int piece, ZoneState state) => _through[(piece * ZoneMap.States) + (int)state];

    /// <summary>The cheapest other state of a piece.</summary>
    internal ZoneState RunnerUp(int piece, ZoneState state)
    {
        ZoneState best = state == 0 ? (ZoneState)1 : 0;
        for (ZoneState other = 0; (int)other < ZoneMap.States; other++)
        {
            if (other != state && Through(piece, other) < Through(piece, best)) best = other;
        }
        return best;
    }

    private static long[] Forward(int[] emitted, int count, CostTable costs)
    {
        var sums = new long[emitted.Length];
        for (int i = 0; i < count; i++)
        {
            for (int to = 0; to < ZoneMap.States; to++)
            {
                long least = i == 0 ? (ZoneMap.First & (1 << to)) != 0 ? 0 : Never : Never;
                for (int from = 0; i > 0 && from < ZoneMap.States; from++)
                {
                    if ((ZoneMap.Next[from] & (1 << to)) != 0) least = Math.Min(least, sums[((i - 1) * ZoneMap.States) + from] + costs.StepsInto(to)[from]);
                }
                sums[(i * ZoneMap.States) + to] = Math.Min(Never, least + emitted[(i * ZoneMap.States) + to]);
            }
        }
        return sums;
    }

    /// <summary>What the pieces behind each one cost at least, given its state.</summary>
    private static long[] Backward(int[] emitted, int count, CostTable costs)
    {
        var sums = new long[emitted.Length];
        for (int i = count - 1; i >= 0; i--)
        {
            for (int from = 0; from < ZoneMap.States; from++)
            {
                long least = i == count - 1 ? (ZoneMap.Last & (1 << from)) != 0 ? 0 : Never : Never;
                for (int to = 0; i < count - 1 && to < ZoneMap.States; to++)
                {
                    int next = ((i + 1) * ZoneMap.States) + to;
                    if ((ZoneMap.Next[from] & (1 << to)) != 0) least = Math.Min(least, sums[next] + emitted[next] + costs.StepsInto(to)[from]);
                }
                sums[(i * ZoneMap.States) + from] = Math.Min(Never, least);
            }
        }
        return sums;
    }
}
