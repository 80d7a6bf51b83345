using System.Runtime.CompilerServices;

namespace RuIranParsing.Tests.Snapshots;

/// <summary>Asserts that a text is the one accepted in <c>name.verified.txt</c> beside the test's source file.</summary>
internal static class AcceptedSnapshot
{
    /// <summary>Set to 1, it accepts whatever differs: look at the difference in version control afterwards.</summary>
    private const string AcceptVariable = "RUIRAN_ACCEPT";

    public static void Matches(string name, string text, [CallerFilePath] string testFile = "")
    {
        var snapshots = new SnapshotDirectory(Path.GetDirectoryName(testFile)!);
        SnapshotResult result = snapshots.Compare(name, text);
        if (result.Status == SnapshotStatus.Same)
            return;
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            snapshots.Accept(result);
            return;
        }

        Assert.Fail($"{result.Status} snapshot. To accept it, rename {result.ReceivedPath} to {Path.GetFileName(result.VerifiedPath)}, "
            + $"or run the tests with {AcceptVariable}=1.\n{result.Diff()}");
    }
}
