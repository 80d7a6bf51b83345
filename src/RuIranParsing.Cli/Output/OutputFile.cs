namespace RuIranParsing.Cli;

/// <summary>A file that appears when it is complete: written under another name beside it, then renamed. A run that ends early leaves what was there.</summary>
internal sealed class OutputFile : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly string _path;
    private readonly string _temporary;
    private bool _done;

    /// <exception cref="CommandException">The folder is missing, or no file can be made in it.</exception>
    public OutputFile(string path)
    {
        _path = path;
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        if (Directory.Exists(path)) throw new CommandException($"{path}: is a folder: give --out the name of a file");
        if (!Directory.Exists(folder)) throw new CommandException($"{path}: its folder does not exist: create {folder} first");
        // The name ends in no ".txt", so that a folder of pages that is being read does not gain a page.
        _temporary = Path.Join(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            var file = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
            Stream = new BufferedStream(new OutputStream(file, path), BufferSize);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: cannot be written: {e.Message}");
        }
    }

    public Stream Stream { get; }

    /// <summary>Whether the file takes the place of this one.</summary>
    public bool Replaces(string? path) => path is not null && Path.GetFullPath(path) == Path.GetFullPath(_path);

    /// <summary>Makes the file appear under its name.</summary>
    /// <exception cref="CommandException">It cannot be renamed.</exception>
    public void Complete()
    {
        Stream.Dispose();
        try
        {
            File.Move(_temporary, _path, overwrite: true);
            _done = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_path}: cannot be written: {e.Message}");
        }
    }

    public void Dispose()
    {
        if (_done) return;
        try
        {
            Stream.Dispose();
        }
        catch (OutputException)
        {
            // What could not be written is about to be deleted.
        }

        try
        {
            File.Delete(_temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A stray temporary file is no reason to hide what went wrong before.
        }
    }
}
