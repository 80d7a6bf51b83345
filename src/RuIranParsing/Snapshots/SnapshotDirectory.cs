namespace RuIranParsing;

/// <summary>
/// A folder of accepted texts to compare new ones with. The file names are those of Verify: <c>name.verified.txt</c> is the
/// accepted text, <c>name.received.txt</c> is written beside it when a text is new or differs. Files are UTF-8 without a byte
/// order mark and with LF newlines; when one is read, a byte order mark and CR LF make no difference.
/// </summary>
/// <remarks>
/// A name may hold folders (<c>a/b/page.txt</c>) and any character: what a file system refuses is escaped as <c>%XX</c>, and no
/// name leads out of the folder. Different names may be compared at the same time. Names that differ only in case collide on a
/// file system that ignores case.
/// </remarks>
public sealed class SnapshotDirectory
{
    private const string VerifiedSuffix = ".verified.txt";
    private const string ReceivedSuffix = ".received.txt";

    /// <summary>Takes the folder; it need not exist, and is made when the first file is written.</summary>
    /// <param name="path">The folder's path.</param>
    public SnapshotDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FullPath = Path.GetFullPath(path);
    }

    /// <summary>The folder's full path.</summary>
    public string FullPath { get; }

    /// <summary>
    /// Compares a text with the accepted one. A new or changed text is written to <c>name.received.txt</c>; when the text is the
    /// same, a received file left from before is deleted.
    /// </summary>
    /// <param name="name">The snapshot's name, with '/' between folders.</param>
    /// <param name="text">The text as it is now.</param>
    /// <returns>The status, both texts and where they lie.</returns>
    /// <exception cref="SnapshotException">A file cannot be read or written, or is not UTF-8 text.</exception>
    public SnapshotResult Compare(string name, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(text);
        string verifiedPath = FileOf(name, VerifiedSuffix);
        string receivedPath = FileOf(name, ReceivedSuffix);
        string received = SnapshotText.Canonical(text);
        string? accepted = File.Exists(verifiedPath) ? SnapshotText.Read(verifiedPath) : null;
        SnapshotStatus status = accepted is null ? SnapshotStatus.New
            : string.Equals(accepted, received, StringComparison.Ordinal) ? SnapshotStatus.Same
            : SnapshotStatus.Changed;

        if (status == SnapshotStatus.Same)
            DeleteFile(receivedPath);
        else
            SnapshotText.Write(receivedPath, received);
        return new SnapshotResult(name, status, accepted, received, verifiedPath, receivedPath);
    }

    /// <summary>Makes the received text of a comparison the accepted one.</summary>
    /// <param name="result">What <see cref="Compare"/> of this folder returned.</param>
    /// <exception cref="SnapshotException">A file cannot be written.</exception>
    public void Accept(SnapshotResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Status == SnapshotStatus.Same)
            return;
        string verifiedPath = FileOf(result.Name, VerifiedSuffix);
        string receivedPath = FileOf(result.Name, ReceivedSuffix);

        // Written in full beside it and then renamed: a run that is killed half-way leaves the old snapshot, never half a new one.
        SnapshotText.Write(receivedPath, result.Received);
        try
        {
            File.Move(receivedPath, verifiedPath, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotException(verifiedPath, $"the snapshot cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Finds accepted snapshots that no comparison asked for: their page was renamed or is gone.</summary>
    /// <param name="namesSeen">The names that were compared.</param>
    /// <returns>The names of the snapshots left over, in ordinal order.</returns>
    /// <exception cref="SnapshotException">The folder cannot be listed.</exception>
    public IReadOnlyList<string> FindDangling(IEnumerable<string> namesSeen)
    {
        ArgumentNullException.ThrowIfNull(namesSeen);
        if (!Directory.Exists(FullPath))
            return [];
        HashSet<string> seen = namesSeen.Select(SnapshotName.ToRelativePath).ToHashSet(StringComparer.Ordinal);

        // Links are not followed, since one may point to a folder above; hidden files count, since a name may begin with a dot.
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
            IgnoreInaccessible = false,
            MatchType = MatchType.Simple,
        };
        try
        {
            return [.. Directory.EnumerateFiles(FullPath, "*", options)
                .Where(file => file.EndsWith(VerifiedSuffix, StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(FullPath, file)[..^VerifiedSuffix.Length].Replace(Path.DirectorySeparatorChar, '/'))
                .Where(path => !seen.Contains(path))
                .Select(SnapshotName.FromRelativePath)
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotException(FullPath, $"the snapshots cannot be listed: {e.Message}", e);
        }
    }

    /// <summary>Deletes a snapshot, such as one that <see cref="FindDangling"/> found, and its received file.</summary>
    /// <param name="name">The snapshot's name; nothing happens when there is none of this name.</param>
    /// <exception cref="SnapshotException">A file cannot be deleted.</exception>
    public void Delete(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        DeleteFile(FileOf(name, VerifiedSuffix));
        DeleteFile(FileOf(name, ReceivedSuffix));
    }

    private string FileOf(string name, string suffix)
    {
        string relative = SnapshotName.ToRelativePath(name).Replace('/', Path.DirectorySeparatorChar);
        return Path.Combine(FullPath, relative + suffix);
    }

    private static void DeleteFile(string path)
    {
        try
        {
            if (File.Exists(path))
                File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotException(path, $"the file cannot be deleted: {e.Message}", e);
        }
    }
}
