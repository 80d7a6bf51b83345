namespace RuIranParsing.Cli;

/// <summary>What the tool tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All went well; also where the reader of the output had enough of it.</summary>
    public const int Success = 0;

    /// <summary>All was read, and something differs or is wrong with it: the answer of <c>check</c> and <c>rules check</c>.</summary>
    public const int Different = 1;

    /// <summary>Something could not be read, written or understood.</summary>
    public const int Error = 2;

    /// <summary>Interrupted, by the convention of shells: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
