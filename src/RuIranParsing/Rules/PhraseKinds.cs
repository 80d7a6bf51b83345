namespace RuIranParsing;

/// <summary>Names of phrase kinds in rule files, and the segment kind each is evidence of.</summary>
internal static class PhraseKinds
{
    /// <summary>The number of kinds.</summary>
    internal const int Count = (int)PhraseKind.Press + 1;

    private static readonly string[] Names =
    [
        "advertisement", "byline", "caption", "captcha", "comment", "comment-form", "contact", "copyright", "counter", "date", "follow", "kicker",
        "navigation", "noise", "related", "share", "source", "subscribe", "tags",
        "agency", "outlet", "place", "title", "network", "number", "verb", "function", "given", "press",
    ];

    internal static bool TryParse(ReadOnlySpan<char> name, out PhraseKind kind)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (!name.SequenceEqual(Names[i])) continue;
            kind = (PhraseKind)i;
            return true;
        }
        kind = default;
        return false;
    }

    internal static string Name(this PhraseKind kind) => Names[(int)kind];

    /// <summary>True for the word lists, which are no evidence by themselves.</summary>
    internal static bool IsWordList(this PhraseKind kind) => kind >= PhraseKind.Agency;

    internal static SegmentKind ToSegmentKind(this PhraseKind kind) => kind switch
    {
        PhraseKind.Advertisement => SegmentKind.Advertisement,
        PhraseKind.Byline => SegmentKind.Byline,
        PhraseKind.Caption => SegmentKind.Caption,
        PhraseKind.Captcha => SegmentKind.Captcha,
        PhraseKind.Comment => SegmentKind.Comment,
        PhraseKind.CommentForm => SegmentKind.CommentForm,
        PhraseKind.Contact => SegmentKind.Contact,
        PhraseKind.Copyright => SegmentKind.Copyright,
        PhraseKind.Counter => SegmentKind.Counter,
        PhraseKind.Date => SegmentKind.Date,
        PhraseKind.Follow => SegmentKind.Follow,
        PhraseKind.Kicker => SegmentKind.Kicker,
        PhraseKind.Navigation => SegmentKind.Navigation,
        PhraseKind.Related => SegmentKind.Related,
        PhraseKind.Share => SegmentKind.Share,
        PhraseKind.Source => SegmentKind.Source,
        PhraseKind.Subscribe => SegmentKind.Subscribe,
        PhraseKind.Tags => SegmentKind.Tags,
        _ => SegmentKind.Noise,
    };
}
