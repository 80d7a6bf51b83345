using AngleSharp.Dom;
using AngleSharp.Text;

namespace RuIranParsing;

/// <summary>
/// What the markup of a page states without showing it: <c>meta</c> (Open Graph, Twitter, Dublin Core), JSON-LD, item properties, <c>title</c>, links. Candidates all, weighed
/// against the visible text.
/// </summary>
internal sealed class HtmlMetadata
{
    private const int LongestValue = 4000;
    private const int MostValues = 2000;
    private readonly string _source;
    private readonly List<PageMetadata> _values = [];
    private readonly List<JsonLdValue> _json = [];
    private readonly Dictionary<IElement, int> _places = new(ReferenceEqualityComparer.Instance);

    internal HtmlMetadata(string source) => _source = source;

    /// <summary>Notes where an element's tag starts.</summary>
    internal void Place(IElement element, TextPosition position) => _places[element] = position.Index;

    internal IReadOnlyList<PageMetadata> Values => _values;

    /// <summary>Articles that JSON-LD describes; a list page describes many.</summary>
    internal int ArticleCount { get; private set; }

    internal bool HasItemList { get; private set; }

    /// <summary>The value of the first of these names that has one.</summary>
    internal PageMetadata? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            foreach (PageMetadata value in _values)
            {
                if (value.Name == name) return value;
            }
        }
        return null;
    }

    internal void Add(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                AddMeta(element);
                break;
            case "title":
                Add("title", element.TextContent, InnerSpan(element, "</"));
                break;
            case "link":
                if (element.GetAttribute("rel") is { } rel && rel.Equals("canonical", StringComparison.OrdinalIgnoreCase)) AddAttribute("link: canonical", element, "href");
                break;
            case "script":
                if (element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                    ReadJson(InnerSpan(element, "</script"));
                break;
            case "html":
                AddAttribute("html: lang", element, "lang");
                break;
        }
        // RDFa: «dc:date dc:created» on the element that prints the date.
        if (element.LocalName != "meta" && element.GetAttribute("property") is { Length: > 0 } stated && element.HasAttribute("content"))
        {
            int space = stated.IndexOf(' ', StringComparison.Ordinal);
            AddAttribute("rdfa: " + (space < 0 ? stated : stated[..space]).ToLowerInvariant(), element, "content");
        }
        if (element.LocalName != "meta" && element.GetAttribute("itemprop") is { Length: > 0 } property) AddItem(element, property);
    }

    /// <summary>What the <c>time</c> elements state, with the number of the line they stand on, less one.</summary>
    internal List<(PageMetadata Value, int Line)> Times { get; } = [];

    internal void AddTime(IElement element, int line)
    {
        if (element.GetAttribute("datetime") is not { Length: > 0 }) return;
        int count = _values.Count;
        AddAttribute("time", element, "datetime");
        if (_values.Count > count) Times.Add((_values[^1], line));
    }

    /// <summary>Reads what the JSON-LD says of the article, once all of it is there.</summary>
    internal void Finish()
    {
        var types = new Dictionary<int, string>();
        foreach (JsonLdValue value in _json)
        {
            if (value.Key == "@type") types.TryAdd(value.Object, value.Value);
        }
        HasItemList = types.ContainsValue("ItemList");
        ArticleCount = types.Values.Count(IsArticle);
        int article = -1;
        foreach (JsonLdValue value in _json)
        {
            if (article < 0 && value.Key == "headline" && types.TryGetValue(value.Object, out string? type) && IsArticle(type)) article = value.Object;
        }
        foreach (JsonLdValue value in _json)
        {
            if (value.Key is null) continue;
            if (value.Object == article && value.Key is "headline" or "datePublished" or "dateModified" or "description" or "articleSection" or "inLanguage" or "author")
                Add("json-ld: " + value.Key, value.Value, value.Span);
            else if (value.Key == "name" && OwnerOf(value.Object, article) is "author" or "publisher")
                Add(OwnerOf(value.Object, article) == "author" ? "json-ld: author" : "json-ld: publisher", value.Value, value.Span);
        }
    }

    private string? OwnerOf(int number, int article)
    {
        foreach (JsonLdValue value in _json)
        {
            if (value.Key is null && value.Object == number) return value.Parent == article ? value.ParentKey : null;
        }
        return null;
    }

    internal static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "LiveBlogPosting" or "SocialMediaPosting";

    private void AddMeta(IElement element)
    {
        string? name = element.GetAttribute("property") ?? element.GetAttribute("name");
        if (name is { Length: > 0 }) AddAttribute(name.Trim().ToLowerInvariant(), element, "content");
        else if (element.GetAttribute("itemprop") is { Length: > 0 } property) AddAttribute("itemprop: " + property, element, "content");
    }

    private void AddItem(IElement element, string property)
    {
        if (property is not ("headline" or "datePublished" or "dateModified")) return;
        if (element.HasAttribute("content")) AddAttribute("itemprop: " + property, element, "content");
        else if (element.HasAttribute("datetime")) AddAttribute("itemprop: " + property, element, "datetime");
        else if (property == "headline") Add("itemprop: headline", element.TextContent, default);
    }

    private void AddAttribute(string name, IElement element, string attribute)
    {
        if (element.GetAttribute(attribute) is { Length: > 0 } value) Add(name, value, HtmlSource.AttributeSpan(_source, PositionOf(element), attribute));
    }

    private void Add(string name, string value, TextSpan span)
    {
        value = Collapse(value);
        if (value.Length is > 0 and <= LongestValue && _values.Count < MostValues) _values.Add(new PageMetadata(name, value, span));
    }

    private static string Collapse(string value) =>
        value.AsSpan().IndexOfAny("\n\r\t") < 0 ? value.Trim() : string.Join(' ', value.Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));

    private int PositionOf(IElement element) => _places.GetValueOrDefault(element, -1);

    private void ReadJson(TextSpan script) => JsonLdReader.Read(script.Of(_source), script.Start, _json);

    private TextSpan InnerSpan(IElement element, string end)
    {
        int start = HtmlSource.TagEnd(_source, PositionOf(element));
        if (start < 0) return default;
        int length = _source.AsSpan(start).IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return new TextSpan(start, length < 0 ? _source.Length - start : length);
    }
}
