using System.CommandLine;
using System.CommandLine.Parsing;

namespace RuIranParsing.Cli;

/// <summary>The argument that names pages.</summary>
internal static class Paths
{
    public static Argument<string[]> Argument()
    {
        var argument = new Argument<string[]>("PATH")
        {
            Description = "Files, folders (all *.txt, *.html, *.htm below them) and '-' for one page on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        RefuseOptions(argument);
        return argument;
    }

    /// <summary>A mistyped option would be taken for a path, and the rest of the command line be done without it.</summary>
    public static void RefuseOptions(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
                result.AddError($"there is no option '{token.Value}' here: for a file of that name write ./{token.Value}");
        }
    });

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies below it.</summary>
    public static bool IsWithin(string path, string folder)
    {
        string below = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path));
        return below == "." || (!Path.IsPathRooted(below) && below != ".." && !below.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
