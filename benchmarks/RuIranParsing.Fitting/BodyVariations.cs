namespace RuIranParsing.Fitting;

/// <summary>
/// Varies how an article is written: bylines with and without a label and as a signature, lists and verse among the paragraphs, lines broken as a narrow column breaks
/// them. What is body stays body.
/// </summary>
internal sealed class BodyVariations(Dice dice)
{
    private const int Byline = 1 << (int)ZoneState.TopByline | 1 << (int)ZoneState.HeadByline | 1 << (int)ZoneState.TailByline;
    private static readonly string[] Labels = ["بقلم: ", "بقلم ", "كتب: ", "كتب - ", "كتبت: ", "كتب/ ", "إعداد: ", "تقرير: ", "تحرير: ", "متابعة: ", "حوار: ", "ترجمة: ", "د. ", "بقلم : ", "كتب ـ "];

    internal LabelledText Vary(LabelledText text)
    {
        bool hasByline = text.Lines.Any(l => (l.Allowed & Byline) != 0 && (l.Allowed & ~Byline) == 0);
        List<LabelledText.Line> lines = [];
        int headline = text.Headline, first = 0, last = 0;
        // A desk's line stands where the story begins, behind pictures and decks; a name often right below the headline.
        bool isBeforeBody = dice.Chance(40);
        bool signs = !hasByline && text.Headline > 0 && dice.Chance(30), atEnd = dice.Chance(40), isWrapped = dice.Chance(4), hasList = dice.Chance(15), isVerse = dice.Chance(5);
        int width = 9 + dice.Below(8), seen = 0;
        for (int i = 0; i < text.Lines.Count; i++)
        {
            LabelledText.Line line = text.Lines[i];
            int number = i + 1;
            bool isBody = line.Allowed == 1 << (int)ZoneState.Body;
            if (signs && !atEnd && isBeforeBody && number == text.BodyFirst) lines.Add(new(Signature(), 1 << (int)ZoneState.HeadByline));
            if (isBody && first == 0) first = lines.Count + 1;
            if (isBody) seen++;
            if (isBody && (isWrapped || (isVerse && seen == 2))) Wrap(line, isWrapped ? width : 3 + dice.Below(4), lines);
            else lines.Add(line);
            if (isBody && hasList && seen == 2) AddList(lines);
            if (isBody) last = lines.Count;
            if (number == text.Headline) headline = lines.Count;
            if (signs && !atEnd && !isBeforeBody && number == text.Headline) lines.Add(new(Signature(), 1 << (int)ZoneState.HeadByline));
            if (signs && atEnd && number == text.BodyLast)
            {
                lines.Add(new(Signature(), 1 << (int)ZoneState.TailByline));
                if (dice.Chance(30)) lines.Add(new(dice.Pick(["كاتب وباحث", "كاتب صحفي", "صحفية", "أستاذ جامعي", "باحث في الشأن الإقليمي", "* كاتب ومحلل سياسي"]), 1 << (int)ZoneState.TailByline | 1 << (int)ZoneState.Tail));
            }
        }
        return text with { Lines = lines, Headline = headline, BodyFirst = first, BodyLast = last };
    }

    private string Signature()
    {
        if (dice.Chance(25)) return dice.Pick(Places) + dice.Pick(["-", " - ", " – ", "/ ", ": ", " ـ "]) + dice.Pick(Outlets) + (dice.Chance(20) ? dice.Pick(Outlets) : "");
        if (dice.Chance(10)) return dice.Pick(Outlets);
        string name = dice.Name();
        string signed = dice.Chance(55) ? dice.Pick(Labels) + name : name;
        return dice.Chance(15) ? signed + dice.Pick([" - ", " و"]) + dice.Name() : signed;
    }

    private static void Wrap(LabelledText.Line line, int width, List<LabelledText.Line> lines)
    {
        foreach (string[] words in line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(width)) lines.Add(line with { Text = string.Join(' ', words) });
    }

    private void AddList(List<LabelledText.Line> lines)
    {
        int body = 1 << (int)ZoneState.Body, kind = dice.Below(4);
        if (dice.Chance(60)) lines.Add(new(dice.Pick(["وجاءت النتائج كالتالي:", "وفيما يلي القائمة:", "وهذه أبرز الأسعار:", "وجاء الترتيب على النحو الآتي:", "وضمت القائمة كلا من:", "وهم:"]), body));
        for (int i = 2 + dice.Below(7); i > 0; i--)
        {
            lines.Add(new(kind switch
            {
                0 => $"- {dice.Pick(Teams)} {dice.Pick(["*", "-", "×", "ضد"])} {dice.Pick(Teams)}" + (dice.Chance(50) ? $" {dice.Below(5)}-{dice.Below(5)}" : ""),
                1 => $"{dice.Pick(Goods)}: {1 + dice.Below(900)} {dice.Pick(["دينارا", "جنيها", "درهما", "ريالا", "ليرة"])}",
                2 => $"{i}- {dice.Pick(Goods)} {dice.Pick(["ارتفع", "انخفض", "استقر"])} بنسبة {1 + dice.Below(30)}%",
                _ => $"* {dice.Name()}" + (dice.Chance(50) ? $" ({dice.Pick(Teams)})" : ""),
            }, body));
        }
    }

    // Known to the word lists and unknown: a desk is known by its place and shape, too.
    private static readonly string[] Places = ["القاهرة", "طبرقان", "الدار البيضاء", "جوردانة", "بغداد", "وادي السرح", "صنعاء", "كفر سابا", "نواكشوط", "عين الزهرة", "الخرطوم", "برقاش", "دمشق", "تل الورد", "عواصم"];
    private static readonly string[] Outlets = ["المنار اليوم", "وكالات", "الضفة", "نورس", "البيرق", "الأفق الجديد", "رويترز", "صدى الساحل", "أ ف ب", "المرصد", "واج", "التحرير", "نبض البلد", "خاص", "متابعات", "الرؤية"];
    private static readonly string[] Teams = ["الاتحاد", "النجم", "الوحدة", "الفتح", "الشباب", "النصر", "الأهلي", "الترجي", "الوداد", "الشرطة", "السلام", "الهلال", "المريخ", "النهضة", "الرجاء", "القادسية"];
    private static readonly string[] Goods = ["الطماطم", "البطاطا", "السكر", "القمح", "الذهب عيار 21", "البنزين", "الدولار", "اليورو", "زيت الزيتون", "الأرز", "لحم الغنم", "الفضة", "الحديد"];
}
