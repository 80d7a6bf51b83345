using System.Text;
using RuIranParsing.Cli;

namespace RuIranParsing.Tests.Cli;

/// <summary>One run of the tool inside the test: what went in, what came out.</summary>
internal sealed record ToolRun(int Code, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n')[..^1];

    public static ToolRun Of(params string[] args) => With("", args);

    public static ToolRun With(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    public static ToolRun With(byte[] input, params string[] args) => OnTerminal(false, false, input, args);

    public static ToolRun OnTerminal(bool output, bool error, byte[] input, params string[] args)
    {
        using var stream = new MemoryStream();
        (int code, string said) = Run(stream, output, error, input, args, TestContext.Current.CancellationToken);
        return new ToolRun(code, stream.ToArray(), said);
    }

    /// <summary>A run whose standard output is the stream.</summary>
    public static (int Code, string Error) To(Stream output, params string[] args) => Run(output, false, false, [], args, TestContext.Current.CancellationToken);

    /// <summary>A run that is told to end when it reads standard input.</summary>
    public static (int Code, string Error) Interrupted(params string[] args)
    {
        using var interrupted = new CancellationTokenSource();
        using var input = new InterruptingInput(interrupted);
        return Run(Stream.Null, false, false, input, args, interrupted.Token);
    }

    private static (int Code, string Error) Run(Stream output, bool isTerminal, bool errorIsTerminal, byte[] input, string[] args, CancellationToken cancellation)
    {
        using var stdin = new MemoryStream(input);
        return Run(output, isTerminal, errorIsTerminal, stdin, args, cancellation);
    }

    private static (int Code, string Error) Run(Stream output, bool isTerminal, bool errorIsTerminal, Stream stdin, string[] args, CancellationToken cancellation)
    {
        using var error = new StringWriter { NewLine = "\n" };
        int code = new CommandLineApp(stdin, output, error, isTerminal, errorIsTerminal).Run(args, cancellation);
        return (code, error.ToString());
    }

    private sealed class InterruptingInput(CancellationTokenSource interrupted) : MemoryStream
    {
        public override void CopyTo(Stream destination, int bufferSize) => interrupted.Cancel();
    }
}
