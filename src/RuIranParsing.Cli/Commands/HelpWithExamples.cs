using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RuIranParsing.Cli;

/// <summary>The usual help, and below it the command's examples.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    // The same on every terminal and in every file.
    private readonly HelpAction _help = new() { MaxWidth = 100 };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = _help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not ToolCommand command) return code;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.Write("Examples:\n");
        foreach (string line in command.Examples.Split('\n')) output.Write($"  {line.TrimEnd('\r')}\n");
        return code;
    }
}
