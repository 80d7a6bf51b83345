using System.Buffers;
using System.CommandLine;

namespace RuIranParsing.Cli;

/// <summary><c>ruiran dates</c>: lines to dates.</summary>
internal sealed class DatesCommand : ToolCommand
{
    private readonly Argument<string> _path = new("FILE")
    {
        Description = "A file, or '-' for standard input. Default: standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<ReferenceMoment?> _referenceDate = ReferenceMomentOption.Create(
        "The day the lines are from: resolves what is told from it, such as 'yesterday', and completes dates without a year. With a time of day, 'two hours ago' too.");

    private readonly Option<bool> _find = new("--find") { Description = "Find all dates in running text, one object each. Without it a line is one date or none." };

    public DatesCommand(ToolConsole console)
        : base(
            console,
            "dates",
            "Reads Arabic dates line by line, one JSON object a line out: line, value (ISO 8601), precision, calendar, time, offset, start, length, rule, certainty. A line without a date has the value null.",
            """
            cut -f 3 index.tsv | ruiran dates
            ruiran dates page.txt --find --reference-date 2024-10-31
            """)
    {
        Paths.RefuseOptions(_path);
        Add(_path);
        Add(_referenceDate);
        Add(_find);
    }

    protected override int Execute(ParseResult result, CancellationToken cancellation)
    {
        ReferenceMoment? reference = result.GetValue(_referenceDate);
        var options = new ArabicDateOptions { ReferenceDate = reference?.Date, ReferenceTime = reference?.Time };
        PageFile file = PageFiles.Single(result.GetValue(_path) ?? PageFile.StandardInput);
        try
        {
            using Stream stream = file.Path is null ? Console.Input : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            Read(new LineReader(stream), options, result.GetValue(_find), file, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file.DisplayName}: cannot be read: {e.Message}");
        }

        return ExitCode.Success;
    }

    private void Read(LineReader reader, ArabicDateOptions options, bool find, PageFile file, CancellationToken cancellation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        int number = 0;
        while (true)
        {
            while (reader.TryTake(out PageText line))
            {
                // A line left out would number every line after it wrongly.
                string text = line.Text ?? throw new CommandException($"{file.DisplayName}: {line.Problem}; only the lines before it were read");
                number++;
                buffer.ResetWrittenCount();
                if (find) WriteAll(buffer, number, text, options);
                else DateRecord.Write(buffer, number, ArabicDate.TryMatch(text, options, out ArabicDateMatch? match) ? match : null);
                Console.Output.Write(buffer.WrittenSpan);
            }

            cancellation.ThrowIfCancellationRequested();
            // Whoever writes a line and waits for its date must not wait for more lines.
            Console.Output.Flush();
            if (!reader.Fill()) return;
        }
    }

    private static void WriteAll(ArrayBufferWriter<byte> buffer, int number, string text, ArabicDateOptions options)
    {
        IReadOnlyList<ArabicDateMatch> matches = ArabicDate.Find(text, options);
        foreach (ArabicDateMatch match in matches) DateRecord.Write(buffer, number, match);
        if (matches.Count == 0) DateRecord.Write(buffer, number, null);
    }
}
