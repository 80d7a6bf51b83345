namespace RuIranParsing.Fitting;

/// <summary>
/// Fits the rows of markup over rows of text that stay as they are: the averaged structured perceptron (Collins 2002) with latent gold paths, from a prior. Deterministic: pages are
/// taken in a seeded order.
/// </summary>
/// <param name="prior">The table to start from.</param>
/// <param name="dice">Of the order of pages.</param>
internal sealed class HintPerceptron(CostTable prior, Dice dice)
{
    private const int Unit = 100;
    private const int Margin = 6000;
    private readonly CostTable _costs = Copy(prior);
    private readonly CostTable _sums = CostTable.Empty();
    private int _clock = 1;

    internal CostTable Fit(IReadOnlyList<LabelledPage> pages, int rounds)
    {
        int[] order = [.. Enumerable.Range(0, pages.Count)];
        for (int round = 0; round < rounds; round++)
        {
            Shuffle(order);
            foreach (int at in order) Learn(pages[at]);
        }
        return Averaged();
    }

    private void Learn(LabelledPage page)
    {
        Span<Piece> pieces = page.Pieces.Pieces;
        if (pieces.IsEmpty) return;
        var guess = new ZoneState[pieces.Length];
        ZonePath.Solve(pieces, _costs, page.Allowed, Margin);
        for (int i = 0; i < pieces.Length; i++) guess[i] = pieces[i].State;
        ZonePath.Solve(pieces, _costs, page.Allowed);
        bool isWrong = false;
        for (int i = 0; i < pieces.Length; i++) isWrong |= (page.Allowed[i] & (1 << (int)guess[i])) == 0;
        if (isWrong) Update(pieces, guess);
        _clock++;
    }

    private void Update(Span<Piece> pieces, ZoneState[] guess)
    {
        scoped Span<ushort> features = stackalloc ushort[FeatureReader.Most];
        var reader = new FeatureReader(pieces);
        for (int i = 0; i < pieces.Length; i++)
        {
            int count = reader.Read(i, features);
            int gold = (int)pieces[i].State, bad = (int)guess[i];
            if (gold != bad)
            {
                foreach (ushort feature in features[..count])
                {
                    if (feature < Features.TextCount) continue;
                    bool byRole = feature < Features.RoleCount;
                    int right = byRole ? (int)ZoneMap.RoleOf[gold] : gold, wrong = byRole ? (int)ZoneMap.RoleOf[bad] : bad;
                    if (right == wrong) continue;
                    Change(byRole ? t => t.RoleCosts(feature) : t => t.StateCosts(feature), right, wrong);
                }
            }
        }
        _costs.Turn();
    }

    private delegate Span<int> Row(CostTable table);

    private void Change(Row row, int cheaper, int dearer)
    {
        Span<int> costs = row(_costs), sums = row(_sums);
        if (cheaper >= 0)
        {
            costs[cheaper] -= Unit;
            sums[cheaper] -= Unit * _clock / 16;
        }
        if (dearer < 0) return;
        costs[dearer] += Unit;
        sums[dearer] += Unit * _clock / 16;
    }

    private CostTable Averaged()
    {
        CostTable result = CostTable.Empty();
        for (int f = 0; f < Features.Count; f++)
        {
            Row row = f < Features.RoleCount ? t => t.RoleCosts(f) : t => t.StateCosts(f);
            Average(row(result), row(_costs), row(_sums));
        }
        for (int s = 0; s < ZoneMap.States; s++) Average(result.StepsInto(s), _costs.StepsInto(s), _sums.StepsInto(s));
        result.Turn();
        return result;
    }

    private void Average(Span<int> result, Span<int> costs, Span<int> sums)
    {
        for (int i = 0; i < result.Length; i++) result[i] = (int)Math.Round(costs[i] - (sums[i] * 16.0 / _clock));
    }

    internal static CostTable Copy(CostTable table)
    {
        var text = new StringWriter();
        table.Write(text);
        return CostTable.Read(new StringReader(text.ToString()));
    }

    private void Shuffle(int[] order)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            int other = dice.Below(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}
