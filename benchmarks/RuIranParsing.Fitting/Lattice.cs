namespace RuIranParsing.Fitting;

/// <summary>
/// The probabilities of all paths through a page (Baum and Welch's forward and backward sums, each step scaled to one). O(pieces).
/// </summary>
internal sealed class Lattice
{
    private const int N = ZoneMap.States;
    private readonly double[,] _forward;
    private readonly double[,] _backward;

    /// <summary>Over the states in <paramref name="open"/>; those that the label does not allow score <paramref name="margin"/> more.</summary>
    internal Lattice(double[,] scores, int[] open, int[] allowed, double margin, ReadOnlySpan<double> steps)
    {
        int n = open.Length;
        _forward = new double[n, N];
        _backward = new double[n, N];
        var potential = new double[n, N];
        var step = new double[N, N];
        for (int from = 0; from < N; from++)
        {
            for (int to = 0; to < N; to++) step[from, to] = (ZoneMap.Next[from] & (1 << to)) != 0 ? Math.Exp(steps[(from * N) + to]) : 0;
        }
        var scale = new double[n];
        IsPossible = true;
        for (int i = 0; i < n; i++)
        {
            double most = double.NegativeInfinity;
            for (int s = 0; s < N; s++)
            {
                if ((open[i] & (1 << s)) != 0) most = Math.Max(most, scores[i, s]);
            }
            double sum = 0;
            for (int s = 0; s < N; s++)
            {
                if ((open[i] & (1 << s)) == 0) continue;
                potential[i, s] = Math.Exp(Math.Max(-60, scores[i, s] - most) + ((allowed[i] & (1 << s)) == 0 ? margin : 0));
                double into = 1;
                if (i > 0)
                {
                    into = 0;
                    for (int from = 0; from < N; from++) into += _forward[i - 1, from] * step[from, s];
                }
                _forward[i, s] = into * potential[i, s];
                sum += _forward[i, s];
            }
            if (sum <= 0)
            {
                IsPossible = false;
                return;
            }
            scale[i] = 1 / sum;
            for (int s = 0; s < N; s++) _forward[i, s] *= scale[i];
        }
        for (int s = 0; s < N; s++) _backward[n - 1, s] = 1;
        for (int i = n - 2; i >= 0; i--)
        {
            for (int from = 0; from < N; from++)
            {
                double sum = 0;
                for (int to = 0; to < N; to++)
                {
                    double through = step[from, to] * potential[i + 1, to] * _backward[i + 1, to] * scale[i + 1];
                    sum += through;
                    Steps[from, to] += _forward[i, from] * through;
                }
                _backward[i, from] = sum;
            }
        }
    }

    /// <summary>False where no path is open.</summary>
    internal bool IsPossible { get; }

    /// <summary>How often each step is expected on the page.</summary>
    internal double[,] Steps { get; } = new double[N, N];

    /// <summary>The probability that a piece is in a state.</summary>
    internal double Marginal(int piece, int state) => _forward[piece, state] * _backward[piece, state];
}
