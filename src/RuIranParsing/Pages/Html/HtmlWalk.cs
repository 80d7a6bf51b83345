using AngleSharp.Dom;

namespace RuIranParsing;

/// <summary>
/// Walks a document in its order and writes what a browser shows into <see cref="HtmlLines"/>. Elements that are never shown (scripts, styles) and hidden ones are passed
/// over. No recursion: depth is the document's, not ours. O(nodes).
/// </summary>
internal sealed class HtmlWalk
{
    private const int CancellationInterval = 1024;

    // Real pages have some dozens.
    private const int MostStating = 4000;
    private readonly HtmlLines _lines = new();
    private readonly HtmlNames _names = new();
    private readonly List<HtmlLinkSpan> _links = [];
    private readonly List<HtmlImage> _images = [];
    private readonly List<IElement> _stating = [];
    private readonly List<(IElement Element, int Line)> _times = [];
    private readonly bool _readsHidden;
    private readonly CancellationToken _cancellation;
    private Frame[] _stack = new Frame[64];
    private int _depth;

    private struct Frame
    {
        internal INode Node;
        internal INodeList Children;
        internal int Next;
        internal int Element;
        internal HtmlTag Tag;
        internal bool BreaksLine;

        /// <summary>Whether it is a row of facts, such as author, date and counter.</summary>
        internal bool IsRow;

        /// <summary>Where the lines stood when it was entered.</summary>
        internal int FirstLine;
        internal int Position;
    }

    private HtmlWalk(bool readsHidden, CancellationToken cancellation)
    {
        _readsHidden = readsHidden;
        _cancellation = cancellation;
    }

    /// <summary>Units of text in hidden elements that were passed over.</summary>
    internal int HiddenLength { get; private set; }

    /// <summary>The <c>time</c> elements and the number of lines before each.</summary>
    internal List<(IElement Element, int Line)> Times => _times;

    internal string Text { get; private set; } = "";

    internal HtmlLines Lines => _lines;

    internal List<HtmlLinkSpan> Links => _links;

    internal List<HtmlImage> Images => _images;

    /// <summary>Elements that state something without showing it (dates, item properties, JSON-LD), in order.</summary>
    internal List<IElement> Stating => _stating;

    /// <summary>Nodes visited: the counter by which linear time is tested.</summary>
    internal long Work { get; private set; }

    internal static HtmlWalk Of(INode root, bool readsHidden, CancellationToken cancellation)
    {
        var walk = new HtmlWalk(readsHidden, cancellation);
        walk.Run(root);
        walk.Text = walk._lines.Finish();
        return walk;
    }

    private void Run(INode root)
    {
        Push(root, new HtmlElement { Parent = -1, Tag = HtmlTag.Body }, isChip: false);
        while (_depth > 0)
        {
            ref Frame top = ref _stack[_depth - 1];
            if (top.Next >= top.Children.Length)
            {
                Leave(top);
                _depth--;
                continue;
            }
            if ((++Work & (CancellationInterval - 1)) == 0) _cancellation.ThrowIfCancellationRequested();
            int at = top.Next++;
            INode child = top.Children[at];
            if (child is IElement element)
                Enter(element, top.Element, IsLinkAt(top.Children, at - 1) || IsLinkAt(top.Children, at + 1) || (top.IsRow && HtmlRows.StartsFact(top.Children, at)));
            else if (child is IText text) _lines.Append(text.Data, top.Element, _lines.Elements[top.Element].Telling == HtmlTag.Preformatted);
        }
    }

    // A node's own siblings are found by a search through all of them.
    private static bool IsLinkAt(INodeList nodes, int index) => index >= 0 && index < nodes.Length && nodes[index] is IElement { LocalName: "a" };

    private void Enter(IElement element, int parent, bool isFact)
    {
        HtmlTag tag = HtmlTags.Of(element.LocalName);
        switch (tag)
        {
            case HtmlTag.Unread: State(element); return;
            case HtmlTag.LineBreak: _lines.EndLine(); return;
            case HtmlTag.Image: AddImage(element, parent); return;
            case HtmlTag.Rule: _lines.EndLine(); return;
        }
        if (element.LocalName is "meta" or "link")
        {
            State(element);
            return;
        }
        if (element.LocalName == "input" || (element.LocalName == "noscript" && !HasImage(element))) return;
        _names.Read(element);
        if (_names.IsHidden && !_readsHidden && tag != HtmlTag.Body)
        {
            HiddenLength += element.TextContent.Length;
            return;
        }
        bool states = _names.States;
        HtmlElement entered = Inherit(_lines.Elements[parent], parent, tag);
        // The root's names speak of the page: «single-post comments-open».
        if (tag != HtmlTag.Body) (entered.Nearest, entered.Kinds) = (_names.Nearest, _names.Kinds);
        Push(element, entered, IsChip(entered, _lines.Elements[parent].Telling, isFact));
        if (tag == HtmlTag.Time && _times.Count < MostStating) _times.Add((element, _lines.LineCount));
        if (states) State(element);
    }

    private void State(IElement element)
    {
        if (_stating.Count < MostStating) _stating.Add(element);
    }

    /// <summary>What a page without scripts would show: an image it loads by a script otherwise.</summary>
    private static bool HasImage(IElement element)
    {
        INodeList children = element.ChildNodes;
        for (int i = 0; i < Math.Min(children.Length, 4); i++)
        {
            if (children[i] is IElement child && HtmlTags.Of(child.LocalName) == HtmlTag.Image) return true;
        }
        return false;
    }

    private static HtmlElement Inherit(in HtmlElement parent, int number, HtmlTag tag)
    {
        bool isBlock = HtmlTags.IsBlock(tag);
        return new HtmlElement
        {
            Parent = number,
            Block = isBlock ? -1 : parent.Block,
            Depth = parent.Depth + 1,
            BlockDepth = parent.BlockDepth + (isBlock ? 1 : 0),
            Tag = tag,
            Telling = HtmlTags.IsTelling(tag) ? tag : parent.Telling,
            Regions = (byte)(parent.Regions | HtmlTags.RegionBit(tag)),
            IsInLink = parent.IsInLink || tag == HtmlTag.Link,
            IsBold = parent.IsBold || tag == HtmlTag.Bold,
            IsItalic = parent.IsItalic || tag == HtmlTag.Italic,
        };
    }

    private void Push(INode node, HtmlElement entered, bool isChip)
    {
        bool isBlock = HtmlTags.IsBlock(entered.Tag);
        if (isBlock || isChip) _lines.EndLine();
        entered.FirstLine = _lines.LineCount;
        int number = _lines.Add(entered);
        if (isBlock) _lines.Elements[number].Block = number;
        if (_depth == _stack.Length) Array.Resize(ref _stack, _depth * 2);
        _stack[_depth++] = new Frame { Node = node, Children = node.ChildNodes, Element = number, Tag = entered.Tag, BreaksLine = isBlock || isChip, IsRow = isBlock && entered.Tag != HtmlTag.Paragraph && HtmlRows.IsRow(node), FirstLine = _lines.LineCount, Position = _lines.Position };
    }

    private void Leave(in Frame frame)
    {
        if (frame.Tag == HtmlTag.Link && frame.Node is IElement link && link.GetAttribute("href") is { Length: > 0 } address)
            _links.Add(new HtmlLinkSpan(address, Math.Min(frame.Position, _lines.Position), _lines.Position));
        if (frame.BreaksLine)
        {
            bool isEmpty = !_lines.HasLine && _lines.LineCount == frame.FirstLine;
            _lines.EndLine();
            if (isEmpty && frame.Tag == HtmlTag.Paragraph) _lines.AddBlank();
        }
        _lines.Elements[frame.Element].EndLine = _lines.LineCount;
    }

    /// <summary>
    /// An inline element that style sheets set apart: the date, the author, the counter of a row of facts above an article, which stand next to one another in the markup
    /// without a space. Within a paragraph it is a word of the sentence.
    /// </summary>
    private static bool IsChip(in HtmlElement element, HtmlTag inside, bool isFact) =>
        !HtmlTags.IsBlock(element.Tag) && inside is not (HtmlTag.Paragraph or HtmlTag.Heading1)
        && (element.Tag is HtmlTag.Time or HtmlTag.Control
            || element.Nearest is HintWord.Date or HintWord.Byline or HintWord.Kicker or HintWord.Share or HintWord.Comment or HintWord.Tools or HintWord.Counter or HintWord.Caption
            || isFact);

    private void AddImage(IElement element, int parent)
    {
        _lines.AddImage();
        string? address = element.GetAttribute("data-src") ?? element.GetAttribute("data-lazy-src") ?? element.GetAttribute("data-original") ?? element.GetAttribute("src");
        if (address is { Length: > 0 }) _images.Add(new HtmlImage(address, element.GetAttribute("alt"), parent, _lines.LineCount));
    }
}
