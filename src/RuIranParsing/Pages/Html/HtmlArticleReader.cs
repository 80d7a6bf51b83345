namespace RuIranParsing;

/// <summary>
/// Reads an article off an HTML page whose states are known: the fields of its visible text as of a text page, weighed against what markup states without showing it.
/// O(length of the page).
/// </summary>
internal readonly ref struct HtmlArticleReader(HtmlPage html, Page page, Span<Piece> pieces, ZonePath path, PhraseMatcher matcher, ParserOptions options)
{
    private readonly Span<Piece> _pieces = pieces;

    internal Article Read(PageEncoding? encoding)
    {
        // A page of nothing but bare paragraphs is read as the text it is.
        bool isMarked = html.Hints is not null;
        HtmlStates.Settle(html, page, _pieces, matcher);
        PageQuality quality = HtmlQuality.Judge(html, _pieces);
        bool isArticle = quality.IsArticle || !isMarked;
        if (!isArticle)
        {
            foreach (ref Piece piece in _pieces) piece.State = ZoneState.Masthead;
        }
        Article read = new ArticleReader(page, _pieces, path, matcher, options).Read(encoding);
        return new Article(page.Text)
        {
            Encoding = encoding,
            IsHtml = true,
            Segments = read.Segments,
            Headline = isArticle ? read.Headline ?? StatedHeadline(read) : null,
            Standfirst = read.Standfirst,
            Byline = isArticle && !NamesTheSiteOnly(read.Byline) ? read.Byline : null,
            Date = !isArticle ? null : isMarked || html.Metadata.Values.Count > 0 ? new HtmlDateReader(html, page, _pieces, options).Read(read.Date) : read.Date,
            Updated = isArticle ? read.Updated : null,
            Source = isArticle ? read.Source : null,
            Body = read.Body,
            Captions = read.Captions,
            Tags = read.Tags,
            Related = read.Related,
            Quality = quality,
            Metadata = html.Metadata.Values,
            Links = isArticle ? ReadLinks() : [],
            Images = isArticle ? ReadImages() : [],
            CanonicalUrl = Stated("link: canonical", "og:url"),
            Language = LanguageReader.Read(page.Text) ?? Stated("html: lang", "json-ld: inLanguage", "og:locale")?.Value,
            SiteName = Stated("og:site_name", "json-ld: publisher", "application-name"),
            Section = Stated("article:section", "json-ld: articleSection", "og:section"),
        };
    }

    private Field? Stated(params ReadOnlySpan<string> names) =>
        html.Metadata.First(names) is { } value ? new Field(value, value.Value, "metadata: " + value.Name) : null;

    /// <summary>The title that markup states, the site's name taken off, for a page with a body and no headline to be seen.</summary>
    private Field? StatedHeadline(Article read)
    {
        if (read.Body.Blocks.Count == 0) return null;
        if (html.Metadata.First("json-ld: headline", "itemprop: headline", "og:title", "twitter:title", "title") is not { } title) return null;
        string? site = html.Metadata.First("og:site_name", "json-ld: publisher")?.Value;
        string value = title.Value;
        if (title.Name is not ("json-ld: headline" or "itemprop: headline"))
        {
            string longest = "";
            foreach (string part in HtmlTitles.PartsOf(title.Value))
            {
                if (part != site && part.Length > longest.Length) longest = part;
            }
            // A dash may also stand within a headline: only a part that is nearly all of it is the headline alone.
            if (longest.Length * 2 > value.Length) value = longest;
        }
        return new Field(title, value, "metadata: " + title.Name);
    }

    /// <summary>
    /// «بلدنا نيوز :- أعلنت …» on the pages of that very site: a house that opens its own stories with its name says nothing of who made them.
    /// </summary>
    private bool NamesTheSiteOnly(Byline? byline)
    {
        if (byline is null || !SiteTitle.IsHouse(byline)) return false;
        string site = LetterFold.Fold(html.Metadata.First("og:site_name", "json-ld: publisher", "application-name")?.Value ?? "");
        string? title = html.Metadata.First("title", "og:title")?.Value;
        foreach (string agency in byline.Agencies)
        {
            string name = LetterFold.Fold(agency);
            bool isSite = SiteTitle.Opens(site, name);
            foreach (string part in HtmlTitles.PartsOf(title ?? "")) isSite |= LetterFold.Fold(part) == name;
            if (!isSite) return false;
        }
        return true;
    }

    private List<ArticleLink> ReadLinks()
    {
        var links = new List<ArticleLink>();
        int at = 0;
        foreach (HtmlLinkSpan link in html.Links)
        {
            TextSpan span = FieldText.Trim(page.Text, Math.Min(link.Start, page.Text.Length), Math.Min(link.End, page.Text.Length));
            if (span.Length == 0) continue;
            while (at + 1 < _pieces.Length && _pieces[at + 1].Start <= span.Start) at++;
            if (at < _pieces.Length && ZoneMap.RoleOf[(int)_pieces[at].State] != ZoneRole.Furniture && _pieces[at].State is not (ZoneState.OtherBody or ZoneState.OtherHeadline))
                links.Add(new ArticleLink(link.Address, new Field(page.Text, span, "markup: link", Certainty.Stated)));
        }
        return links;
    }

    /// <summary>Images between the headline and the last paragraph.</summary>
    private List<ArticleImage> ReadImages()
    {
        var images = new List<ArticleImage>();
        int first = int.MaxValue, last = -1;
        foreach (ref readonly Piece piece in _pieces)
        {
            if (piece.State is not (ZoneState.Headline or ZoneState.Standfirst or ZoneState.HeadByline or ZoneState.Body or ZoneState.HeadCaption or ZoneState.BodyCaption)) continue;
            first = Math.Min(first, piece.Line - 1);
            last = piece.Line - 1;
        }
        for (int i = 0; i < html.Images.Count; i++)
        {
            HtmlImage image = html.Images[i];
            if (image.Line < first || image.Line > last) continue;
            Field? caption = html.Captions[i] >= 0 ? CaptionAt(html.Captions[i] + 1) : null;
            images.Add(new ArticleImage(image.Address, image.Alternative is { Length: > 0 } text ? text : null, caption));
        }
        return images;
    }

    private Field? CaptionAt(int line)
    {
        int low = 0, high = _pieces.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_pieces[middle].Line < line) low = middle + 1;
            else high = middle;
        }
        if (low == _pieces.Length || _pieces[low].Line != line) return null;
        TextSpan span = FieldText.Trim(page.Text, _pieces[low].Start, _pieces[low].ContentEnd);
        return span.Length == 0 ? null : new Field(page.Text, span, "markup: caption", Certainty.Stated);
    }
}
