using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace RuIranParsing.Cli;

/// <summary>Prints the package's version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        // The build appends "+" and the commit.
        int plus = version.IndexOf('+', StringComparison.Ordinal);
        parseResult.InvocationConfiguration.Output.Write((plus < 0 ? version : version[..plus]) + "\n");
        return ExitCode.Success;
    }
}
