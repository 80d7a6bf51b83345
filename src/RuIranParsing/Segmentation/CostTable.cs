using System.Globalization;
using System.Reflection;
using System.Runtime.Intrinsics;

namespace RuIranParsing;

/// <summary>
/// The one table of costs behind every zone decision, read from <c>costs.tsv</c>: what each feature costs in each role or state, and what each step from state
/// to state costs. The lower the cost, the likelier; only differences matter. Immutable once loaded.
/// </summary>
internal sealed class CostTable
{
    private readonly int[] _role = new int[Features.RoleCount * ZoneMap.Roles];
    private readonly int[] _state = new int[(Features.Count - Features.RoleCount) * ZoneMap.States];
    private readonly int[] _step = new int[ZoneMap.States * ZoneMap.States];

    // Every feature as a row of costs by state, so that a piece's costs are sums of rows of one width; empty while a table is being fitted.
    private readonly int[] _rows = [];

    // The steps out of every state by the state they lead to, and into every state by the one they come from, impossible ones at a price nobody pays.
    private readonly int[] _from = new int[ZoneMap.States * ZoneMap.States];
    private readonly int[] _to = new int[ZoneMap.States * ZoneMap.States];

    private CostTable()
    {
    }

    /// <summary>A finished table for parsing.</summary>
    private CostTable(CostTable fitted)
    {
        (_role, _state, _step, _from, _to) = (fitted._role, fitted._state, fitted._step, fitted._from, fitted._to);
        _rows = new int[Features.Count * ZoneMap.States];
        for (ushort feature = 0; feature < Features.Count; feature++) fitted.EmitSlowly([feature], _rows.AsSpan(feature * ZoneMap.States, ZoneMap.States));
    }

    /// <summary>The table that comes with the library.</summary>
    internal static CostTable Default { get; } = LoadDefault();

    internal Span<int> RoleCosts(int feature) => _role.AsSpan(feature * ZoneMap.Roles, ZoneMap.Roles);

    internal Span<int> StateCosts(int feature) => _state.AsSpan((feature - Features.RoleCount) * ZoneMap.States, ZoneMap.States);

    /// <summary>Costs of the steps into <paramref name="state"/>, by the state they come from.</summary>
    internal Span<int> StepsInto(int state) => _step.AsSpan(state * ZoneMap.States, ZoneMap.States);

    /// <summary>Costs of the steps out of <paramref name="state"/>, by the state they lead to.</summary>
    internal Vector512<int> StepsFrom(int state) => Vector512.Create(_from.AsSpan(state * ZoneMap.States, ZoneMap.States));

    /// <summary>Costs of the steps into <paramref name="state"/>, by the state they come from, impossible ones included.</summary>
    internal Vector512<int> StepsTo(int state) => Vector512.Create(_to.AsSpan(state * ZoneMap.States, ZoneMap.States));

    /// <summary>A table of zeros, for fitting.</summary>
    internal static CostTable Empty()
    {
        var table = new CostTable();
        table.Turn();
        return table;
    }

    /// <summary>Brings <see cref="StepsFrom"/> and <see cref="StepsTo"/> up to date after <see cref="StepsInto"/> was written to.</summary>
    internal void Turn()
    {
        for (int from = 0; from < ZoneMap.States; from++)
        {
            for (int to = 0; to < ZoneMap.States; to++)
                _from[(from * ZoneMap.States) + to] = _to[(to * ZoneMap.States) + from] = (ZoneMap.Next[from] & (1 << to)) != 0 ? StepsInto(to)[from] : ZonePath.Never;
        }
    }

    /// <summary>What a piece with these features costs in each state. O(features).</summary>
    internal void Emit(ReadOnlySpan<ushort> features, Span<int> costs)
    {
        if (_rows.Length == 0)
        {
            EmitSlowly(features, costs);
            return;
        }
        Vector512<int> sum = Vector512<int>.Zero;
        foreach (ushort feature in features) sum += Vector512.Create(_rows.AsSpan(feature * ZoneMap.States, ZoneMap.States));
        sum.CopyTo(costs);
    }

    private void EmitSlowly(ReadOnlySpan<ushort> features, Span<int> costs)
    {
        costs.Clear();
        foreach (ushort feature in features)
        {
            for (int state = 0; state < ZoneMap.States; state++)
                costs[state] += feature < Features.RoleCount ? RoleCosts(feature)[(int)ZoneMap.RoleOf[state]] : StateCosts(feature)[state];
        }
    }

    /// <summary>Writes the table: a row a feature or step, zeros left out.</summary>
    internal void Write(TextWriter output)
    {
        for (int feature = 0; feature < Features.Count; feature++)
        {
            bool byRole = feature < Features.RoleCount;
            ReadOnlySpan<int> costs = byRole ? RoleCosts(feature) : StateCosts(feature);
            if (costs.IndexOfAnyExcept(0) < 0) continue;
            WriteRow(output, byRole ? "role" : "state", Features.Name(feature), costs);
        }
        for (int state = 0; state < ZoneMap.States; state++) WriteRow(output, "into", ((ZoneState)state).ToString(), StepsInto(state));
    }

    /// <summary>Reads what <see cref="Write"/> wrote; lines that start with # are comments.</summary>
    internal static CostTable Read(TextReader input)
    {
        var table = new CostTable();
        var features = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int feature = 0; feature < Features.Count; feature++) features[Features.Name(feature)] = feature;
        while (input.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            Span<int> row = cells[0] switch
            {
                "role" => table.RoleCosts(features[cells[1]]),
                "state" => table.StateCosts(features[cells[1]]),
                _ => table.StepsInto((int)Enum.Parse<ZoneState>(cells[1])),
            };
            for (int i = 0; i < row.Length; i++) row[i] = int.Parse(cells[i + 2], CultureInfo.InvariantCulture);
        }
        table.Turn();
        return table;
    }

    private static void WriteRow(TextWriter output, string kind, string name, ReadOnlySpan<int> costs)
    {
        output.Write(kind);
        output.Write('\t');
        output.Write(name);
        foreach (int cost in costs)
        {
            output.Write('\t');
            output.Write(cost.ToString(CultureInfo.InvariantCulture));
        }
        output.Write('\n');
    }

    private static CostTable LoadDefault()
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("costs.tsv");
        if (stream is null) return Empty();
        using var reader = new StreamReader(stream);
        return new CostTable(Read(reader));
    }
}
