using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;

namespace RuIranParsing.Cli;

/// <summary><c>ruiran normalize</c>: lines through a normalisation profile.</summary>
internal sealed class NormalizeCommand : ToolCommand
{
    private readonly Argument<string> _path = new("FILE")
    {
        Description = "A file, or '-' for standard input. Default: standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<NormalizationProfile> _profile = new("--profile")
    {
        Description = $"How far the spelling is unified: {ProfileNames()}.",
        HelpName = "NAME",
        Required = true,
        CustomParser = ParseProfile,
    };

    public NormalizeCommand(ToolConsole console)
        : base(
            console,
            "normalize",
            "Normalises Arabic text line by line as it comes, one line out for each line in.",
            """
            ruiran normalize titles.txt --profile search
            cut -f 2 index.tsv | ruiran normalize --profile standard
            """)
    {
        Paths.RefuseOptions(_path);
        Add(_path);
        Add(_profile);
    }

    protected override int Execute(ParseResult result, CancellationToken cancellation)
    {
        NormalizationProfile profile = result.GetRequiredValue(_profile);
        PageFile file = PageFiles.Single(result.GetValue(_path) ?? PageFile.StandardInput);
        try
        {
            using Stream stream = file.Path is null ? Console.Input : new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            Normalize(new LineReader(stream), profile, file, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file.DisplayName}: cannot be read: {e.Message}");
        }

        return ExitCode.Success;
    }

    private void Normalize(LineReader reader, NormalizationProfile profile, PageFile file, CancellationToken cancellation)
    {
        while (true)
        {
            while (reader.TryTake(out PageText line))
            {
                // A line left out would put every line after it beside the wrong one.
                string text = line.Text ?? throw new CommandException($"{file.DisplayName}: {line.Problem}; only the lines before it were written");
                Console.Output.Write(Encoding.UTF8.GetBytes(ArabicText.Normalize(text, profile)));
                Console.Output.WriteByte((byte)'\n');
            }

            cancellation.ThrowIfCancellationRequested();
            // Whoever writes a line and waits for it to come back must not wait for more lines.
            Console.Output.Flush();
            if (!reader.Fill()) return;
        }
    }

    private static NormalizationProfile? ParseProfile(ArgumentResult argument)
    {
        string name = argument.Tokens[0].Value;
        if (NormalizationProfile.TryGet(name, out NormalizationProfile? profile)) return profile;
        argument.AddError($"--profile: there is no profile '{name}': choose one of {ProfileNames()}");
        return null;
    }

    private static string ProfileNames() => string.Join(", ", NormalizationProfile.All.Select(p => p.Name.ToLowerInvariant()));
}
