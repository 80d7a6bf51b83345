using Microsoft.Win32.SafeHandles;

namespace RuIranParsing.Cli;

/// <summary>The standard output of this process.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    /// <summary>Opens it so that a broken pipe is noticed wherever the system tells.</summary>
    /// <remarks>
    /// The console's stream swallows broken pipes, so that a large dump would be parsed to its end for nobody. A file stream reports them, but keeps a position of
    /// its own, which would overwrite what others write to the same file: it is used for pipes only.
    /// </remarks>
    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            try
            {
                var pipe = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!pipe.CanSeek) return pipe;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // Closed, or of a kind that files cannot be: the console knows what to make of it.
            }
        }

        return Console.OpenStandardOutput();
    }
}
