namespace RuIranParsing;

/// <summary>What <see cref="SnapshotDirectory.Compare"/> found for one name.</summary>
public sealed class SnapshotResult
{
    internal SnapshotResult(
        string name, SnapshotStatus status, string? accepted, string received, string verifiedPath, string receivedPath)
    {
        Name = name;
        Status = status;
        Accepted = accepted;
        Received = received;
        VerifiedPath = verifiedPath;
        ReceivedPath = receivedPath;
    }

    /// <summary>The name the text was compared under.</summary>
    public string Name { get; }

    /// <summary>Whether the text is the same, new or changed.</summary>
    public SnapshotStatus Status { get; }

    /// <summary>The accepted text with LF newlines; <see langword="null"/> when nothing has been accepted yet.</summary>
    public string? Accepted { get; }

    /// <summary>The text compared, with LF newlines.</summary>
    public string Received { get; }

    /// <summary>Where the accepted text lies, or would lie.</summary>
    public string VerifiedPath { get; }

    /// <summary>Where the received text lies when it is new or changed.</summary>
    public string ReceivedPath { get; }

    /// <summary>The difference as <see cref="SnapshotDiff.Unified"/> shows it; empty when the texts are the same.</summary>
    /// <returns>A unified diff for a person to read.</returns>
    public string Diff() => SnapshotDiff.Unified(Accepted ?? "", Received);
}
