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

    /// <summary>The fields, and what the path that won costs: runner-ups are told by how much dearer they are.</summary>
    public static ExplainTable Fields(Article article, long? cost, PageEncoding? encoding = null)
    {
        var table = new ExplainTable("field", "span", "rule", "certainty", "value");
        if (encoding is not null && !IsPlain(encoding))
            table._rows.Add(["encoding", Range(new TextSpan(0, article.Text.Length)), EvidenceOf(encoding), NameOf(encoding.Certainty), WordsOf(encoding)]);
        table.Add("headline", article.Headline);
        table.Add("standfirst", article.Standfirst);
        table.Add("byline", article.Byline?.Raw);
        foreach (Contributor contributor in article.Byline?.Contributors ?? []) table.Add(NameOf(contributor.Role), article.Byline?.Raw, contributor.Name);
        foreach (string agency in article.Byline?.Agencies ?? []) table.Add("agency", article.Byline?.Raw, agency);
        if (article.Byline?.Place is { } place) table.Add("place", article.Byline.Raw, place);
        if (article.Date is { } date) table.Add("date", date.Raw, ArticleDate.Of(date.Value));
        table.Add("source", article.Source);
        foreach (Field caption in article.Captions) table.Add("caption", caption);
        foreach (Field tag in article.Tags) table.Add("tag", tag);
        foreach (RelatedArticle related in article.Related) table.Add("related", related.Headline);
        if (cost is { } path) table._rows.Add(["path", Range(new TextSpan(0, article.Text.Length)), "zone: cheapest path", "", path.ToString(CultureInfo.InvariantCulture)]);
        return table;
    }

    public static ExplainTable Segments(string text, IEnumerable<SegmentExplanation> explanations)
    {
        var table = new ExplainTable("#", "span", "kind", "rule", "certainty", "runner-up", "first words");
        int number = 0;
        foreach (SegmentExplanation explanation in explanations)
        {
            Segment segment = explanation.Segment;
            table._rows.Add([
                (++number).ToString(CultureInfo.InvariantCulture),
                Range(segment.Span),
                JsonNamingPolicy.KebabCaseLower.ConvertName(segment.Kind.ToString()),
                segment.Rule,
                NameOf(segment.Certainty),
                string.Create(CultureInfo.InvariantCulture, $"{explanation.RunnerUp} {explanation.RunnerUpCost - explanation.Cost:+0;-0;+0}"),
                FirstWords.Of(segment.Span.Of(text), MostWords)]);
        }

        return table;
    }

    /// <summary>Tables drawn with lines, one below the other.</summary>
    /// <remarks>Cells are texts, never markup: pages hold brackets.</remarks>
    public static string Draw(IEnumerable<ExplainTable> tables, int? width = null) => TerminalTables.Draw(tables.Select(t => t.ToSpectre()), width);

    /// <summary>A line of column names and a line a row, cells separated by tabs.</summary>
    public string ToTabs() => string.Concat(_rows.Prepend(_columns).Select(cells => string.Join('\t', cells) + "\n"));

    private Table ToSpectre()
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string column in _columns) table.AddColumn(new TableColumn(new Text(column)));
        // A narrow terminal breaks rules, not the words that a reader looks for.
        table.Columns[^1].NoWrap();
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

    private static string NameOf(ContributorRole role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    private static string NameOf(Certainty certainty) => certainty == Certainty.Stated ? "stated" : "inferred";
}
