using FsCheck;
using FsCheck.Fluent;

namespace RuIranParsing.Tests.Snapshots;

public sealed class LineComparisonTests
{
    private static readonly Arbitrary<(int[] Old, int[] New)> _pairs =
        Gen.Zip(Gen.Choose(0, 3).ArrayOf(), Gen.Choose(0, 3).ArrayOf()).ToArbitrary();

    [Fact]
    public void The_lines_kept_are_the_same_on_both_sides() =>
        Prop.ForAll(_pairs, pair => KeepsTheSame(pair, LineComparison.Run(pair.Old, pair.New))).Check(Thousand);

    [Fact]
    public void The_number_of_changes_is_the_smallest_possible() =>
        Prop.ForAll(_pairs, pair => Changes(LineComparison.Run(pair.Old, pair.New)) == SmallestNumberOfChanges(pair.Old, pair.New))
            .Check(Thousand);

    [Fact]
    public void A_small_budget_still_gives_a_right_answer() =>
        Prop.ForAll(_pairs, pair => KeepsTheSame(pair, LineComparison.Run(pair.Old, pair.New, budget: 3))).Check(Thousand);

    [Fact]
    public void A_spent_budget_still_finds_what_both_ends_share()
    {
        (bool[] removed, bool[] added) = LineComparison.Run([1, 2, 3, 9], [1, 4, 5, 9], budget: 0);

        Assert.Equal([false, true, true, false], removed);
        Assert.Equal([false, true, true, false], added);
    }

    [Fact]
    public void Long_texts_with_few_changes_are_compared_exactly()
    {
        int[] old = [.. Enumerable.Range(0, 100_000)];
        int[] now = [.. old.Where(i => i % 1000 != 7)];

        (bool[] removed, bool[] added) = LineComparison.Run(old, now);

        Assert.Equal(100, removed.Count(r => r));
        Assert.DoesNotContain(true, added);
    }

    private static Config Thousand => Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true);

    private static bool KeepsTheSame((int[] Old, int[] New) pair, (bool[] Removed, bool[] Added) result) =>
        pair.Old.Where((_, i) => !result.Removed[i]).SequenceEqual(pair.New.Where((_, i) => !result.Added[i]));

    private static int Changes((bool[] Removed, bool[] Added) result) => result.Removed.Count(r => r) + result.Added.Count(a => a);

    /// <summary>By the textbook table of longest common subsequences, which is slow and easy to trust.</summary>
    private static int SmallestNumberOfChanges(int[] old, int[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (int i = 1; i <= old.Length; i++)
        {
            for (int j = 1; j <= now.Length; j++)
                common[i, j] = old[i - 1] == now[j - 1] ? common[i - 1, j - 1] + 1 : Math.Max(common[i - 1, j], common[i, j - 1]);
        }

        return old.Length + now.Length - 2 * common[old.Length, now.Length];
    }
}
