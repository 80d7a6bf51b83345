using System.CommandLine;
using System.Text;

namespace RuIranParsing.Cli;

/// <summary><c>ruiran clean</c>: pages without their boilerplate.</summary>
internal sealed class CleanCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = Paths.Argument();
    private readonly Option<string> _out = new("--out")
    {
        Description = "Write one file a page to this folder, under the page's relative name. Needed for more than one page.",
        HelpName = "FOLDER",
    };

    private readonly ReadingOptions _reading = new();
    private readonly Option<int> _threads = ThreadsOption.Create();

    public CleanCommand(ToolConsole console)
        : base(
            console,
            "clean",
            "Takes the boilerplate out of pages and leaves the rest as it is, byte for byte.",
            """
            ruiran clean page.txt
            ruiran clean - < page.txt
            ruiran clean pages --out cleaned
            """)
    {
        Add(_paths);
        Add(_out);
        _reading.AddInputTo(this);
        _reading.AddRulesTo(this);
        Add(_threads);
    }

    protected override int Execute(ParseResult result, CancellationToken cancellation)
    {
        ParserOptions options = _reading.Read(result);
        var pages = new PageFiles(result.GetRequiredValue(_paths));
        var run = new PageRun(Console, ThreadsOption.Read(result, _threads), showsProgress: true, cancellation, _reading.InputOf(result));
        if (result.GetValue(_out) is { } folder)
            CleanInto(folder, pages, options, run);
        else if (pages.Enumerate().Where(p => p.Problem is null).Take(2).Count() > 1)
            throw new CommandException("more than one page: say with --out FOLDER where the cleaned pages go");
        else
            run.Run(pages.Enumerate(), (_, text) => Clean(text, options), (_, bytes) => Console.Output.Write(bytes));
        return ReadingCode;
    }

    private static byte[] Clean(PageText page, ParserOptions options) =>
        Encoding.UTF8.GetBytes(page.IsHtml ? PageCleaner.CleanHtml(page.Text!, options) : PageCleaner.Clean(page.Text!, options));

    private void CleanInto(string folder, PageFiles pages, ParserOptions options, PageRun run)
    {
        foreach (string path in pages.Paths.Where(Directory.Exists))
        {
            if (Paths.IsWithin(folder, path))
                throw new CommandException($"{folder}: lies in {path}, whose pages are to be cleaned: choose a folder outside it");
        }

        var written = new HashSet<string>(StringComparer.Ordinal);
        run.Run(
            pages.Enumerate(),
            (_, text) => Clean(text, options),
            (page, bytes) =>
            {
                if (page.Path is null)
                    Console.Fail("standard input has no name to write it under: clean it without --out");
                else if (!written.Add(page.Id))
                    Console.Fail($"{page.Path}: another page was written to {page.Id} already: clean it to another folder");
                else
                    Write(page.Path, Path.Join(folder, page.Id), bytes);
            });
    }

    private void Write(string source, string target, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{target}: its folder cannot be made: {e.Message}");
        }

        using var file = new OutputFile(target);
        if (file.Replaces(source))
        {
            Console.Fail($"{source}: would be replaced by its cleaned text: choose another folder");
            return;
        }

        file.Stream.Write(bytes);
        file.Complete();
    }
}
