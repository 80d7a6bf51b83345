using System.Runtime.CompilerServices;

namespace RuIranParsing.Tests;

/// <summary>Files of the repository that tests read in place: snapshots, the README, the sources.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string File(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        for (DirectoryInfo? folder = Directory.GetParent(thisFile); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "RuIranParsing.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException(
            $"No RuIranParsing.sln above {thisFile}. The tests read files of the repository: run them where they were built.");
    }
}
