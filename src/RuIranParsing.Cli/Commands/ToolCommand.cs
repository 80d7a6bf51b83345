using System.CommandLine;

namespace RuIranParsing.Cli;

/// <summary>A command that does something, with examples for its help.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(ToolConsole console, string name, string description, string examples)
        : base(name, description)
    {
        Console = console;
        Examples = examples;
        // On a thread of its own, since signals are listened to only while an action is awaited.
        SetAction((result, cancellation) =>
            Task.Factory.StartNew(() => Execute(result, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default));
    }

    /// <summary>Lines that can be typed as they stand.</summary>
    public string Examples { get; }

    protected ToolConsole Console { get; }

    /// <summary>Does what the command is for.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="CommandException">It cannot go on.</exception>
    protected abstract int Execute(ParseResult result, CancellationToken cancellation);

    /// <summary>0, or 2 where some input could not be read.</summary>
    protected int ReadingCode => Console.HasFailed ? ExitCode.Error : ExitCode.Success;
}
