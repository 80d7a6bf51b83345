namespace RuIranParsing;

/// <summary>Names what each piece is, from its state and, for furniture, from its phrases, its shape or the block it stands in. Pieces must be read in order.</summary>
internal struct KindReader(PhraseMatcher matcher)
{
    private SegmentKind _block = SegmentKind.Blank;
    private string _blockRule = "";

    // The line that the last phrase of furniture stands on: what a cut left behind it on the same line goes with it.
    private int _phraseLine;
    private SegmentKind _phraseKind;
    private string _phraseRule = "";

    internal SegmentKind Read(in Piece piece, out string rule, out Certainty certainty)
    {
        certainty = Certainty.Inferred;
        if (ZoneMap.RoleOf[(int)piece.State] != ZoneRole.Furniture)
        {
            _block = SegmentKind.Blank;
            if (IsStated(piece, KindOf(piece.State))) certainty = Certainty.Stated;
            rule = certainty == Certainty.Stated ? matcher[piece.Evidence.Phrase].Id : RuleOf(piece.State);
            return KindOf(piece.State);
        }
        return ReadFurniture(piece, out rule, out certainty);
    }

    private SegmentKind ReadFurniture(in Piece piece, out string rule, out Certainty certainty)
    {
        certainty = Certainty.Stated;
        if ((piece.Marks & PieceMarks.IsCaptcha) != 0)
        {
            rule = "shape: captcha";
            return SegmentKind.Captcha;
        }
        if (piece.Evidence.Strength != MatchStrength.None)
        {
            Phrase phrase = matcher[piece.Evidence.Phrase];
            SegmentKind kind = phrase.Kind.ToSegmentKind();
            rule = phrase.Id;
            (_phraseLine, _phraseKind, _phraseRule) = (piece.Line, kind, rule);
            if (piece.Evidence.IsWeak) certainty = Certainty.Inferred;
            // A heading of related links always heads something, also where the template put it on one line with them.
            bool heads = phrase.Opens || (kind is SegmentKind.Related or SegmentKind.Tags && piece.Evidence.Strength == MatchStrength.Whole);
            if (heads) (_block, _blockRule) = (kind, rule);
            else if (!piece.Evidence.IsWeak) _block = SegmentKind.Blank;
            return kind;
        }
        if (ShapeOf(piece.Marks, out SegmentKind shaped, out rule)) return shaped;
        certainty = Certainty.Inferred;
        if (_phraseLine == piece.Line)
        {
            rule = _phraseRule;
            return _phraseKind;
        }
        if (_block != SegmentKind.Blank)
        {
            rule = _blockRule;
            return _block;
        }
        rule = piece.State == ZoneState.Masthead ? "zone: masthead" : piece.State == ZoneState.Tail ? "zone: tail" : "zone: widget";
        return piece.State == ZoneState.Masthead ? SegmentKind.Navigation : SegmentKind.Noise;
    }

    private static bool ShapeOf(PieceMarks marks, out SegmentKind kind, out string rule)
    {
        (kind, rule) = marks switch
        {
            _ when (marks & PieceMarks.IsDate) != 0 => (SegmentKind.Date, "shape: date"),
            _ when (marks & PieceMarks.IsNetworks) != 0 => (SegmentKind.Share, "shape: networks"),
            _ when (marks & PieceMarks.IsCounter) != 0 => (SegmentKind.Counter, "shape: number"),
            _ when (marks & PieceMarks.HasAddress) != 0 => (SegmentKind.Contact, "shape: address"),
            _ => (SegmentKind.Blank, ""),
        };
        return kind != SegmentKind.Blank;
    }

    private readonly bool IsStated(in Piece piece, SegmentKind kind) =>
        piece.Evidence.Strength != MatchStrength.None && !piece.Evidence.IsWeak && matcher[piece.Evidence.Phrase].Kind.ToSegmentKind() == kind;

    internal static SegmentKind KindOf(ZoneState state) => state switch
    {
        ZoneState.Kicker => SegmentKind.Kicker,
        ZoneState.TopByline or ZoneState.HeadByline or ZoneState.TailByline => SegmentKind.Byline,
        ZoneState.Headline => SegmentKind.Headline,
        ZoneState.Standfirst => SegmentKind.Standfirst,
        ZoneState.HeadCaption or ZoneState.BodyCaption => SegmentKind.Caption,
        ZoneState.Body => SegmentKind.Body,
        ZoneState.Subheading => SegmentKind.Subheading,
        ZoneState.OtherHeadline => SegmentKind.OtherHeadline,
        ZoneState.OtherBody => SegmentKind.OtherBody,
        _ => SegmentKind.Noise,
    };

    internal static string RuleOf(ZoneState state) => state switch
    {
        ZoneState.Kicker => "zone: kicker",
        ZoneState.TopByline or ZoneState.HeadByline or ZoneState.TailByline => "zone: byline",
        ZoneState.Headline => "zone: headline",
        ZoneState.Standfirst => "zone: standfirst",
        ZoneState.HeadCaption or ZoneState.BodyCaption => "zone: caption",
        ZoneState.Body => "zone: body",
        ZoneState.Subheading => "zone: subheading",
        _ => "zone: other article",
    };
}
