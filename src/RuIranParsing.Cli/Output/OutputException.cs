namespace RuIranParsing.Cli;

/// <summary>Output cannot be written. Told apart from trouble with input, since no page that follows would fare better.</summary>
internal sealed class OutputException(string name, Exception cause) : Exception($"{name} cannot be written: {cause.Message}", cause)
{
    // EPIPE of Unix systems; ERROR_BROKEN_PIPE and ERROR_NO_DATA of Windows.
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>True where the reader at the other end has gone, as <c>head</c> does when it has enough: no failure.</summary>
    public bool IsReaderGone { get; } = cause.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData;
}
