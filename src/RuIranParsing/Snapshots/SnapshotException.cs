namespace RuIranParsing;

/// <summary>A snapshot could not be read or written. The message names the file and what went wrong.</summary>
public sealed class SnapshotException : IOException
{
    internal SnapshotException(string path, string problem, Exception? innerException = null)
        : base($"{path}: {problem}", innerException)
    {
        Path = path;
    }

    /// <summary>The file or folder that could not be used.</summary>
    public string Path { get; }
}
