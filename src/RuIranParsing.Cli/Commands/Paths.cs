using System.CommandLine;

namespace RuIranParsing.Cli;

/// <summary>The argument that names pages.</summary>
internal static class Paths
{
    public static Argument<string[]> Argument() => new("PATH")
    {
        Description = "Files, folders (all *.txt below them) and '-' for one page on standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies below it.</summary>
    public static bool IsWithin(string path, string folder)
    {
        string below = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path));
        return below == "." || (!Path.IsPathRooted(below) && below != ".." && !below.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
