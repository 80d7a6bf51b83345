using System.Net;
using System.Text;

namespace RuIranParsing.Fitting;

/// <summary>
/// Writes a labelled text as the software of news sites would: a line an element, with the names such software gives, or none at all. Text pages with labels are many and
/// HTML pages with labels few; what markup means must be learned in Arabic too. Deterministic.
/// </summary>
internal sealed class HtmlDresser(ulong seed)
{
    private static readonly string[] Containers = ["entry-content", "article-body", "post-content", "story", "itemFullText", "field-item even", "news-text", "post-body", "details", "td-post-content", "", "", "content clearfix"];
    private static readonly string[] Titles = ["entry-title", "post-title", "article-title", "title", "headline", "", "page-header", "itemTitle"];
    private static readonly string[] Authors = ["author", "byline", "writer", "post-author", "entry-author", "authorName", "meta-author vcard", ""];
    private static readonly string[] Dates = ["date", "post-date", "entry-date", "published", "time", "meta-date", "created", ""];
    private static readonly string[] Decks = ["summary", "excerpt", "subtitle", "intro", "article-summary", "", "lead", ""];
    private static readonly string[] Captions = ["caption", "wp-caption-text", "image-caption", "photo-credit", "img-caption", ""];
    private static readonly string[] Menus = ["nav", "menu-item", "main-menu", "navbar", "top-nav", "breadcrumb", "topbar", "", "ticker breaking-news"];
    private static readonly string[] Widgets = ["related", "read-also", "also-read", "inline-related", "widget", "", "ad-slot", "jp-relatedposts", "box"];
    private static readonly string[] Tails = ["related-posts", "sidebar", "widget", "share", "social", "tags", "comments", "most-read", "footer", "newsletter", "", "", "post-navigation", "copyright", "trending"];
    private readonly StringBuilder _html = new();
    private ulong _state = seed;
    private bool _isBroken;
    private string _body = "p";

    /// <summary>The page's source and the states that each of its lines may take.</summary>
    internal (string Html, int[] Allowed) Dress(LabelledText text)
    {
        _html.Clear();
        LabelledText.Line[] lines = [.. text.Lines.Where(l => l.Text.Any(char.IsLetterOrDigit))];
        LabelledText.Line? headline = lines.Where(l => l.Allowed == Bit(ZoneState.Headline)).Cast<LabelledText.Line?>().FirstOrDefault();
        _html.Append("<!DOCTYPE html><html><head>");
        if (headline is { } title && Chance(85))
        {
            string site = Chance(70) ? (Chance(50) ? " | " : " - ") + "موقع الأخبار" : "";
            _html.Append("<title>").Append(Encode(title.Text)).Append(site).Append("</title>");
            if (Chance(60)) _html.Append("<meta property=\"og:title\" content=\"").Append(Encode(title.Text)).Append("\">");
        }
        _html.Append("</head><body>");
        _body = Chance(60) ? "p" : "div";
        _isBroken = Chance(25);
        bool isFlat = Chance(10);
        if (Chance(12)) lines = [.. lines.SelectMany(Shorten)];
        Section section = Section.None;
        foreach (LabelledText.Line line in lines)
        {
            Section next = isFlat ? Section.Article : SectionOf(line.Allowed, section);
            if (next != section) Move(section, next);
            section = next;
            Write(line);
        }
        Move(section, Section.None);
        _html.Append("</body></html>");
        return (_html.ToString(), [.. lines.Select(l => l.Allowed)]);
    }

    /// <summary>Results, verses and programmes are bodies of short lines.</summary>
    private IEnumerable<LabelledText.Line> Shorten(LabelledText.Line line)
    {
        if (line.Allowed != Bit(ZoneState.Body)) return [line];
        string[] words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parts = new List<LabelledText.Line>();
        for (int at = 0; at < words.Length && parts.Count < 8;)
        {
            int count = Math.Min(words.Length - at, 3 + Below(7));
            string part = string.Join(' ', words[at..(at + count)]);
            if (part.Any(char.IsLetterOrDigit)) parts.Add(line with { Text = part });
            at += count;
        }
        return parts;
    }

    private enum Section
    {
        None,
        Top,
        Article,
        Text,
        Widget,
        Tail,
    }

    private static Section SectionOf(int allowed, Section before)
    {
        if ((allowed & Bit(ZoneState.Body)) != 0 || allowed == Bit(ZoneState.Subheading) || (allowed == Bit(ZoneState.BodyCaption) && before == Section.Text)) return Section.Text;
        if (allowed == Bit(ZoneState.Widget)) return Section.Widget;
        if ((allowed & (Bit(ZoneState.Tail) | Bit(ZoneState.OtherBody) | Bit(ZoneState.OtherHeadline))) != 0) return Section.Tail;
        return allowed == Bit(ZoneState.Masthead) ? Section.Top : before == Section.Text && allowed == Bit(ZoneState.TailByline) ? Section.Text : Section.Article;
    }

    private void Move(Section from, Section to)
    {
        bool wasInArticle = from is Section.Article or Section.Text or Section.Widget, isInArticle = to is Section.Article or Section.Text or Section.Widget;
        if (from == Section.Top) _html.Append(_top);
        if (from == Section.Tail) _html.Append(_tail);
        if (from == Section.Widget) _html.Append("</div>");
        if ((from is Section.Text or Section.Widget) && !(to is Section.Text or Section.Widget)) _html.Append("</div>");
        if (wasInArticle && !isInArticle) _html.Append("</div>");
        if (!wasInArticle && isInArticle) _html.Append("<div").Append(Class(Chance(50) ? "post single" : "")).Append('>');
        if (to is Section.Text && from is not (Section.Text or Section.Widget)) _html.Append("<div").Append(Class(Pick(Containers))).Append('>');
        if (to is Section.Widget)
        {
            if (from is not (Section.Text or Section.Widget)) _html.Append("<div>");
            _html.Append("<div").Append(Class(Pick(Widgets))).Append('>');
        }
        if (to == Section.Top) Open(ref _top, Chance(30) ? "header" : Chance(40) ? "nav" : "div", Pick(Menus));
        if (to == Section.Tail) Open(ref _tail, Chance(20) ? "aside" : Chance(20) ? "footer" : "div", Pick(Tails));
    }

    private string _top = "";
    private string _tail = "";

    private void Open(ref string end, string tag, string name)
    {
        _html.Append('<').Append(tag).Append(Class(name)).Append('>');
        end = $"</{tag}>";
    }

    private void Write(LabelledText.Line line)
    {
        switch (line.Allowed)
        {
            case var a when a == Bit(ZoneState.Headline): Element(Chance(70) ? "h1" : Chance(60) ? "h2" : "div", Pick(Titles), line.Text); break;
            case var a when a == Bit(ZoneState.Kicker): Element(Chance(50) ? "span" : "div", Chance(60) ? "kicker" : Chance(40) ? "category" : "", line.Text, isBlock: true); break;
            case var a when a == Bit(ZoneState.Standfirst): Element(Chance(50) ? "p" : Chance(50) ? "h2" : "div", Pick(Decks), line.Text); break;
            case var a when (a & ~(Bit(ZoneState.TopByline) | Bit(ZoneState.HeadByline) | Bit(ZoneState.TailByline))) == 0: Element(Chance(30) ? "p" : "div", Pick(Authors), line.Text); break;
            case var a when a == Bit(ZoneState.HeadCaption) || a == Bit(ZoneState.BodyCaption): Caption(line.Text); break;
            case var a when a == Bit(ZoneState.Body): Paragraph(line.Text); break;
            case var a when a == Bit(ZoneState.Subheading): Element(Chance(40) ? "h2" : Chance(40) ? "h3" : _body, "", Chance(50) ? $"<strong>{Encode(line.Text)}</strong>" : Encode(line.Text), isEncoded: true); break;
            case var a when a == Bit(ZoneState.HeadFurniture): Element(Chance(30) ? "time" : "div", line.Text.Any(char.IsDigit) ? Pick(Dates) : Chance(50) ? "share" : "meta", line.Text, isBlock: true); break;
            case var a when a == Bit(ZoneState.OtherBody): Element("p", Chance(30) ? "excerpt" : "", line.Text); break;
            case var a when a == Bit(ZoneState.OtherHeadline): Element(Chance(50) ? "h3" : "div", Chance(40) ? "title" : "", Link(line.Text), isEncoded: true); break;
            case var a when a == Bit(ZoneState.Masthead) || a == Bit(ZoneState.Widget) || a == Bit(ZoneState.Tail): Furniture(line.Text); break;
            default: Element("div", "", line.Text); break;
        }
    }

    private void Furniture(string text) => Element(Chance(50) ? "li" : Chance(20) ? "h4" : "div", "", Chance(70) ? Link(text) : Encode(text), isEncoded: true);

    private void Paragraph(string text)
    {
        if (_isBroken) _html.Append(Encode(text)).Append("<br>").Append(Chance(50) ? "<br>" : "");
        else Element(_body, "", text);
    }

    private void Caption(string text)
    {
        if (Chance(50)) _html.Append("<figure><img src=\"1.jpg\"><figcaption>").Append(Encode(text)).Append("</figcaption></figure>");
        else
        {
            if (Chance(70)) _html.Append("<img src=\"1.jpg\">");
            Element(Chance(50) ? "p" : "div", Pick(Captions), text);
        }
    }

    private void Element(string tag, string name, string text, bool isEncoded = false, bool isBlock = false)
    {
        if (isBlock) _html.Append("<div>");
        _html.Append('<').Append(tag).Append(Class(name)).Append('>').Append(isEncoded ? text : Encode(text)).Append("</").Append(tag).Append('>');
        if (isBlock) _html.Append("</div>");
    }

    private static string Link(string text) => $"<a href=\"/1\">{Encode(text)}</a>";

    private static string Class(string name) => name.Length == 0 ? "" : $" class=\"{name}\"";

    private static string Encode(string text) => WebUtility.HtmlEncode(text.Trim());

    private static int Bit(ZoneState state) => 1 << (int)state;

    private string Pick(string[] items) => items[Below(items.Length)];

    private bool Chance(int percent) => Below(100) < percent;

    private int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)limit);
    }
}
