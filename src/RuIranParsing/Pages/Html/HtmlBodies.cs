namespace RuIranParsing;

/// <summary>
/// Mends the body of an HTML page by comparing its lines: paragraphs beside those of the body that were taken for decks or for what follows, and readers' comments that were
/// taken for paragraphs. O(pieces).
/// </summary>
internal readonly ref struct HtmlBodies(Span<Piece> pieces, PhraseMatcher matcher)
{
    private const int FewestWords = 9;
    private const int FewestTitleWords = 4;
    private const int FewestLost = 20;
    private const int FewestDeckWords = 14;
    private const int FewestBefore = 30;
    private const int MostHeadingWords = 8;
    private const int MostBetween = 16;
    private const int FewestInside = 3;
    private readonly Span<Piece> _pieces = pieces;

    internal void Mend()
    {
        FindLost();
        CutComments();
        DropForeign();
        int first = HtmlStates.First(_pieces, ZoneState.Body), last = HtmlStates.Last(_pieces, ZoneState.Body);
        if (first < 0) return;
        MendDecks(first);
        MendTail(last);
        CutOutside(first);
    }

    /// <summary>
    /// Where more prose stands between the headline and the body that was read than in it, in the article's container, that is the body: results and verses look like furniture.
    /// </summary>
    private void FindLost()
    {
        int headline = HtmlStates.Last(_pieces, ZoneState.Headline), body = HtmlStates.First(_pieces, ZoneState.Body), lost = 0, read = 0, last = -1;
        if (headline < 0 || body < headline) return;
        bool areComments = false;
        for (int i = headline + 1; i < body; i++)
        {
            // What was read for the body stands behind a heading of comments.
            if (lost >= FewestLost && IsCommentHeading(_pieces[i]))
            {
                areComments = true;
                break;
            }
            if (!IsLost(_pieces[i])) continue;
            lost += _pieces[i].Shape.Words;
            last = i;
        }
        foreach (ref readonly Piece piece in _pieces)
        {
            // Where the page has most of its prose; what was read elsewhere are cards.
            if (piece.State == ZoneState.Body && piece.Hints.Mass == 1) read += piece.Shape.Words;
        }
        if (lost < FewestLost || (lost <= read && !areComments)) return;
        bool hasBegun = false;
        for (int i = headline + 1; i < _pieces.Length; i++)
        {
            ref Piece piece = ref _pieces[i];
            bool isDate = (piece.Marks & PieceMarks.IsDate) != 0;
            if (i <= last && IsLost(piece) && (hasBegun || !isDate))
            {
                hasBegun |= piece.Shape.Words >= FewestWords;
                piece.State = ZoneState.Body;
            }
            else if (i > last && piece.State is ZoneState.Body or ZoneState.Subheading or ZoneState.Widget or ZoneState.BodyCaption) piece.State = ZoneState.Tail;
        }
    }

    private static bool IsLost(in Piece piece) =>
        piece.State is ZoneState.Standfirst or ZoneState.HeadFurniture or ZoneState.HeadCaption or ZoneState.HeadByline or ZoneState.Widget or ZoneState.Subheading && piece.Hints.Mass == 1 && piece.Hints.Main is >= 1 and <= 4
        && piece.Hints.Link == 0 && piece.Hints.Tag is 1 or 15 && piece.Evidence.StrongKinds == 0 && !HtmlStates.IsForeign(piece) && !IsPicture(piece);

    /// <summary>A first heading behind paragraphs, with a name or a date below it: the next article of a page without end.</summary>
    private bool StartsArticle(int index)
    {
        if (_pieces[index].Hints.Tag != 2 || _pieces[index].Shape.Words < FewestTitleWords) return false;
        for (int i = index + 1; i < Math.Min(_pieces.Length, index + 4); i++)
        {
            if ((_pieces[i].Marks & (PieceMarks.IsDate | PieceMarks.IsByline)) != 0) return true;
        }
        return false;
    }

    /// <summary>What follows a heading of comments behind the article, or another article's headline, is no paragraph of it.</summary>
    private void CutComments()
    {
        int words = 0;
        bool isCut = false;
        for (int i = 0; i < _pieces.Length; i++)
        {
            ref Piece piece = ref _pieces[i];
            bool isBody = piece.State is ZoneState.Body or ZoneState.Subheading or ZoneState.Widget or ZoneState.BodyCaption;
            if (isBody && !isCut && words >= FewestBefore && (IsCommentHeading(piece) || StartsArticle(i))) isCut = true;
            if (piece.State == ZoneState.Body && !isCut) words += piece.Shape.Words;
            if (isCut && isBody) piece.State = ZoneState.Tail;
        }
    }

    /// <summary>
    /// Lines among the paragraphs that are links as a whole, stand in what calls itself related or an aside, or are words of a picture. Where most of the body would go, the names
    /// mean something else on this page.
    /// </summary>
    private void DropForeign()
    {
        int all = 0, foreign = 0;
        foreach (ref readonly Piece piece in _pieces)
        {
            if (piece.State != ZoneState.Body) continue;
            all += piece.Shape.Words;
            if (IsAside(piece)) foreign += piece.Shape.Words;
        }
        if (foreign * 5 > all * 2) return;
        foreach (ref Piece piece in _pieces)
        {
            if (piece.State != ZoneState.Body || !piece.Hints.IsSet) continue;
            if (IsAside(piece)) piece.State = ZoneState.Widget;
            else if (IsPicture(piece)) piece.State = ZoneState.BodyCaption;
        }
    }

    private static bool IsAside(in Piece piece) => (piece.Hints.Link == 3 && piece.Shape.Words >= 2) || (piece.Hints.Within & (1u << (int)HintWord.Embed)) != 0 || HtmlStates.IsForeign(piece, 1u << (int)HintWord.Widget);

    private static bool IsPicture(in Piece piece) =>
        piece.Hints.Tag == 8 || ((piece.Hints.Regions & 128) != 0 && (piece.Hints.Within & (1u << (int)HintWord.Embed)) == 0)
        || (piece.Hints.Image == 1 && piece.Hints.Tag == 15 && piece.Shape.Words <= FewestWords && piece.Shape.Sentences == 0);

    private bool IsCommentHeading(in Piece piece) =>
        piece.Shape.Words <= MostHeadingWords && piece.Hints.Link != 3 && piece.Evidence.Strength != MatchStrength.None
        && matcher[piece.Evidence.Phrase].Kind is PhraseKind.Comment or PhraseKind.CommentForm && piece.Evidence.Strength is MatchStrength.Whole or MatchStrength.Label or MatchStrength.Starts;

    /// <summary>A paragraph beside the paragraphs is one, also where it sums them up.</summary>
    private void MendDecks(int first)
    {
        for (int i = first - 1; i >= 0 && _pieces[i].State != ZoneState.Headline; i--)
        {
            ref Piece piece = ref _pieces[i];
            bool isDeck = piece.Hints.Style == 1 || piece.Hints.Summary == 1 || (piece.Hints.Within & (1u << (int)HintWord.Standfirst)) != 0;
            // A dateline opens a body.
            if (piece.State == ZoneState.Standfirst && (piece.Marks & PieceMarks.HasDateline) != 0 && piece.Shape.Words >= FewestDeckWords) piece.State = ZoneState.Body;
            else if (piece.State == ZoneState.Standfirst && !isDeck && piece.Shape.Words >= FewestDeckWords && IsBeside(piece, _pieces[first])) piece.State = ZoneState.Body;
        }
    }

    /// <summary>
    /// Lines behind the last paragraph that stand elsewhere than the paragraphs do (in another container, or out of their <c>article</c>), where hardly any of the page's prose is,
    /// are the site's: on comments, on reuse, on what else there is.
    /// </summary>
    private void CutOutside(int first)
    {
        int last = HtmlStates.Last(_pieces, ZoneState.Body), inside = 0;
        LineHints paragraph = default;
        for (int i = first; i < last; i++)
        {
            ref readonly LineHints hints = ref _pieces[i].Hints;
            if (_pieces[i].State != ZoneState.Body || hints.Mass != 1) continue;
            if (inside == 0) paragraph = hints;
            if (!IsElsewhere(hints, paragraph)) inside++;
        }
        if (inside < FewestInside) return;
        for (int i = last; i > first && _pieces[i].Hints.Mass != 1 && IsElsewhere(_pieces[i].Hints, paragraph); i--)
        {
            if (_pieces[i].State is ZoneState.Body or ZoneState.Subheading) _pieces[i].State = ZoneState.Tail;
        }
    }

    private static bool IsElsewhere(in LineHints hints, in LineHints paragraph) =>
        hints.Main != paragraph.Main || (paragraph.Regions & ~hints.Regions & HtmlTags.ArticleRegion) != 0;

    private void MendTail(int last)
    {
        int behind = 0;
        for (int i = last + 1; i < _pieces.Length && behind < MostBetween; i++)
        {
            ref Piece piece = ref _pieces[i];
            behind++;
            if (IsCommentHeading(piece)) return;
            if (piece.State is not (ZoneState.Tail or ZoneState.TailByline or ZoneState.OtherHeadline or ZoneState.OtherBody) || piece.Shape.Words < FewestWords || piece.Evidence.StrongKinds != 0 || !IsBeside(piece, _pieces[last])) continue;
            for (int j = last + 1; j < i; j++) _pieces[j].State = ZoneState.Widget;
            piece.State = ZoneState.Body;
            last = i;
            behind = 0;
        }
    }

    /// <summary>In a block of the same kind, in the same container, without links.</summary>
    private static bool IsBeside(in Piece piece, in Piece paragraph) =>
        piece.Hints.IsSet && piece.Hints.Link == 0 && piece.Hints.Main is >= 1 and <= 3 && piece.Hints.Main == paragraph.Hints.Main && piece.Hints.Tag == paragraph.Hints.Tag
        && piece.Hints.Mass == 1 && piece.Hints.Within == paragraph.Hints.Within && !HtmlStates.IsForeign(piece) && piece.Hints.Tag is 1 or 15;
}
