using System.Text;
using RuIranParsing.Tests.Snapshots;

namespace RuIranParsing.Tests;

public sealed class ArticleSnapshotTests
{
    [Fact]
    public void The_fields_come_first_and_then_every_segment() =>
        AcceptedSnapshot.Matches("ArticleSnapshot.page", ArticleSnapshot.Render(ArticleParser.Parse(Cli.Pages.Dam)));

    [Fact]
    public void The_empty_page_has_no_fields_and_no_segments() =>
        Assert.Equal("# fields\nheadline none\nstandfirst none\nbyline none\ndate none\nsource none\n\n# segments\n", ArticleSnapshot.Render(ArticleParser.Parse("")));

    [Fact]
    public void Every_segment_is_there_once()
    {
        Article article = ArticleParser.Parse(Cli.Pages.Dam);
        string segments = ArticleSnapshot.Render(article).Split("# segments\n")[1];

        Assert.All(article.Segments, segment => Assert.Contains($" [{segment.Span.Start}, {segment.Span.End}) ", segments, StringComparison.Ordinal));
        Assert.Equal(article.Segments.Count * 2, segments.Split('\n').Length - 1);
    }

    [Theory]
    [InlineData("سد\tc\\d\r\n", @"سد\tc\\d\r\n")]
    [InlineData("سد\u200Fجديد\u00A0\n", @"سد\u200Fجديد\u00A0\n")]
    [InlineData("سد ", @"سد\u0020")]
    [InlineData("😀 سد", "😀 سد")]
    public void What_cannot_be_seen_is_escaped_so_that_the_words_stay_on_one_line(string page, string shown) =>
        Assert.Contains($"\n    {shown}\n", ArticleSnapshot.Render(ArticleParser.Parse(page)), StringComparison.Ordinal);

    // Not an InlineData: metadata is UTF-8, which cannot hold it.
    [Fact]
    public void Half_a_surrogate_pair_is_escaped() =>
        Assert.Contains("\n    \\uD83D!\n", ArticleSnapshot.Render(ArticleParser.Parse("\uD83D!")), StringComparison.Ordinal);

    [Fact]
    public void Long_words_are_cut_but_not_through_a_letter()
    {
        string snapshot = ArticleSnapshot.Render(ArticleParser.Parse(new StringBuilder("ا").Insert(1, "😀", 40).ToString()));

        Assert.Contains("\n    ا" + string.Concat(Enumerable.Repeat("😀", 29)) + "…\n", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("\\uD83D", snapshot, StringComparison.Ordinal);
    }

    [Fact]
    public void It_takes_an_article() => Assert.Throws<ArgumentNullException>(() => ArticleSnapshot.Render(null!));
}
