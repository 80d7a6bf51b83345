namespace RuIranParsing;

/// <summary>
/// Finds the byline of an HTML page among the lines between headline and body, and behind the body: a label, what markup calls the author, names that stand there alone. Names in
/// menus, cards and comments are none. O(pieces).
/// </summary>
internal readonly ref struct HtmlBylines(Span<Piece> pieces, PhraseMatcher matcher)
{
    // A box about the author, a row with buttons, the footer of a post.
    private const uint Author = 1u << (int)HintWord.Footer | 1u << (int)HintWord.AuthorBox | 1u << (int)HintWord.Share | 1u << (int)HintWord.Widget;
    private const int BehindBody = 6;
    private const int MostNameWords = 6;
    private const int MostLabelledWords = 8;
    private readonly Span<Piece> _pieces = pieces;

    internal void Mend()
    {
        int headline = HtmlStates.First(_pieces, ZoneState.Headline), body = HtmlStates.First(_pieces, ZoneState.Body), last = HtmlStates.Last(_pieces, ZoneState.Body);
        bool hasByline = Drop(last);
        int best = -1, bestRank = hasByline ? 3 : 0;
        for (int i = Math.Max(0, headline + 1); i <= body + 1 && i < _pieces.Length; i++)
        {
            int rank = Rank(i);
            // In the body, only what is labelled or marked.
            if (rank <= bestRank || (i >= body && (rank < 4 || _pieces[i].Shape.Words > MostNameWords))) continue;
            (best, bestRank) = (i, rank);
        }
        if (best >= 0)
        {
            _pieces[best].State = ZoneState.HeadByline;
            return;
        }
        if (hasByline) return;
        for (int i = Math.Max(body + 1, last); i < Math.Min(_pieces.Length, last + BehindBody + 1); i++)
        {
            int rank = Rank(i);
            bool isNear = i <= last + 1;
            if (rank >= 4 || (rank >= 2 && isNear && _pieces[i].Hints.Link == 0 && _pieces[i].Hints.Main is >= 1 and <= 3))
            {
                _pieces[i].State = ZoneState.TailByline;
                return;
            }
        }
    }

    /// <summary>Takes the bylines out that stand where none can; true where one is left.</summary>
    private bool Drop(int last)
    {
        bool isLeft = false;
        for (int i = 0; i < _pieces.Length; i++)
        {
            ref Piece piece = ref _pieces[i];
            if (ZoneMap.RoleOf[(int)piece.State] != ZoneRole.Byline) continue;
            // Above the headline stand names of sections as often as of people.
            bool isUnsure = (piece.State == ZoneState.TopByline || piece.Hints.Link == 3 || i > last + BehindBody) && piece.Hints.Author == 0 && (piece.Hints.Within & (1u << (int)HintWord.Byline)) == 0
                && !IsLabel(piece, isWhole: false);
            bool isAddress = isUnsure || (piece.Marks & PieceMarks.HasAddress) != 0;
            if (!isAddress && !HtmlStates.IsForeign(piece, Author))
            {
                isLeft = true;
                continue;
            }
            piece.State = piece.State == ZoneState.TopByline ? ZoneState.Masthead : piece.State == ZoneState.HeadByline ? ZoneState.HeadFurniture : ZoneState.Tail;
        }
        return isLeft;
    }

    /// <summary>How surely a line is the byline: 5 by a label, 4 by its markup, 3 by a known place or agency, 2 by names alone, 0 not.</summary>
    private int Rank(int index)
    {
        ref readonly Piece piece = ref _pieces[index];
        if (HtmlStates.IsForeign(piece, Author) || (piece.Marks & (PieceMarks.IsDate | PieceMarks.HasAddress)) != 0 || piece.Hints.Title is 1 or 2) return 0;
        if (piece.State is ZoneState.HeadCaption or ZoneState.BodyCaption || piece.Hints.Tag == 8 || (piece.Hints.Regions & 128) != 0) return 0;
        bool isNamed = (piece.Marks & (PieceMarks.IsByline | PieceMarks.IsName)) != 0;
        if (IsLabel(piece, isWhole: false) && (isNamed || (piece.Shape.Words <= MostLabelledWords && piece.Shape.Numbers == 0)) && (piece.State != ZoneState.Body || piece.Shape.Last == ':' || isNamed)) return 5;
        if (isNamed && index > 0 && IsLabel(_pieces[index - 1], isWhole: true)) return 5;
        bool isMarked = piece.Hints.Author != 0 || (piece.Hints.Within & (1u << (int)HintWord.Byline)) != 0;
        if (isMarked && isNamed) return 4;
        if (piece.Shape.Words > MostNameWords || piece.Shape.Numbers > 0) return 0;
        if (isMarked && piece.Shape.Words is 2 or 3 or 4 && piece.Evidence.Strength == MatchStrength.None) return 4;
        if ((piece.Marks & PieceMarks.IsByline) != 0 && piece.Evidence.Strength == MatchStrength.None) return 3;
        if (piece.Shape.Words is < 2 or > 4 || piece.Hints.Link == 3 || piece.Evidence.StrongKinds != 0 || piece.Hints.Tag is >= 2 and <= 5) return 0;
        if ((piece.Marks & PieceMarks.IsName) != 0) return 2;
        // Names of people are verbs and nouns too; beside the date they are names.
        return piece.Shape.Arabic == piece.Shape.Words && piece.Shape.Functions == 0 && (IsDate(index - 1) || IsDate(index + 1)) ? 2 : 0;
    }

    private bool IsDate(int index) => index >= 0 && index < _pieces.Length && (_pieces[index].Marks & PieceMarks.IsDate) != 0;

    private bool IsLabel(in Piece piece, bool isWhole)
    {
        if (piece.Evidence.Strength == MatchStrength.None || matcher[piece.Evidence.Phrase].Kind != PhraseKind.Byline) return false;
        return isWhole ? piece.Shape.Words <= 2 : piece.Evidence.Strength == MatchStrength.Label || (piece.Evidence.Strength == MatchStrength.Whole && piece.Shape.Words >= 2);
    }
}
