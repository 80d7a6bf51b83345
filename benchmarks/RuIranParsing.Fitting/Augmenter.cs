namespace RuIranParsing.Fitting;

/// <summary>
/// Dresses labelled texts in furniture: menus, clocks and tickers above, widgets within, tags, related cards, comment forms and footers below. Newspaper archives
/// come without it and web pages with it; a model must have seen both. Furniture is made of the shipped phrases and of other pages' headlines. Deterministic.
/// </summary>
internal sealed class Augmenter(IReadOnlyList<LabelledText> texts, RuleSet rules, ulong seed)
{
    private readonly Dice _dice = new(seed);
    private readonly BodyVariations _bodies = new(new Dice(seed + 1));

    private static readonly string[] Sections =
    [
        "الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة وفن", "منوعات", "محليات", "عربي ودولي", "آراء", "صحة", "تكنولوجيا", "حوادث", "فيديو", "صور", "تحقيقات",
        "المحافظات", "كتاب وآراء", "مقالات", "العالم", "أخبار محلية", "مجتمع", "سياحة", "علوم", "أسرة", "دنيا ودين", "مال وأعمال", "تقارير", "حوارات",
        "كاريكاتير", "بودكاست", "انفوغرافيك", "الأرشيف", "فلسطين", "المغرب العربي", "الخليج", "كرة القدم", "سيارات", "طقس", "أبراج", "وظائف خالية",
    ];

    private static readonly string[] Months = ["يناير", "شباط", "مارس", "نيسان", "مايو", "جوان", "يوليو", "غشت", "أيلول", "أكتوبر", "نونبر", "ديسمبر"];
    private static readonly string[] Days = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
    private static readonly string[] Sites = ["بلدنا نيوز", "صدى الضفاف", "جريدة المرفأ", "شبكة أخبار الساحل", "Daily Dunes", "البيرق", "موقع نورس الإخباري", "المنارة | أخبار على مدار الساعة", "وكالة السهل للأنباء", "قناة المدى"];
    private static readonly string[] LatinMenu = ["Home", "News", "Sport", "English", "Français", "Live", "Radio", "TV", "Video", "Web Radio", "Contact", "RSS", "Podcast", "PDF", "Login", "Top", "Search", "Kurdî", "Menu"];

    private readonly string[] _headlines = [.. texts.Where(t => t.Headline > 0).Select(t => t.Lines[t.Headline - 1].Text.Trim()).Where(t => t.Length > 10)];
    private readonly Rule[] _tail = [.. rules.Rules.Where(r => r.Kind is "share" or "comment-form" or "follow" or "subscribe" or "copyright" or "navigation" or "advertisement" or "counter" && r.Where is "line" or "starts-line" or "inside")];
    private readonly Rule[] _related = [.. rules.Rules.Where(r => r.Kind == "related" && r.Where is "line" or "label")];

    internal LabelledText Dress(LabelledText text)
    {
        text = _bodies.Vary(text);
        var lines = new List<LabelledText.Line>();
        string headline = text.Headline > 0 ? text.Lines[text.Headline - 1].Text.Trim() : "";
        // The title of the page, as a dump of the whole page begins.
        bool hasTitle = headline.Length > 0 && Chance(25);
        if (hasTitle) lines.Add(new(Chance(30) ? headline : headline + Pick([" - ", " | ", " – ", "- ", " : "]) + Pick(Sites), Bit(ZoneState.Masthead)));
        if (Chance(70)) AddTop(lines);
        if (headline.Length > 0 && Chance(8)) lines.Add(new(Pick(["الرئيسية » ", "أنت هنا: الرئيسية > ", "Home / "]) + Pick(Sections) + Pick([" » ", " > ", " / "]) + headline, Bit(ZoneState.Masthead)));
        int body = 0;
        for (int i = 0; i < text.Lines.Count; i++)
        {
            bool isBody = text.Lines[i].Allowed == Bit(ZoneState.Body);
            if (isBody && i + 1 < text.BodyLast && i + 1 > text.BodyFirst && ++body % 4 == 0 && Chance(40)) AddWidget(lines);
            lines.Add(text.Lines[i]);
            if (i + 1 == text.Headline && Chance(30)) lines.Add(new(Date(), Bit(ZoneState.HeadFurniture)));
            else if (i + 1 == text.Headline && Chance(20)) lines.Add(new(PhraseOf(_tail), Bit(ZoneState.HeadFurniture)));
        }
        if (Chance(85)) AddTail(lines);
        return text with { Id = text.Id + "+", Lines = Space(lines) };
    }

    /// <summary>Dumps keep the blank lines of a page, drop them, or put one behind every line.</summary>
    private List<LabelledText.Line> Space(List<LabelledText.Line> lines) => Below(5) switch
    {
        0 => [.. lines.Where(l => !string.IsNullOrWhiteSpace(l.Text))],
        1 => [.. lines.Where(l => !string.IsNullOrWhiteSpace(l.Text)).SelectMany(l => (LabelledText.Line[])[l, new("", 0)])],
        _ => lines,
    };

    private void AddTop(List<LabelledText.Line> lines)
    {
        int top = Bit(ZoneState.Masthead);
        if (Chance(30)) lines.Add(new("تجاوز إلى المحتوى الرئيسي", top));
        int sections = Below(30);
        for (int i = 0; i < sections; i++) lines.Add(new(Pick(Sections), top));
        if (Chance(40)) lines.Add(new(Date(), top));
        int ticker = Chance(50) ? Below(12) : 0;
        bool isCut = Chance(40), isDated = Chance(25);
        for (int i = 0; i < ticker; i++)
        {
            lines.Add(new(Teaser(isCut), top));
            if (isDated) lines.Add(new(Date(), top));
        }
        for (int i = Chance(15) ? Below(6) : 0; i > 0; i--) lines.Add(new(Pick(LatinMenu) + (Chance(30) ? " " + Pick(LatinMenu) : ""), top));
        if (Chance(40)) lines.Add(new(Chance(50) ? "الرئيسية " + Pick(Sections) : Pick(["الرئيسية", "الاستقبال", "أخبار"]) + Pick([" > ", " >", " » ", " / "]) + Pick(Sections) + (Chance(50) ? Pick([" > ", " >", " » "]) + Pick(Sections) : ""), top));
    }

    private void AddWidget(List<LabelledText.Line> lines)
    {
        int widget = Bit(ZoneState.Widget);
        if (Chance(12))
        {
            AddPost(lines);
            return;
        }
        if (Chance(60)) lines.Add(new(PhraseOf(_related) + (Chance(40) ? ": " + Pick(_headlines) : ""), widget));
        for (int i = Chance(70) ? 1 + (Chance(30) ? Below(4) : 0) : 0; i > 0; i--) lines.Add(new(Pick(_headlines), widget));
        for (int i = Chance(35) ? 1 + Below(5) : 0; i > 0; i--) lines.Add(new(PhraseOf(_tail), widget));
    }

    /// <summary>What is left of an embedded post: its words, who posted it when, and the address of a picture.</summary>
    private void AddPost(List<LabelledText.Line> lines)
    {
        int widget = Bit(ZoneState.Widget);
        string[] words = texts[Below(texts.Count)].FirstParagraph.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return;
        string handle = Pick(["news", "sara", "ministry", "ahmad", "press", "fans"]) + "_" + Below(100);
        string link = Chance(50) ? " pic.twitter.com/" + Pick(LatinMenu).Replace(" ", "", StringComparison.Ordinal) + Below(1000) : "";
        lines.Add(new(string.Join(' ', words.Take(6 + Below(14))) + link, widget));
        lines.Add(new($"— {(Chance(50) ? _dice.Name() : Pick(LatinMenu))} (@{handle}) " + (Chance(50) ? Date() : $"March {1 + Below(28)}, {2012 + Below(12)}"), widget));
    }

    private void AddTail(List<LabelledText.Line> lines)
    {
        int tail = Bit(ZoneState.Tail);
        int tags = Chance(50) ? Below(7) : 0;
        for (int i = 0; i < tags; i++) lines.Add(new(Pick(Pick(_headlines).Split(' ').Chunk(2).Select(w => string.Join(' ', w)).ToArray()), tail));
        for (int i = Below(4); i > 0; i--) lines.Add(new(PhraseOf(_tail), tail));
        if (Chance(70))
        {
            lines.Add(new(PhraseOf(_related), tail));
            bool dated = Chance(50), isCut = Chance(30), hasExcerpts = Chance(25);
            for (int i = Below(9); i > 0; i--)
            {
                lines.Add(new(Teaser(isCut), tail));
                if (dated) lines.Add(new(Date(), tail));
                if (hasExcerpts) lines.Add(new(Excerpt(), tail));
            }
        }
        if (Chance(20)) AddArticle(lines);
        if (Chance(15)) AddComments(lines);
        for (int i = Below(8); i > 0; i--) lines.Add(new(PhraseOf(_tail), tail));
        if (Chance(40))
        {
            for (int i = Below(20); i > 0; i--) lines.Add(new(Pick(Sections), tail));
        }
    }

    /// <summary>Another page's headline, often cut off as cards and tickers cut it.</summary>
    private string Teaser(bool isCut)
    {
        string headline = Pick(_headlines);
        if (!isCut) return headline;
        return headline.Length <= 40 ? headline + "..." : headline[..(30 + Below(Math.Min(30, headline.Length - 30)))] + "...";
    }

    /// <summary>The opening of another page's story, as front pages and cards print it.</summary>
    private string Excerpt()
    {
        string[] words = texts[Below(texts.Count)].FirstParagraph.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? Pick(_headlines) : string.Join(' ', words.Take(10 + Below(30))) + Pick([" ...", "...", " [...]", "…", " المزيد", ""]);
    }

    /// <summary>What readers write: a name, a day, and half a sentence.</summary>
    private void AddComments(List<LabelledText.Line> lines)
    {
        int tail = Bit(ZoneState.Tail);
        lines.Add(new(Pick(["التعليقات", "تعليقات القراء", "آراء القراء", "تعليقات (" + Below(40) + ")", "التعليقات على الموضوع"]), tail));
        for (int i = 1 + Below(6); i > 0; i--)
        {
            lines.Add(new(_dice.Name(), tail));
            if (Chance(60)) lines.Add(new(Date(), tail));
            string[] words = texts[Below(texts.Count)].FirstParagraph.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int from = Below(Math.Max(1, words.Length - 12));
            lines.Add(new(string.Join(' ', words.Skip(from).Take(3 + Below(22))), tail));
            if (Chance(40)) lines.Add(new(Pick(["رد", "الرد", "إبلاغ", "اعجبني", "أضف ردا"]), tail));
        }
    }

    /// <summary>Another page's headline and first paragraphs, under a line that announces it.</summary>
    private void AddArticle(List<LabelledText.Line> lines)
    {
        LabelledText other = texts[Below(texts.Count)];
        if (other.Headline == 0) return;
        if (Chance(60)) lines.Add(new(PhraseOf(_related), Bit(ZoneState.Tail)));
        lines.Add(other.Lines[other.Headline - 1] with { Allowed = Bit(ZoneState.OtherHeadline) });
        if (Chance(30)) lines.Add(new(_dice.Name(), Bit(ZoneState.OtherBody)));
        int most = 1 + Below(8);
        foreach (LabelledText.Line line in other.Lines.Where(l => l.Allowed == Bit(ZoneState.Body)).Take(most))
            lines.Add(line with { Allowed = Bit(ZoneState.OtherBody) });
    }

    private string PhraseOf(Rule[] rules)
    {
        string phrase = rules[Below(rules.Length)].Id;
        return phrase[(phrase.IndexOf(": ", StringComparison.Ordinal) + 2)..].Replace("<number>", "12", StringComparison.Ordinal).Replace("…", Pick(_headlines).Split(' ')[0], StringComparison.Ordinal);
    }

    private string Date() => Below(4) switch
    {
        0 => $"{Pick(Days)} {1 + Below(28)} {Pick(Months)} {2008 + Below(17)}",
        1 => $"{1 + Below(28)}/{1 + Below(12)}/{2008 + Below(17)}",
        2 => $"{Pick(Days)}، {1 + Below(28)} {Pick(Months)} {2008 + Below(17)} 0{Below(10)}:{10 + Below(50)} م",
        _ => $"{2008 + Below(17)}-{10 + Below(3)}-{10 + Below(18)}",
    };

    private static int Bit(ZoneState state) => 1 << (int)state;

    private string Pick(string[] items) => _dice.Pick(items);

    private bool Chance(int percent) => _dice.Chance(percent);

    private int Below(int limit) => _dice.Below(limit);
}
