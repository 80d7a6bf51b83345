namespace RuIranParsing;

/// <summary>Finds the line that captions each image: the caption of its figure, or a line that calls itself one beside it. O(images + lines).</summary>
internal static class HtmlCaptions
{
    private const int Near = 2;

    /// <summary>The number of the line for each image; -1 for none.</summary>
    internal static int[] Find(HtmlWalk walk)
    {
        var captions = new int[walk.Images.Count];
        for (int i = 0; i < captions.Length; i++)
        {
            captions[i] = -1;
            int from = walk.Images[i].Line;
            for (int line = from; line < Math.Min(from + Near, walk.Lines.LineCount) && captions[i] < 0; line++)
            {
                if (IsCaption(walk, line)) captions[i] = line;
            }
        }
        return captions;
    }

    private static bool IsCaption(HtmlWalk walk, int line)
    {
        int number = walk.Lines.Lines[line].Element;
        if (number < 0) return false;
        ref readonly HtmlElement element = ref walk.Lines.Elements[number];
        return element.Telling == HtmlTag.Caption || (element.Within & (1u << (int)HintWord.Caption)) != 0;
    }
}
