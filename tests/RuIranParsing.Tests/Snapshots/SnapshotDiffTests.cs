namespace RuIranParsing.Tests.Snapshots;

public sealed class SnapshotDiffTests
{
    private const string Header = "--- accepted\n+++ received\n";

    [Theory]
    [InlineData("", "")]
    [InlineData("a\nb\n", "a\nb\n")]
    [InlineData("a\r\nb\r\n", "\uFEFFa\nb\n")]
    public void Equal_texts_have_no_diff(string accepted, string received) => Assert.Equal("", SnapshotDiff.Unified(accepted, received));

    [Fact]
    public void A_change_is_shown_with_three_lines_around_it() =>
        Assert.Equal(
            Header + "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+خمسة\n 6\n 7\n 8\n",
            SnapshotDiff.Unified("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nخمسة\n6\n7\n8\n9\n"));

    [Fact]
    public void Changes_far_apart_get_a_hunk_each() =>
        Assert.Equal(
            Header + "@@ -1,1 +1,2 @@\n+new\n 1\n@@ -5,2 +6,1 @@\n 5\n-6\n",
            SnapshotDiff.Unified("1\n2\n3\n4\n5\n6\n", "new\n1\n2\n3\n4\n5\n", contextLines: 1));

    [Fact]
    public void Changes_whose_context_touches_share_a_hunk() =>
        Assert.Equal(
            Header + "@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n-4\n+four\n",
            SnapshotDiff.Unified("1\n2\n3\n4\n", "one\n2\n3\nfour\n", contextLines: 1));

    [Fact]
    public void A_text_where_there_was_none_is_all_added() =>
        Assert.Equal(Header + "@@ -0,0 +1,2 @@\n+a\n+b\n", SnapshotDiff.Unified("", "a\nb\n"));

    [Fact]
    public void A_text_that_is_gone_is_all_removed() =>
        Assert.Equal(Header + "@@ -1,2 +0,0 @@\n-a\n-b\n", SnapshotDiff.Unified("a\nb\n", ""));

    [Fact]
    public void A_newline_missing_at_the_end_is_said() =>
        Assert.Equal(
            Header + "@@ -1,1 +1,1 @@\n-a\n+a\n\\ no newline at the end\n",
            SnapshotDiff.Unified("a\n", "a"));

    [Fact]
    public void Characters_that_cannot_be_seen_are_named_in_changed_lines() =>
        Assert.Equal(
            Header + "@@ -1,3 +1,3 @@\n \u200Fsame \n-a b\n+a<U+00A0>b<U+0020>\n \u200Fsame \n",
            SnapshotDiff.Unified("\u200Fsame \na b\n\u200Fsame \n", "\u200Fsame \na\u00A0b \n\u200Fsame \n"));

    [Fact]
    public void A_long_diff_is_cut_and_says_how_much_is_left() =>
        Assert.Equal(
            Header + "@@ -1,4 +0,0 @@\n-a\n-b\n... 2 more lines\n",
            SnapshotDiff.Unified("a\nb\nc\nd\n", "", maxLines: 2));

    [Fact]
    public void Huge_texts_with_nothing_in_common_are_answered_at_once()
    {
        string accepted = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{i}\n"));
        string received = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"-{i}\n"));
        long start = Environment.TickCount64;

        string diff = SnapshotDiff.Unified(accepted, received, maxLines: 10);

        Assert.EndsWith("... 399990 more lines\n", diff, StringComparison.Ordinal);
        // Without the budget this takes hours; the bound is wide so that a busy machine does not fail it.
        Assert.InRange(Environment.TickCount64 - start, 0, 30_000);
    }
}
