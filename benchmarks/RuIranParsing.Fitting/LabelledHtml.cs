namespace RuIranParsing.Fitting;

/// <summary>Turns a labelled HTML page into the states that each of its pieces may take.</summary>
internal static class LabelledHtml
{
    private const int Top = 1 << (int)ZoneState.Masthead | 1 << (int)ZoneState.Kicker | 1 << (int)ZoneState.TopByline;
    private const int Head = 1 << (int)ZoneState.Standfirst | 1 << (int)ZoneState.HeadByline | 1 << (int)ZoneState.HeadCaption | 1 << (int)ZoneState.HeadFurniture;
    private const int Inner = 1 << (int)ZoneState.Widget | 1 << (int)ZoneState.BodyCaption;
    private const int Tail = 1 << (int)ZoneState.Tail | 1 << (int)ZoneState.TailByline;
    private const int Bylines = 1 << (int)ZoneState.TopByline | 1 << (int)ZoneState.HeadByline | 1 << (int)ZoneState.TailByline;
    private const int Captions = 1 << (int)ZoneState.HeadCaption | 1 << (int)ZoneState.BodyCaption;
    private const int Headline = 1 << (int)ZoneState.Headline;
    private const int Body = 1 << (int)ZoneState.Body;
    private const int Subheading = 1 << (int)ZoneState.Subheading;

    internal static LabelledPage Of(HtmlSample sample, RuleSet rules)
    {
        HtmlPage html = HtmlFrontEnd.Read(sample.Source, CancellationToken.None);
        Page page = Page.FromHtml(html);
        PieceList pieces = PieceList.Of(page, rules.Matcher);
        int[] allowed = Lines(sample, html);
        return LabelledPage.Of(sample.Id, page, pieces, line => allowed[line - 1]);
    }

    /// <summary>The lines of a page without their markup, as a flattened dump has them; null where there is no article, or its body is not found.</summary>
    internal static LabelledText? Flatten(HtmlSample sample)
    {
        if (sample.Body is not { Length: > 0 }) return null;
        HtmlPage html = HtmlFrontEnd.Read(sample.Source, CancellationToken.None);
        int[] allowed = Lines(sample, html);
        int first = Array.FindIndex(allowed, a => (a & Body) != 0), last = Array.FindLastIndex(allowed, a => (a & Body) != 0);
        if (first < 0 || allowed[first] == -1) return null;
        LabelledText.Line[] lines = [.. html.Text.Split('\n').Select((text, i) => new LabelledText.Line(text, allowed[i]))];
        return new LabelledText(sample.Id, lines, Array.IndexOf(allowed, Headline) + 1, first + 1, last + 1) { IsDressed = true };
    }

    private static int[] Lines(HtmlSample sample, HtmlPage html)
    {
        string[] lines = html.Text.Split('\n');
        return sample.Body is null ? [.. lines.Select(_ => 1 << (int)ZoneState.Masthead)] : Lines(sample, lines, html.Hints ?? new LineHints[lines.Length]);
    }

    /// <summary>A labelled text, dressed twice: in furniture, and that in markup.</summary>
    internal static LabelledPage Of(LabelledText text, HtmlDresser dresser, RuleSet rules)
    {
        (string source, int[] allowed) = dresser.Dress(text);
        HtmlPage html = HtmlFrontEnd.Read(source, CancellationToken.None);
        Page page = Page.FromHtml(html);
        PieceList pieces = PieceList.Of(page, rules.Matcher);
        int lines = html.Text.Count(c => c == '\n') + 1;
        if (lines != allowed.Length) throw new InvalidOperationException($"{text.Id}: {lines} lines of {allowed.Length}");
        return LabelledPage.Of(text.Id, page, pieces, line => allowed[line - 1]);
    }

    /// <summary>
    /// Labels of bodies say nothing of bylines, captions and decks. Where nothing in the markup speaks for one, a line is none: else pages that are not labelled for them would teach
    /// that anything may be.
    /// </summary>
    private static int Latent(int open, in LineHints hint)
    {
        bool isByline = hint.Author != 0 || Says(hint, HintWord.Byline);
        bool isCaption = hint.Tag == 8 || hint.Image != 0 || Says(hint, HintWord.Caption);
        bool isDeck = hint.Summary == 1 || Says(hint, HintWord.Standfirst);
        int closed = (isByline ? 0 : Bylines) | (isCaption ? 0 : Captions) | (isDeck ? 0 : 1 << (int)ZoneState.Standfirst) | (Says(hint, HintWord.Kicker) ? 0 : 1 << (int)ZoneState.Kicker);
        return open & ~closed;
    }

    private static bool Says(in LineHints hint, HintWord word) => (hint.Within & (1u << (int)word)) != 0;

    private static int[] Lines(HtmlSample sample, string[] lines, LineHints[] hints)
    {
        bool[] isBody = BodyAligner.Align(sample.Body!, lines, hints);
        int first = Array.IndexOf(isBody, true), last = Array.LastIndexOf(isBody, true);
        var allowed = new int[lines.Length];
        // What cannot be aligned teaches nothing: everything is allowed.
        if (first < 0)
        {
            Array.Fill(allowed, -1);
            return allowed;
        }
        int headline = HeadlineOf(sample, lines, hints, first);
        ulong[] byline = sample.Byline is { Length: > 0 } raw ? BodyAligner.WordsOf(raw) : [];
        for (int i = 0; i < lines.Length; i++)
        {
            bool isHeading = hints[i].Tag is >= 3 and <= 5 || hints[i].Style == 1;
            int open = isBody[i] ? isHeading ? Body | Subheading : Body
                : i == headline ? Headline
                : i < first ? headline < 0 ? Top | Headline | Head : i < headline ? Top : Head
                : i > last ? Tail
                : isHeading ? Inner | Subheading : Inner;
            if (sample.SaysByline && !isBody[i] && i != headline)
            {
                bool isByline = byline.Length > 0 && BodyAligner.WordsOf(lines[i]) is { Length: <= 12 } words && words.AsSpan().IndexOf(byline) >= 0;
                open = isByline && (open & Bylines) != 0 ? open & Bylines : open & ~Bylines;
            }
            allowed[i] = isBody[i] || i == headline ? open : (open & Bylines) == open ? open : Latent(open, hints[i]);
        }
        return allowed;
    }

    /// <summary>The line before the body that the label quotes, or that says what the page's title says; of several the one with the highest heading, then the last.</summary>
    private static int HeadlineOf(HtmlSample sample, string[] lines, LineHints[] hints, int first)
    {
        int best = -1, bestRank = -1;
        WordSet? labelled = sample.Headline is { } text ? WordSet.Of(text) : null;
        for (int i = 0; i < first; i++)
        {
            bool isMatch = hints[i].Title == 1;
            if (labelled is not null)
            {
                ulong[] words = BodyAligner.WordsOf(lines[i]);
                Array.Sort(words);
                isMatch = labelled.Common(words) * 200 >= (labelled.Count + words.Length) * 95;
            }
            if (!isMatch) continue;
            int rank = hints[i].Tag switch { 2 => 3, 3 => 2, 4 or 5 => 1, _ => 0 };
            if (rank < bestRank) continue;
            best = i;
            bestRank = rank;
        }
        return best;
    }
}
