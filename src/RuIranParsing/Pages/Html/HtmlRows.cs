using AngleSharp.Dom;

namespace RuIranParsing;

/// <summary>
/// Tells rows of facts: a block of a few words whose parts are inline elements side by side, such as the author, the date and a counter above an article. Style sheets set
/// them apart, and so are they lines here. O(1): no more than a few nodes are looked at.
/// </summary>
internal static class HtmlRows
{
    private const int LongestRow = 160;
    private const int MostNodes = 64;

    internal static bool IsRow(INode block)
    {
        INodeList children = block.ChildNodes;
        if (children.Length is 0 or > MostNodes) return false;
        int length = 0, nodes = 0, elements = 0;
        // Most blocks hold blocks, or no element at all: they are told apart before anything is counted.
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is not IElement element) continue;
            HtmlTag tag = HtmlTags.Of(element.LocalName);
            if (HtmlTags.IsBlock(tag) || tag == HtmlTag.LineBreak) return false;
            elements++;
        }
        if (elements == 0) return false;
        for (int i = 0; i < children.Length; i++)
        {
            if (!Count(children[i], ref length, ref nodes)) return false;
        }
        return length > 0;
    }

    /// <summary>Whether an inline element of a row starts another fact: it stands beside another element, or its first letter against a letter.</summary>
    internal static bool StartsFact(INodeList row, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            if (row[i] is IElement before) return HtmlTags.Of(before.LocalName) is not (HtmlTag.LineBreak or HtmlTag.Image or HtmlTag.Unread) && HasText(before);
            if (row[i] is not IText text || IsSeparator(text.Data)) continue;
            return char.IsLetterOrDigit(text.Data[^1]) && FirstLetter(row[index]);
        }
        return false;
    }

    /// <summary>Adds a node's text; false where the row has too much of it, or a block in it.</summary>
    private static bool Count(INode node, ref int length, ref int nodes)
    {
        // Rows are shallow: a walk without a stack, down and to the next.
        INode at = node;
        int depth = 0;
        while (true)
        {
            if (++nodes > MostNodes) return false;
            if (at is IElement element && HtmlTags.Of(element.LocalName) is var tag && (HtmlTags.IsBlock(tag) || tag is HtmlTag.LineBreak)) return false;
            if (at is IText text && (length += text.Data.Trim().Length) > LongestRow) return false;
            if (at.FirstChild is { } child && depth < MostNodes)
            {
                at = child;
                depth++;
                continue;
            }
            while (at != node && at.NextSibling is null)
            {
                at = at.Parent!;
                depth--;
            }
            if (at == node) return true;
            at = at.NextSibling!;
        }
    }

    private static bool HasText(IElement element)
    {
        int length = 0, nodes = 0;
        return !Count(element, ref length, ref nodes) || length > 0;
    }

    private static bool FirstLetter(INode node)
    {
        INode? at = node;
        while (at is IElement) at = at.FirstChild;
        return at is IText { Data.Length: > 0 } text && char.IsLetterOrDigit(text.Data[0]);
    }

    private static bool IsSeparator(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) return false;
        }
        return true;
    }
}
