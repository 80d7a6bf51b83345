namespace RuIranParsing;

/// <summary>
/// Finds which lines were removed and which added: Myers' algorithm in linear space (E. Myers, "An O(ND) difference algorithm
/// and its variations", 1986). Its time grows with the number of differences, so the work is budgeted: past the budget, what is
/// left between known common lines is reported as replaced, which is right though no longer the shortest answer.
/// </summary>
internal sealed class LineComparison
{
    // The budget counts steps, not time, so that the answer is the same on every machine.
    private const long DefaultBudget = 20_000_000;
    private const int MostEdits = 4096;

    private readonly int[] _old;
    private readonly int[] _new;
    private readonly bool[] _removed;
    private readonly bool[] _added;
    private readonly int[] _forward;
    private readonly int[] _backward;
    private readonly int _reach;
    private long _budget;

    private LineComparison(int[] oldLines, int[] newLines, long budget)
    {
        _old = oldLines;
        _new = newLines;
        _removed = new bool[oldLines.Length];
        _added = new bool[newLines.Length];
        _reach = (int)Math.Min(MostEdits, ((long)oldLines.Length + newLines.Length + 1) / 2 + 1);
        _forward = new int[2 * _reach + 3];
        _backward = new int[2 * _reach + 3];
        _budget = budget;
    }

    /// <summary>Compares lines that are given as numbers: equal lines have equal numbers.</summary>
    public static (bool[] Removed, bool[] Added) Run(int[] oldLines, int[] newLines, long budget = DefaultBudget)
    {
        var comparison = new LineComparison(oldLines, newLines, budget);
        comparison.Compare(0, oldLines.Length, 0, newLines.Length);
        return (comparison._removed, comparison._added);
    }

    private void Compare(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        while (oldStart < oldEnd && newStart < newEnd && _old[oldStart] == _new[newStart])
        {
            oldStart++;
            newStart++;
        }

        while (oldStart < oldEnd && newStart < newEnd && _old[oldEnd - 1] == _new[newEnd - 1])
        {
            oldEnd--;
            newEnd--;
        }

        // Depth is logarithmic in the number of edits: each half holds half of them.
        if (oldStart < oldEnd && newStart < newEnd && TryFindMiddle(oldStart, oldEnd, newStart, newEnd, out int x, out int y))
        {
            Compare(oldStart, x, newStart, y);
            Compare(x, oldEnd, y, newEnd);
        }
        else
        {
            _removed.AsSpan(oldStart..oldEnd).Fill(true);
            _added.AsSpan(newStart..newEnd).Fill(true);
        }
    }

    /// <summary>
    /// Walks from both ends, one more edit a round, until the two fronts meet on a diagonal (old index minus new index).
    /// <c>_forward</c> and <c>_backward</c> hold, by diagonal, the old index that each front has reached.
    /// </summary>
    private bool TryFindMiddle(int oldStart, int oldEnd, int newStart, int newEnd, out int x, out int y)
    {
        int lowest = oldStart - newEnd, highest = oldEnd - newStart;
        int first = oldStart - newStart, last = oldEnd - newEnd;
        int forwardBase = _reach + 1 - first, backwardBase = _reach + 1 - last;
        int forwardLow = first, forwardHigh = first, backwardLow = last, backwardHigh = last;
        bool odd = ((first - last) & 1) != 0;
        _forward[forwardBase + first] = oldStart;
        _backward[backwardBase + last] = oldEnd;

        for (int edits = 1; edits <= _reach && _budget > 0; edits++)
        {
            forwardLow = forwardLow > lowest ? Open(_forward, forwardBase, forwardLow - 1, -1, -1) : forwardLow + 1;
            forwardHigh = forwardHigh < highest ? Open(_forward, forwardBase, forwardHigh + 1, 1, -1) : forwardHigh - 1;
            for (int k = forwardHigh; k >= forwardLow; k -= 2)
            {
                int below = _forward[forwardBase + k - 1], above = _forward[forwardBase + k + 1];
                int start = below >= above ? below + 1 : above;
                x = start;
                while (x < oldEnd && x - k < newEnd && _old[x] == _new[x - k])
                    x++;
                _budget -= x - start + 1;
                _forward[forwardBase + k] = x;
                if (odd && backwardLow <= k && k <= backwardHigh && _backward[backwardBase + k] <= x)
                {
                    y = x - k;
                    return true;
                }
            }

            backwardLow = backwardLow > lowest ? Open(_backward, backwardBase, backwardLow - 1, -1, int.MaxValue) : backwardLow + 1;
            backwardHigh = backwardHigh < highest ? Open(_backward, backwardBase, backwardHigh + 1, 1, int.MaxValue) : backwardHigh - 1;
            for (int k = backwardHigh; k >= backwardLow; k -= 2)
            {
                int below = _backward[backwardBase + k - 1], above = _backward[backwardBase + k + 1];
                int start = below < above ? below : above - 1;
                x = start;
                while (x > oldStart && x - k > newStart && _old[x - 1] == _new[x - k - 1])
                    x--;
                _budget -= start - x + 1;
                _backward[backwardBase + k] = x;
                if (!odd && forwardLow <= k && k <= forwardHigh && x <= _forward[forwardBase + k])
                {
                    y = x - k;
                    return true;
                }
            }
        }

        x = y = 0;
        return false;
    }

    /// <summary>Brings one more diagonal into play, with a neighbour beyond it that no path can come from.</summary>
    private static int Open(int[] front, int frontBase, int diagonal, int outwards, int unreachable)
    {
        front[frontBase + diagonal + outwards] = unreachable;
        return diagonal;
    }
}
