namespace RuIranParsing.Fitting;

/// <summary>
/// Fits the cost table: a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) whose gold paths are latent where a label allows several states
/// (Quattoni et al., 2007), with a softmax margin (Gimpel and Smith, 2010) and Gaussian prior round the given table. Steps are those of AdaGrad (Duchi et al., 2011).
/// Deterministic: pages are taken in a seeded order.
/// </summary>
internal sealed class ConditionalField
{
    /// <summary>Units of the cost table a nat.</summary>
    internal const int Scale = 1000;

    private const double Margin = 1, Rate = 0.2, Decay = 0.003, Ease = 0.1;
    private static readonly int RoleSize = Features.RoleCount * ZoneMap.Roles, StateSize = (Features.Count - Features.RoleCount) * ZoneMap.States, StepSize = ZoneMap.States * ZoneMap.States;
    private readonly double[] _weights = new double[RoleSize + StateSize + StepSize];
    private readonly double[] _start;
    private readonly double[] _squares = new double[RoleSize + StateSize + StepSize];
    private readonly double[] _gradient = new double[RoleSize + StateSize + StepSize];
    private readonly double[] _sums = new double[RoleSize + StateSize + StepSize];
    private readonly List<int> _touched = [];
    private readonly bool[] _isTouched = new bool[RoleSize + StateSize + StepSize];
    private readonly Dice _dice;

    internal ConditionalField(CostTable prior, ulong seed)
    {
        _dice = new Dice(seed);
        for (int f = 0; f < Features.Count; f++)
        {
            ReadOnlySpan<int> row = f < Features.RoleCount ? prior.RoleCosts(f) : prior.StateCosts(f);
            for (int i = 0; i < row.Length; i++) _weights[Row(f) + i] = -row[i] / (double)Scale;
        }
        _start = (double[])_weights.Clone();
    }

    internal CostTable Fit(IReadOnlyList<LabelledPage> pages, int rounds)
    {
        TrainingPage[] read = [.. pages.Where(p => p.Pieces.Count > 0).Select(p => new TrainingPage(p))];
        int[] order = [.. Enumerable.Range(0, read.Length)];
        int averaged = 0;
        for (int round = 0; round < rounds; round++)
        {
            Shuffle(order);
            foreach (int at in order) Learn(read[at]);
            if (round < rounds / 2) continue;
            averaged++;
            for (int i = 0; i < _sums.Length; i++) _sums[i] += _weights[i];
        }
        CostTable table = CostTable.Empty();
        for (int f = 0; f < Features.Count; f++)
        {
            Span<int> row = f < Features.RoleCount ? table.RoleCosts(f) : table.StateCosts(f);
            for (int i = 0; i < row.Length; i++) row[i] = Cost(_sums[Row(f) + i] / averaged);
        }
        for (int to = 0; to < ZoneMap.States; to++)
        {
            for (int from = 0; from < ZoneMap.States; from++)
            {
                if ((ZoneMap.Next[from] & (1 << to)) != 0) table.StepsInto(to)[from] = Cost(_sums[RoleSize + StateSize + (from * ZoneMap.States) + to] / averaged);
            }
        }
        table.Turn();
        return table;
    }

    private static int Cost(double weight) => (int)Math.Round(-weight * Scale);

    private static int Row(int feature) => feature < Features.RoleCount ? feature * ZoneMap.Roles : RoleSize + ((feature - Features.RoleCount) * ZoneMap.States);

    private static int Place(int feature, int state) => Row(feature) + (feature < Features.RoleCount ? (int)ZoneMap.RoleOf[state] : state);

    private void Learn(TrainingPage page)
    {
        int n = page.Features.Length;
        var scores = new double[n, ZoneMap.States];
        for (int i = 0; i < n; i++)
        {
            foreach (ushort f in page.Features[i])
            {
                for (int s = 0; s < ZoneMap.States; s++) scores[i, s] += _weights[Place(f, s)];
            }
        }
        var free = new Lattice(scores, page.Open, page.Allowed, Margin, _weights.AsSpan(RoleSize + StateSize));
        var gold = new Lattice(scores, page.Gold, page.Allowed, 0, _weights.AsSpan(RoleSize + StateSize));
        if (!gold.IsPossible) return;
        for (int i = 0; i < n; i++)
        {
            for (int s = 0; s < ZoneMap.States; s++)
            {
                double difference = gold.Marginal(i, s) - free.Marginal(i, s);
                if (Math.Abs(difference) < 1e-6) continue;
                foreach (ushort f in page.Features[i]) Touch(Place(f, s), difference);
            }
        }
        for (int from = 0; from < ZoneMap.States; from++)
        {
            for (int to = 0; to < ZoneMap.States; to++)
            {
                double difference = gold.Steps[from, to] - free.Steps[from, to];
                if (Math.Abs(difference) > 1e-6) Touch(RoleSize + StateSize + (from * ZoneMap.States) + to, difference);
            }
        }
        foreach (int at in _touched)
        {
            double g = _gradient[at] - (Decay * (_weights[at] - _start[at]));
            _squares[at] += g * g;
            _weights[at] += Rate * g / (Ease + Math.Sqrt(_squares[at]));
            _gradient[at] = 0;
            _isTouched[at] = false;
        }
        _touched.Clear();
    }

    private void Touch(int at, double difference)
    {
        if (!_isTouched[at])
        {
            _isTouched[at] = true;
            _touched.Add(at);
        }
        _gradient[at] += difference;
    }

    private void Shuffle(int[] order)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            int other = _dice.Below(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
