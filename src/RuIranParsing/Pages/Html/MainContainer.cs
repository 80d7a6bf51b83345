namespace RuIranParsing;

/// <summary>
/// Finds the element that holds the article: from the root down, always into the child that holds nearly all of the prose, until prose lies side by side. Prose are lines of
/// some length with few letters in links; lines inside what calls itself comments, related, a sidebar count an eighth. The idea of weighing containers by their
/// paragraphs is that of Readability (Arc90, 2009). O(elements + lines).
/// </summary>
internal static class MainContainer
{
    // About eight words; shorter lines are captions and menus as often as paragraphs.
    private const int ProseLength = 40;
    private const int FarDiscount = 8;

    /// <summary>Share of its parent's prose, in tenths, that a child must hold to be gone into.</summary>
    private const int Tenths = 7;

    /// <summary>Menus, footers and asides, by <see cref="HtmlTags.RegionBit"/>.</summary>
    internal const byte ForeignRegions = 0b1101;

    internal const uint Foreign = 1u << (int)HintWord.Comment | 1u << (int)HintWord.Related | 1u << (int)HintWord.Widget | 1u << (int)HintWord.Footer | 1u << (int)HintWord.Navigation
        | 1u << (int)HintWord.Newsletter | 1u << (int)HintWord.Cookie | 1u << (int)HintWord.Share | 1u << (int)HintWord.AuthorBox | 1u << (int)HintWord.Form | 1u << (int)HintWord.Advertisement;

    /// <summary>The number of the element, the root where nothing says more. Fills in each element's mass and what it stands in.</summary>
    internal static int Find(HtmlLines page)
    {
        Span<HtmlElement> elements = page.Elements;
        Span<HtmlLine> lines = page.Lines;
        int first = Weigh(elements, lines, isPlain: true);
        if (first < 0)
        {
            Inherit(elements, -1, long.MaxValue, -1);
            return 0;
        }
        Inherit(elements, first, elements[0].Mass, -1);
        foreach (ref HtmlElement element in elements) element.Mass = 0;
        Weigh(elements, lines, isPlain: false);
        int main = Descend(elements, heaviest: Heaviest(elements));
        Inherit(elements, first, long.MaxValue, main);
        return main;
    }

    /// <summary>Whether a line is prose by its length and links.</summary>
    internal static bool IsProse(in HtmlLine line) => line.Length >= ProseLength && line.LinkLength * 3 < line.Length;

    /// <summary>Adds each line of prose to all elements it stands in; returns the first such line.</summary>
    private static int Weigh(Span<HtmlElement> elements, Span<HtmlLine> lines, bool isPlain)
    {
        int first = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly HtmlLine line = ref lines[i];
            if (line.Element < 0 || !IsProse(line)) continue;
            if (first < 0) first = i;
            ref HtmlElement inside = ref elements[line.Element];
            bool isForeign = !isPlain && ((inside.Within & Foreign) != 0 || (inside.Regions & ForeignRegions) != 0);
            inside.Mass += isForeign ? (line.Length - line.LinkLength) / FarDiscount : line.Length - line.LinkLength;
        }
        for (int i = elements.Length - 1; i > 0; i--) elements[elements[i].Parent].Mass += elements[i].Mass;
        return first;
    }

    /// <summary>
    /// Hands names down. Those of an element that holds most of the page's prose, its first paragraph included, say little of each line in it: «content with-sidebar»; nor
    /// do those of the article's container and all it stands in, once it is known.
    /// </summary>
    private static void Inherit(Span<HtmlElement> elements, int firstProse, long all, int main)
    {
        for (int i = 0; i < elements.Length; i++)
        {
            ref HtmlElement element = ref elements[i];
            bool isWrapper = element.Mass * 2 > all && element.FirstLine <= firstProse && firstProse < element.EndLine && HtmlTags.IsBlock(element.Tag)
                && element.Tag is not (HtmlTag.Paragraph or HtmlTag.Item);
            if (main >= 0) isWrapper = i <= main && element.FirstLine <= elements[main].FirstLine && element.EndLine >= elements[main].EndLine && IsAbove(elements, i, main);
            uint own = isWrapper ? 0 : element.Kinds;
            element.Within = own | (i == 0 ? 0 : elements[element.Parent].Within);
            element.WithinNearest = own != 0 ? element.Nearest : i == 0 ? HintWord.None : elements[element.Parent].WithinNearest;
        }
    }

    private static bool IsAbove(Span<HtmlElement> elements, int number, int main)
    {
        int at = main;
        while (elements[at].Depth > elements[number].Depth) at = elements[at].Parent;
        return at == number;
    }

    /// <summary>The heaviest child of every element, found in one pass; 0 for none.</summary>
    private static int[] Heaviest(Span<HtmlElement> elements)
    {
        var heaviest = new int[elements.Length];
        for (int i = 1; i < elements.Length; i++)
        {
            ref int best = ref heaviest[elements[i].Parent];
            if (best == 0 || elements[i].Mass > elements[best].Mass) best = i;
        }
        return heaviest;
    }

    private static int Descend(Span<HtmlElement> elements, int[] heaviest)
    {
        int at = 0;
        while (heaviest[at] is var child and > 0 && elements[child].Mass * 10 >= elements[at].Mass * Tenths && IsContainer(elements, heaviest, child)) at = child;
        return at;
    }

    private static bool IsContainer(Span<HtmlElement> elements, int[] heaviest, int number)
    {
        ref readonly HtmlElement element = ref elements[number];
        if (!HtmlTags.IsBlock(element.Tag) || element.Tag is HtmlTag.Paragraph or HtmlTag.Quote) return false;
        return element.EndLine - element.FirstLine >= 2 || (heaviest[number] > 0 && HtmlTags.IsBlock(elements[heaviest[number]].Tag));
    }
}
