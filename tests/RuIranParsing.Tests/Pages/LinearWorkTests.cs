namespace RuIranParsing.Tests.Pages;

/// <summary>Twice the page costs at most a little more than twice the work: counted in words looked up and bytes allocated, never in time.</summary>
public sealed class LinearWorkTests
{
    private const int Size = 50_000;
    private const double Most = 2.2;

    // A page of a few words pays for what a page of any size pays for.
    private const long WorkOfAnyPage = 64;
    private const long BytesOfAnyPage = 16_384;

    [Theory]
    [MemberData(nameof(HostilePages.Names), MemberType = typeof(HostilePages))]
    public void Words_looked_up_grow_no_faster_than_the_page(string name)
    {
        long once = Work(HostilePages.Make(name, Size)), twice = Work(HostilePages.Make(name, 2 * Size));
        Assert.True(twice <= (Most * once) + WorkOfAnyPage, $"{once} words looked up at n, {twice} at 2n.");
    }

    [Theory]
    [MemberData(nameof(HostilePages.Names), MemberType = typeof(HostilePages))]
    public void Words_looked_up_are_few_for_each_unit(string name)
    {
        long work = Work(HostilePages.Make(name, Size));
        Assert.True(work <= (16L * Size) + WorkOfAnyPage, $"{work} words looked up in {Size} units.");
    }

    [Theory]
    [MemberData(nameof(HostilePages.Names), MemberType = typeof(HostilePages))]
    public void Bytes_allocated_grow_no_faster_than_the_page(string name)
    {
        long once = Allocated(HostilePages.Make(name, Size)), twice = Allocated(HostilePages.Make(name, 2 * Size));
        Assert.True(twice <= (Most * once) + BytesOfAnyPage, $"{once} bytes at n, {twice} at 2n.");
    }

    [Fact]
    public void Generated_pages_joined_cost_what_they_cost_apart()
    {
        string[] pages = [.. Enumerable.Range(900, 100).Select(seed => new PageGenerator(seed).Next())];
        Assert.True(Work(string.Join('\n', pages)) <= (1.1 * pages.Sum(Work)) + WorkOfAnyPage);
    }

    // Segments, fields and blocks are counted by the line, not by the letter: the text is never copied.
    [Fact]
    public void A_long_line_is_not_copied()
    {
        string page = HostilePages.Make("a line of prose", 1_000_000);
        Assert.InRange(Allocated(page), 0, BytesOfAnyPage);
    }

    // Time is bounded where no counter reaches (comparing names, trimming, folding): a quadratic pass would take hours here.
    [Theory]
    [MemberData(nameof(HostilePages.Names), MemberType = typeof(HostilePages))]
    public void A_million_units_are_done_at_once(string name)
    {
        string page = HostilePages.Make(name, 1_000_000);
        Assert.Equal(page.Length, ArticleParser.Parse(page).Segments[^1].Span.End);
    }

    private static long Work(string text)
    {
        using Page page = Page.FromText(text);
        using PieceList pieces = Segmenter.Cut(page, RuleSet.Default.Matcher);
        return pieces.Work;
    }

    private static long Allocated(string text)
    {
        // Buffers come from a shared pool that other tests empty now and then; what is left after warming up belongs to the article.
        ArticleParser.Parse(text);
        ArticleParser.Parse(text);
        long[] counts = new long[7];
        for (int i = 0; i < counts.Length; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ArticleParser.Parse(text);
            counts[i] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Array.Sort(counts);
        return counts[counts.Length / 2];
    }
}
