using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RuIranParsing;

/// <summary>Makes an <see cref="HtmlPage"/> of the source of a page. Nothing is executed and nothing loaded. O(length).</summary>
internal static class HtmlFrontEnd
{
    // A page whose script shows what it hides first: reading it hidden is better than not at all.
    private const int HiddenRatio = 3;
    private const int LeastVisible = 1500;
    private const int TokensBetweenChecks = 1024;

    internal static HtmlPage Read(string source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var metadata = new HtmlMetadata(source);
        if (!HtmlNesting.IsWithinLimits(source)) return new HtmlPage(source, HtmlStripper.Strip(source), metadata) { IsStripped = true };
        using IHtmlDocument document = Parse(source, metadata, cancellation);
        IElement? root = document.Body ?? document.DocumentElement;
        if (root is null) return new HtmlPage(source, "", metadata);
        HtmlWalk walk = HtmlWalk.Of(root, readsHidden: false, cancellation);
        if (walk.Text.Length < LeastVisible && walk.HiddenLength > walk.Text.Length)
        {
            HtmlWalk all = HtmlWalk.Of(root, readsHidden: true, cancellation);
            if (all.Text.Length > walk.Text.Length * HiddenRatio) walk = all;
        }
        ReadMetadata(document, walk, metadata);
        return new HtmlPage(source, walk.Text, metadata)
        {
            Hints = HtmlHintReader.Read(walk.Lines),
            Links = walk.Links,
            Images = walk.Images,
            Captions = HtmlCaptions.Find(walk),
            Work = walk.Work + walk.Lines.LineCount,
        };
    }

    private static IHtmlDocument Parse(string source, HtmlMetadata metadata, CancellationToken cancellation)
    {
        int tokens = 0;
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            MaximumDepth = 2 * HtmlNesting.MostDepth,
        };
        // Keeping every tag's token for its place in the source would cost as much as the tree.
        options.OnCreated = metadata.Place;
        if (cancellation.CanBeCanceled)
        {
            options.OnToken = (_, _) =>
            {
                if ((++tokens & (TokensBetweenChecks - 1)) == 0) cancellation.ThrowIfCancellationRequested();
            };
        }
        return new HtmlParser(options).ParseDocument(source);
    }

    private static void ReadMetadata(IHtmlDocument document, HtmlWalk walk, HtmlMetadata metadata)
    {
        if (document.DocumentElement is { } html) metadata.Add(html);
        if (document.Head is { } head)
        {
            INodeList children = head.ChildNodes;
            for (int i = 0; i < children.Length; i++)
            {
                if (children[i] is IElement element) metadata.Add(element);
            }
        }
        foreach ((IElement element, int line) in walk.Times) metadata.AddTime(element, line);
        foreach (IElement element in walk.Stating) metadata.Add(element);
        metadata.Finish();
    }
}
