using System.Globalization;
using Spectre.Console;

namespace RuIranParsing.Cli;

/// <summary>Draws tables for a terminal.</summary>
internal static class TerminalTables
{
    /// <summary>Tables drawn with lines, one below the other.</summary>
    /// <remarks>Plain characters without colours, so that any terminal shows them.</remarks>
    public static string Draw(IEnumerable<Table> tables, int? width = null)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        if (width is { } most) console.Profile.Width = most;
        foreach (Table table in tables) console.Write(table);
        return text.ToString().ReplaceLineEndings("\n");
    }
}
