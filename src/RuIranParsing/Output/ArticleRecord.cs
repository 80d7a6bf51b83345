namespace RuIranParsing;

/// <summary>The JSON form of an article, field by field in the order it is written. Absent is null or an empty array, never a guess or "".</summary>
internal sealed record ArticleRecord(
    string? Id,
    string? Url,
    string? Headline,
    string? Standfirst,
    ArticleRecord.BylineRecord? Byline,
    ArticleRecord.DateRecord? Date,
    string? Source,
    IReadOnlyList<string> Body,
    IReadOnlyList<string> Subheadings,
    IReadOnlyList<string> Captions,
    IReadOnlyList<string> Tags,
    IReadOnlyList<ArticleRecord.RelatedRecord> Related,
    string? Language,
    ArticleRecord.QualityRecord Quality,
    string? SiteName,
    string? Section,
    IReadOnlyList<ArticleRecord.LinkRecord> Links,
    IReadOnlyList<ArticleRecord.ImageRecord> Images,
    IReadOnlyList<ArticleRecord.SegmentRecord>? Segments,
    IReadOnlyDictionary<string, ArticleRecord.ProvenanceRecord>? Provenance)
{
    internal sealed record BylineRecord(string Raw, IReadOnlyList<string> Authors, IReadOnlyList<string> Agencies, string? Place, IReadOnlyList<ContributorRecord> Contributors);

    internal sealed record ContributorRecord(string Name, string Role);

    internal sealed record DateRecord(string Value, string Precision, string Calendar, string? Time, string? Offset, string Raw, string Rule, string Certainty);

    internal sealed record RelatedRecord(string? Headline, IReadOnlyList<string> Body);

    internal sealed record QualityRecord(double BodyShare, int Paragraphs, bool? IsArticle, string? Reason);

    internal sealed record LinkRecord(string Address, string Text);

    internal sealed record ImageRecord(string Address, string? AlternativeText, string? Caption);

    internal sealed record SegmentRecord(int Start, int Length, string Kind, string Rule);

    internal sealed record ProvenanceRecord(int Start, int Length, string Rule, string Certainty);

    internal static ArticleRecord Of(Article article, string? id, string? url, bool withSegments) => new(
        id,
        url ?? article.CanonicalUrl?.Value,
        article.Headline?.Value,
        article.Standfirst?.Value,
        article.Byline is { } byline ? BylineOf(byline) : null,
        article.Date is { } date ? DateOf(date) : null,
        article.Source?.Value,
        [.. article.Body.Paragraphs],
        [.. article.Body.Subheadings],
        [.. article.Captions.Select(c => c.Value)],
        [.. article.Tags.Select(t => t.Value)],
        [.. article.Related.Select(r => new RelatedRecord(r.Headline?.Value, [.. r.Body.Paragraphs]))],
        article.IsHtml ? article.Language : LanguageReader.Read(article.Text),
        QualityOf(article),
        article.SiteName?.Value,
        article.Section?.Value,
        [.. article.Links.Select(l => new LinkRecord(l.Address, l.Text.Value))],
        [.. article.Images.Select(i => new ImageRecord(i.Address, i.AlternativeText, i.Caption?.Value))],
        withSegments ? [.. article.Segments.Select(s => new SegmentRecord(s.Span.Start, s.Span.Length, EnumNames.Of(s.Kind), s.Rule))] : null,
        withSegments ? ProvenanceOf(article) : null);

    private static BylineRecord BylineOf(Byline byline) => new(
        byline.Raw.Value, byline.Authors, byline.Agencies, byline.Place, [.. byline.Contributors.Select(c => new ContributorRecord(c.Name, EnumNames.Of(c.Role)))]);

    private static DateRecord DateOf(DateField date) => new(
        date.Value.ToString(),
        EnumNames.Of(date.Value.Precision),
        EnumNames.Of(date.Value.Calendar),
        date.Value.Time?.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        date.Value.Offset is { } offset ? (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", System.Globalization.CultureInfo.InvariantCulture) : null,
        date.Raw.Value,
        date.Rule,
        EnumNames.Of(date.Certainty));

    private static QualityRecord QualityOf(Article article)
    {
        int body = article.Body.Blocks.Sum(b => b.Span.Length);
        double share = article.Text.Length == 0 ? 0 : Math.Round((double)body / article.Text.Length, 3);
        return new QualityRecord(share, article.Body.Blocks.Count(b => !b.IsSubheading), article.IsHtml ? article.Quality.IsArticle : null, article.IsHtml ? article.Quality.Reason : null);
    }

    private static SortedDictionary<string, ProvenanceRecord> ProvenanceOf(Article article)
    {
        var provenance = new SortedDictionary<string, ProvenanceRecord>(StringComparer.Ordinal);
        void Add(string name, Field? field)
        {
            if (field is not null) provenance[name] = new ProvenanceRecord(field.Span.Start, field.Span.Length, field.Rule, EnumNames.Of(field.Certainty));
        }
        Add("headline", article.Headline);
        Add("standfirst", article.Standfirst);
        Add("byline", article.Byline?.Raw);
        Add("date", article.Date?.Raw);
        Add("source", article.Source);
        return provenance;
    }
}
