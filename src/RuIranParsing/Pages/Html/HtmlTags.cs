namespace RuIranParsing;

/// <summary>Names of elements, after the HTML Living Standard's default style sheet: what is a block there breaks a line here.</summary>
internal static class HtmlTags
{
    internal static HtmlTag Of(string name) => name switch
    {
        "a" => HtmlTag.Link,
        "b" or "strong" => HtmlTag.Bold,
        "i" or "em" => HtmlTag.Italic,
        "time" => HtmlTag.Time,
        "p" => HtmlTag.Paragraph,
        "h1" => HtmlTag.Heading1,
        "h2" => HtmlTag.Heading2,
        "h3" => HtmlTag.Heading3,
        "h4" or "h5" or "h6" => HtmlTag.Heading4,
        "li" => HtmlTag.Item,
        "td" or "th" => HtmlTag.Cell,
        "figcaption" or "caption" => HtmlTag.Caption,
        "figure" => HtmlTag.Figure,
        "blockquote" => HtmlTag.Quote,
        "pre" or "listing" or "xmp" or "plaintext" => HtmlTag.Preformatted,
        "button" or "label" or "legend" or "summary" => HtmlTag.Control,
        "dt" or "dd" => HtmlTag.Term,
        "address" => HtmlTag.Address,
        "nav" => HtmlTag.Navigation,
        "header" => HtmlTag.Header,
        "footer" => HtmlTag.Footer,
        "aside" => HtmlTag.Aside,
        "article" => HtmlTag.Article,
        "main" => HtmlTag.Main,
        "section" => HtmlTag.Section,
        "form" or "fieldset" => HtmlTag.Form,
        "body" => HtmlTag.Body,
        "br" => HtmlTag.LineBreak,
        "hr" => HtmlTag.Rule,
        "img" or "amp-img" or "image" => HtmlTag.Image,
        "script" or "style" or "template" or "head" or "svg" or "math" or "iframe" or "object" or "embed" or "video" or "audio" or "canvas" or "select" or "textarea"
            or "option" or "datalist" or "noframes" or "map" or "noembed" or "progress" or "meter" or "rp" or "rt" or "title" or "amp-analytics" or "amp-ad" => HtmlTag.Unread,
        "html" or "div" or "ul" or "ol" or "dl" or "menu" or "dir" or "table" or "tbody" or "thead" or "tfoot" or "tr" or "center" or "hgroup" or "details"
            or "search" or "frameset" or "optgroup" => HtmlTag.Block,
        _ => HtmlTag.Inline,
    };

    /// <summary>Whether it starts and ends a line.</summary>
    internal static bool IsBlock(HtmlTag tag) => tag is >= HtmlTag.Block and <= HtmlTag.Body && tag != HtmlTag.Control;

    /// <summary>Whether lines inside take their class from it, and not from what it stands in.</summary>
    internal static bool IsTelling(HtmlTag tag) => tag is HtmlTag.Time or (>= HtmlTag.Paragraph and <= HtmlTag.Address and not HtmlTag.Figure);

    /// <summary>The bit of <see cref="RegionBit"/> for an <c>article</c>.</summary>
    internal const int ArticleRegion = 16;

    internal static int RegionBit(HtmlTag tag) => tag switch
    {
        HtmlTag.Navigation => 1,
        HtmlTag.Header => 2,
        HtmlTag.Footer => 4,
        HtmlTag.Aside => 8,
        HtmlTag.Article => ArticleRegion,
        HtmlTag.Main => 32,
        HtmlTag.Form => 64,
        HtmlTag.Figure => 128,
        _ => 0,
    };
}
