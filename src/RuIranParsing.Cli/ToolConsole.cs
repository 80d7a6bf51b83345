using System.Text;

namespace RuIranParsing.Cli;

/// <summary>The streams that a command reads and writes: data on the output, everything else on the error writer.</summary>
internal sealed class ToolConsole
{
    private const int BufferSize = 1 << 16;
    private const int PagesBetweenReports = 256;

    private readonly TextWriter _error;
    private readonly bool _errorIsTerminal;
    private int _progressWidth;

    public ToolConsole(Stream input, Stream output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal)
    {
        Input = input;
        Output = new BufferedStream(new OutputStream(output, "standard output"), BufferSize);
        OutputIsTerminal = outputIsTerminal;
        _error = error;
        _errorIsTerminal = errorIsTerminal;
    }

    public Stream Input { get; }

    /// <summary>Standard output, buffered: <see cref="CommandLineApp"/> flushes it.</summary>
    public Stream Output { get; }

    public bool OutputIsTerminal { get; }

    /// <summary>True once something could not be read: the exit code says so though the rest was done.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Says on one line what went wrong, and remembers that something did.</summary>
    public void Fail(string problem)
    {
        HasFailed = true;
        Say("ruiran: " + problem);
    }

    /// <summary>Writes a line for the person at the terminal.</summary>
    public void Say(string line)
    {
        ClearProgress();
        _error.Write(line + "\n");
    }

    /// <summary>Tells how many pages are done, where a person is watching and there are many.</summary>
    public void Report(long pages)
    {
        if (!_errorIsTerminal || pages % PagesBetweenReports != 0) return;
        string line = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pages} pages");
        _error.Write("\r" + line);
        _error.Flush();
        _progressWidth = line.Length;
    }

    public void ClearProgress()
    {
        if (_progressWidth == 0) return;
        _error.Write("\r" + new string(' ', _progressWidth) + "\r");
        _progressWidth = 0;
    }

    public void Write(string text) => Output.Write(Encoding.UTF8.GetBytes(text));
}
