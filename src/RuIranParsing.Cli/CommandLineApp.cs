using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace RuIranParsing.Cli;

/// <summary>The tool with its streams given, so that tests run it as a shell would.</summary>
internal sealed class CommandLineApp
{
    private readonly ToolConsole _console;
    private readonly Command _root;

    /// <param name="input">Standard input, read where a path is <c>-</c>.</param>
    /// <param name="output">Standard output: data only, UTF-8 without a byte order mark, LF.</param>
    /// <param name="error">Standard error: messages and progress.</param>
    /// <param name="outputIsTerminal">Tables are drawn rather than tab-separated.</param>
    /// <param name="errorIsTerminal">Progress is shown.</param>
    public CommandLineApp(Stream input, Stream output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal)
    {
        _console = new ToolConsole(input, output, error, outputIsTerminal, errorIsTerminal);
        _root = RuIranCommand.Create(_console);
    }

    /// <summary>How long an interrupted command may take to tidy up; null leaves signals alone, as tests do.</summary>
    public TimeSpan? InterruptionTimeout { get; init; }

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> args, CancellationToken cancellation = default)
    {
        try
        {
            int code = Invoke(args, cancellation);
            _console.ClearProgress();
            _console.Output.Flush();
            return code;
        }
        catch (OutputException e) when (e.IsReaderGone)
        {
            return ExitCode.Success;
        }
        catch (OutputException e)
        {
            return Fail(e.Message);
        }
        catch (CommandException e)
        {
            foreach (string line in e.Lines) _console.Fail(line);
            return FlushAnd(ExitCode.Error);
        }
        catch (OperationCanceledException)
        {
            _console.ClearProgress();
            return FlushAnd(ExitCode.Interrupted);
        }
        catch (Exception e)
        {
            // A defect of ours. The trace is what whoever reports it has to send.
            return Fail("internal error, please report it: " + e);
        }
    }

    private int Invoke(IReadOnlyList<string> args, CancellationToken cancellation)
    {
        // A page may be called "@home.txt"; response files would open it.
        ParseResult result = _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (result.Action is ParseErrorAction or null) return Explain(result);
        using var output = new StreamWriter(_console.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        return result.InvokeAsync(
            new InvocationConfiguration { Output = output, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = InterruptionTimeout },
            cancellation).GetAwaiter().GetResult();
    }

    private int Explain(ParseResult result)
    {
        Command command = result.CommandResult.Command;
        if (command.Subcommands.Count > 0)
        {
            // The parser would complain once of each word behind the one that is no command.
            string choice = string.Join(", ", command.Subcommands.Select(c => c.Name));
            _console.Fail(result.UnmatchedTokens is [var first, ..] ? $"there is no command '{first}': choose one of {choice}" : $"which command? Choose one of {choice}");
        }
        else
        {
            foreach (string message in result.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal)) _console.Fail(message);
        }

        _console.Say($"Try '{RuIranCommand.Path(result.CommandResult)} --help'.");
        return ExitCode.Error;
    }

    private int Fail(string problem)
    {
        _console.Fail(problem);
        return ExitCode.Error;
    }

    /// <summary>What was written before the end is kept, in whole lines.</summary>
    private int FlushAnd(int code)
    {
        try
        {
            _console.Output.Flush();
        }
        catch (OutputException)
        {
            // There is already a worse thing to tell.
        }

        return code;
    }
}
