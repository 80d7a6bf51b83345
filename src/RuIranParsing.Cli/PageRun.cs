namespace RuIranParsing.Cli;

/// <summary>Reads pages and works on their texts, several at a time; results and problems come in the order of the pages.</summary>
/// <param name="console">Where problems and progress are told.</param>
/// <param name="threads">How many pages to work on at a time.</param>
/// <param name="showsProgress">False where the results themselves run over the terminal.</param>
/// <param name="cancellation">Ends the run between two pages.</param>
internal sealed class PageRun(ToolConsole console, int threads, bool showsProgress, CancellationToken cancellation, PageInput input = PageInput.Auto)
{
    private readonly PageReader _reader = new(console.Input, input);

    /// <summary>Runs <paramref name="work"/> on every text, on any thread, and <paramref name="write"/> on every result, in order and on the calling thread.</summary>
    public void Run<T>(IEnumerable<PageFile> pages, Func<PageFile, PageText, T> work, Action<PageFile, T> write)
    {
        long count = 0;
        OrderedPipeline.Run(
            pages,
            threads,
            page => Work(page, work),
            done =>
            {
                if (done.Problem is null)
                    write(done.Page, done.Result!);
                else
                    console.Fail(done.Problem);
                if (showsProgress) console.Report(++count);
            },
            cancellation);
    }

    private (PageFile Page, T? Result, string? Problem) Work<T>(PageFile page, Func<PageFile, PageText, T> work)
    {
        PageText read = _reader.Read(page);
        return read.Text is not null ? (page, work(page, read), null) : (page, default, read.Problem);
    }
}
