using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace RuIranParsing.Cli;

/// <summary>A table of <c>ruiran explain</c>, to be drawn or separated by tabs.</summary>
internal sealed class ExplainTable
{
    private const int MostWords = 60;

    private readonly string[] _columns;
    private readonly List<string[]> _rows = [];

    private ExplainTable(params string[] columns) => _columns = columns;

    public static ExplainTable Fields(Article article, PageEncoding? encoding = null)
    {
        var table = new ExplainTable("field", "span", "rule", "certainty", "value");
        if (encoding is not null && !IsPlain(encoding))
            table._rows.Add(["encoding", Range(new TextSpan(0, article.Text.Length)), EvidenceOf(encoding), NameOf(encoding.Certainty), WordsOf(encoding)]);
        table.Add("headline", article.Headline);
        table.Add("standfirst", article.Standfirst);
        table.Add("byline", article.Byline?.Raw);
        foreach (string author in article.Byline?.Authors ?? []) table.Add("author", article.Byline?.Raw, author);
        foreach (string agency in article.Byline?.Agencies ?? []) table.Add("agency", article.Byline?.Raw, agency);
        if (article.Byline?.Place is { } place) table.Add("place", article.Byline.Raw, place);
        if (article.Date is { } date) table.Add("date", date.Raw, ArticleDate.Of(date.Value));
        table.Add("source", article.Source);
        foreach (Field caption in article.Captions) table.Add("caption", caption);
        foreach (Field tag in article.Tags) table.Add("tag", tag);
        foreach (RelatedArticle related in article.Related) table.Add("related", related.Headline);
        return table;
    }

    public static ExplainTable Segments(Article article)
    {
        var table = new ExplainTable("#", "span", "kind", "rule", "certainty", "first words");
        int number = 0;
        foreach (Segment segment in article.Segments)
        {
            table._rows.Add([
                (++number).ToString(CultureInfo.InvariantCulture),
                Range(segment.Span),
                JsonNamingPolicy.KebabCaseLower.ConvertName(segment.Kind.ToString()),
                segment.Rule,
                NameOf(segment.Certainty),
                FirstWords.Of(segment.Span.Of(article.Text), MostWords)]);
        }

        return table;
    }

    /// <summary>Tables drawn with lines, one below the other.</summary>
    /// <remarks>Plain characters without colours, so that any terminal shows them, and cells are texts, never markup: pages hold brackets.</remarks>
    public static string Draw(IEnumerable<ExplainTable> tables, int? width = null)
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
        foreach (ExplainTable table in tables) console.Write(table.ToSpectre());
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>A line of column names and a line a row, cells separated by tabs.</summary>
    public string ToTabs() => string.Concat(_rows.Prepend(_columns).Select(cells => string.Join('\t', cells) + "\n"));

    private Table ToSpectre()
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string column in _columns) table.AddColumn(new TableColumn(new Text(column)));
        foreach (string[] row in _rows) table.AddRow(row.Select(cell => new Text(cell)));
        return table;
    }

    private void Add(string name, Field? field) => Add(name, field, field?.Value ?? "");

    private void Add(string name, Field? field, string value)
    {
        if (field is not null) _rows.Add([name, Range(field.Span), field.Rule, NameOf(field.Certainty), FirstWords.Of(value, MostWords)]);
    }

    /// <summary>UTF-8 as it should be, of which there is nothing to tell.</summary>
    private static bool IsPlain(PageEncoding encoding) =>
        encoding is { Name: "utf-8", Garbling: null, Evidence: EncodingEvidence.Validity, Stripped: 0, Lost: 0 };

    private static string EvidenceOf(PageEncoding encoding) => "encoding: " + JsonNamingPolicy.KebabCaseLower.ConvertName(encoding.Evidence.ToString()).Replace('-', ' ');

    private static string WordsOf(PageEncoding encoding)
    {
        string words = encoding.ToString();
        if (encoding.Stripped > 0) words += string.Create(CultureInfo.InvariantCulture, $"; control characters left out: {encoding.Stripped}");
        return encoding.Lost > 0 ? words + string.Create(CultureInfo.InvariantCulture, $"; characters lost: {encoding.Lost}") : words;
    }

    private static string Range(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");

    private static string NameOf(Certainty certainty) => certainty == Certainty.Stated ? "stated" : "inferred";
}
