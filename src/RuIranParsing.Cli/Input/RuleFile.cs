namespace RuIranParsing.Cli;

/// <summary>Reads rule files.</summary>
internal static class RuleFile
{
    /// <exception cref="CommandException">The file cannot be read or is not UTF-8 text.</exception>
    public static string Read(string path)
    {
        if (!File.Exists(path)) throw new CommandException($"{path}: no such rule file: check the path");
        PageText text = new PageReader(Stream.Null).ReadUtf8(new PageFile(path, path));
        return text.Text ?? throw new CommandException(text.Problem!);
    }
}
