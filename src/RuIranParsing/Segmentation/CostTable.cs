using System.Globalization;
using System.Numerics;
using System.Reflection;

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

    private CostTable()
    {
    }

    /// <summary>The table that comes with the library.</summary>
    internal static CostTable Default { get; } = LoadDefault();

    internal Span<int> RoleCosts(int feature) => _role.AsSpan(feature * ZoneMap.Roles, ZoneMap.Roles);

    internal Span<int> StateCosts(int feature) => _state.AsSpan((feature - Features.RoleCount) * ZoneMap.States, ZoneMap.States);

    /// <summary>Costs of the steps into <paramref name="state"/>, by the state they come from.</summary>
    internal Span<int> StepsInto(int state) => _step.AsSpan(state * ZoneMap.States, ZoneMap.States);

    /// <summary>A table of zeros, for fitting.</summary>
    internal static CostTable Empty() => new();

    /// <summary>What a piece with these features costs in each state. O(features).</summary>
    internal void Emit(ReadOnlySpan<ushort> features, Span<int> costs)
    {
        Span<int> roles = stackalloc int[ZoneMap.Roles];
        roles.Clear();
        costs.Clear();
        foreach (ushort feature in features)
        {
            if (feature < Features.RoleCount) Add(roles, RoleCosts(feature));
            else Add(costs, StateCosts(feature));
        }
        for (int state = 0; state < ZoneMap.States; state++) costs[state] += roles[(int)ZoneMap.RoleOf[state]];
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
        return table;
    }

    private static void Add(Span<int> sum, ReadOnlySpan<int> more)
    {
        int i = 0;
        for (; i + Vector<int>.Count <= sum.Length; i += Vector<int>.Count) (new Vector<int>(sum[i..]) + new Vector<int>(more[i..])).CopyTo(sum[i..]);
        for (; i < sum.Length; i++) sum[i] += more[i];
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
        if (stream is null) return new CostTable();
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
