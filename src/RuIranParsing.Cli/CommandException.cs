namespace RuIranParsing.Cli;

/// <summary>A command cannot go on; the lines say why and what to do about it.</summary>
internal sealed class CommandException(IReadOnlyList<string> lines) : Exception(string.Join('\n', lines))
{
    public CommandException(string line)
        : this([line])
    {
    }

    public IReadOnlyList<string> Lines { get; } = lines;
}
