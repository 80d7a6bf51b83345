using System.Numerics;

namespace RuIranParsing;

/// <summary>Turns what markup says of each line into the buckets that costs are kept for. O(elements + lines).</summary>
internal sealed class HtmlHintReader
{
    // Bits of LineHints.Around.
    internal const int HeadingBefore = 1;
    internal const int HeadingAfter = 2;
    internal const int LinkBefore = 4;
    internal const int LinkAfter = 8;
    internal const int ProseBefore = 16;
    internal const int ProseAfter = 32;

    private const uint Captions = 1u << (int)HintWord.Caption;
    private readonly HtmlLines _page;
    private readonly int _main;
    private readonly int[] _up;
    private readonly long[] _parentMass;
    private readonly long _most;
    private readonly int _parents;
    private readonly bool _hasOutside;

    private HtmlHintReader(HtmlLines page, int main)
    {
        _page = page;
        _main = main;
        _up = Climb(page.Elements, main);
        _parentMass = new long[page.Elements.Length];
        foreach (ref readonly HtmlLine line in page.Lines)
        {
            if (line.Element < 0) continue;
            int parent = ParentOf(line);
            if (_parentMass[parent] == 0) _parents++;
            _parentMass[parent] += MainContainer.IsProse(line) ? line.Length - line.LinkLength : 1;
            _most = Math.Max(_most, _parentMass[parent]);
            _hasOutside |= _up[line.Element] > 0;
        }
    }

    /// <summary>Hints for every line; null for a page of nothing but bare paragraphs, which is read as the text it is.</summary>
    internal static LineHints[]? Read(HtmlLines page)
    {
        int main = MainContainer.Find(page);
        if (IsBare(page)) return null;
        var reader = new HtmlHintReader(page, main);
        var hints = new LineHints[page.LineCount];
        for (int i = 0; i < hints.Length; i++) reader.Fill(i, ref hints[i]);
        for (int i = 0; i < hints.Length; i++) hints[i].Around = reader.Around(i);
        return hints;
    }

    private static bool IsBare(HtmlLines page)
    {
        Span<HtmlElement> elements = page.Elements;
        int parent = -1;
        foreach (ref readonly HtmlLine line in page.Lines)
        {
            if (line.Element < 0) continue;
            ref readonly HtmlElement element = ref elements[line.Element];
            if (element.Tag != HtmlTag.Paragraph || element.Within != 0 || element.Regions != 0 || line.LinkLength > 0 || line.IsAfterImage) return false;
            if (parent >= 0 && element.Parent != parent) return false;
            parent = element.Parent;
        }
        return true;
    }

    private void Fill(int index, ref LineHints hints)
    {
        ref readonly HtmlLine line = ref _page.Lines[index];
        hints.IsSet = true;
        if (line.Element < 0) return;
        ref readonly HtmlElement element = ref _page.Elements[line.Element];
        uint within = element.Within;
        hints.Tag = TagBucket(element, line);
        hints.Link = (byte)(line.LinkLength == 0 ? 0 : line.LinkLength * 4 < line.Length ? 1 : line.LinkLength * 4 < line.Length * 3 ? 2 : 3);
        hints.Nearest = (byte)element.WithinNearest;
        hints.Within = within;
        hints.Regions = element.Regions;
        hints.Main = MainBucket(index, line);
        hints.Mass = MassBucket(line);
        hints.Style = (byte)(line.BoldLength * 10 >= line.Length * 9 ? 1 : line.ItalicLength * 10 >= line.Length * 9 ? 2 : line.BoldLength * 3 >= line.Length ? 3 : 0);
        bool isCaption = (within & Captions) != 0 || element.Telling == HtmlTag.Caption;
        hints.Image = (byte)(isCaption ? 0 : line.IsAfterImage ? 1 : 0);
        hints.Time = (byte)(element.Telling == HtmlTag.Time ? 1 : line.HasTime ? 2 : 0);
    }

    private byte Around(int index)
    {
        int bits = 0;
        int before = Neighbour(index, -1), after = Neighbour(index, 1);
        if (before >= 0) bits |= (IsHeading(before) ? HeadingBefore : 0) | (IsLink(before) ? LinkBefore : 0) | (MainContainer.IsProse(_page.Lines[before]) ? ProseBefore : 0);
        if (after >= 0) bits |= (IsHeading(after) ? HeadingAfter : 0) | (IsLink(after) ? LinkAfter : 0) | (MainContainer.IsProse(_page.Lines[after]) ? ProseAfter : 0);
        return (byte)bits;
    }

    private int Neighbour(int index, int step)
    {
        int at = index + step;
        return at >= 0 && at < _page.LineCount && _page.Lines[at].Element >= 0 ? at : -1;
    }

    private bool IsHeading(int index) => _page.Elements[_page.Lines[index].Element].Telling is >= HtmlTag.Heading1 and <= HtmlTag.Heading4;

    private bool IsLink(int index) => _page.Lines[index].LinkLength * 4 >= _page.Lines[index].Length * 3;

    private static byte TagBucket(in HtmlElement element, in HtmlLine line) => (byte)(element.Telling switch
    {
        HtmlTag.Paragraph => 1,
        HtmlTag.Heading1 => 2,
        HtmlTag.Heading2 => 3,
        HtmlTag.Heading3 => 4,
        HtmlTag.Heading4 => 5,
        HtmlTag.Item => 6,
        HtmlTag.Cell => 7,
        HtmlTag.Caption => 8,
        HtmlTag.Quote => 9,
        HtmlTag.Preformatted => 10,
        HtmlTag.Control => 11,
        HtmlTag.Term => 12,
        HtmlTag.Address => 13,
        _ => line.InlineKinds != 0 ? 14 : 15,
    });

    /// <summary>1–3 inside, by depth; 4–6 before it, by how far one has to climb; 7–9 behind it. 0 where nothing stands outside.</summary>
    private byte MainBucket(int index, in HtmlLine line)
    {
        if (!_hasOutside) return 0;
        ref readonly HtmlElement main = ref _page.Elements[_main];
        int up = _up[line.Element];
        if (up == 0)
        {
            int down = _page.Elements[_page.Elements[line.Element].Block].BlockDepth - main.BlockDepth;
            return (byte)(down <= 1 ? 1 : down == 2 ? 2 : 3);
        }
        int far = up == 1 ? 0 : up <= 3 ? 1 : 2;
        return (byte)((index < main.FirstLine ? 4 : 7) + far);
    }

    private byte MassBucket(in HtmlLine line)
    {
        if (_parents < 2) return 0;
        long mass = _parentMass[ParentOf(line)];
        return (byte)(mass * 2 >= _most ? 1 : mass * 6 >= _most ? 2 : mass * 25 >= _most ? 3 : mass * 100 >= _most ? 4 : 5);
    }

    /// <summary>The block whose lines stand side by side with this one: what holds its paragraph, or the block itself where breaks part its lines.</summary>
    private int ParentOf(in HtmlLine line)
    {
        int number = _page.Elements[line.Element].Block;
        ref readonly HtmlElement block = ref _page.Elements[number];
        bool isLeaf = block.EndLine - block.FirstLine < 2 || block.Tag is HtmlTag.Paragraph or (>= HtmlTag.Heading1 and <= HtmlTag.Heading4);
        return isLeaf && block.Parent >= 0 ? _page.Elements[block.Parent].Block : number;
    }

    /// <summary>For every element how many blocks one has to climb from the main container until it is inside; 0 within.</summary>
    private static int[] Climb(Span<HtmlElement> elements, int main)
    {
        var up = new int[elements.Length];
        up.AsSpan().Fill(-1);
        for (int at = main; at >= 0; at = elements[at].Parent) up[at] = elements[main].BlockDepth - elements[at].BlockDepth;
        for (int i = 0; i < up.Length; i++)
        {
            if (up[i] < 0) up[i] = up[elements[i].Parent];
        }
        return up;
    }
}
