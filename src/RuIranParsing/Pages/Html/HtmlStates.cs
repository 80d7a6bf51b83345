namespace RuIranParsing;

/// <summary>
/// Mends what the path could not know: a headline that is not what the page calls itself while another line is, and bylines that stand in menus and cards. Costs weigh one
/// line at a time; these compare lines. O(pieces).
/// </summary>
internal readonly ref struct HtmlStates(Span<Piece> pieces, PhraseMatcher matcher)
{
    private const uint Foreign = MainContainer.Foreign & ~(1u << (int)HintWord.AuthorBox | 1u << (int)HintWord.Share);
    private const int FewestTitleWords = 3;
    private const byte NavigationBits = 0b1101;
    private readonly Span<Piece> _pieces = pieces;

    internal void Mend()
    {
        int body = FirstBody();
        if (body < 0) return;
        MendHeadline(body);
        MendBylines();
    }

    private int FirstBody()
    {
        for (int i = 0; i < _pieces.Length; i++)
        {
            if (_pieces[i].State == ZoneState.Body) return i;
        }
        return -1;
    }

    /// <summary>Where a line above the body says what the page's metadata call it, and the headline that was read does not, that line is the headline.</summary>
    private void MendHeadline(int body)
    {
        int read = -1, best = -1, bestRank = -1;
        for (int i = 0; i < body; i++)
        {
            ref readonly Piece piece = ref _pieces[i];
            if (piece.State == ZoneState.Headline) read = read < 0 || piece.Hints.Title == 1 ? i : read;
            bool isHeading = piece.Hints.Tag is >= 2 and <= 5;
            if (!(piece.Hints.Title == 1 || (piece.Hints.Title == 2 && isHeading)) || piece.Shape.Words < FewestTitleWords || (piece.Hints.Regions & NavigationBits) != 0) continue;
            int rank = piece.Hints.Tag switch { 2 => 4, 3 => 3, 4 or 5 => 2, _ => piece.Hints.Link == 3 ? 0 : 1 } + (piece.Hints.Title == 1 ? 5 : 0);
            if (rank < bestRank) continue;
            (best, bestRank) = (i, rank);
        }
        if (best < 0 || (read >= 0 && _pieces[read].Hints.Title is 1 or 2)) return;
        for (int i = 0; i < body; i++)
        {
            ref Piece piece = ref _pieces[i];
            if (i < best && piece.State is not (ZoneState.Kicker or ZoneState.TopByline)) piece.State = ZoneState.Masthead;
            else if (i == best) piece.State = ZoneState.Headline;
            else if (i > best && piece.State is ZoneState.Headline or ZoneState.Masthead or ZoneState.Kicker) piece.State = ZoneState.HeadFurniture;
            else if (i > best && piece.State == ZoneState.TopByline) piece.State = ZoneState.HeadByline;
        }
    }

    private void MendBylines()
    {
        int headline = -1, body = FirstBody();
        for (int i = 0; i < _pieces.Length; i++)
        {
            ref Piece piece = ref _pieces[i];
            if (piece.State == ZoneState.Headline) headline = i;
            bool isByline = ZoneMap.RoleOf[(int)piece.State] == ZoneRole.Byline;
            bool isForeign = (piece.Hints.Within & Foreign) != 0 || (piece.Hints.Regions & NavigationBits) != 0;
            if (isByline && isForeign)
                piece.State = piece.State == ZoneState.TopByline ? ZoneState.Masthead : piece.State == ZoneState.HeadByline ? ZoneState.HeadFurniture : ZoneState.Tail;
            else if (!isByline && !isForeign && headline >= 0 && i > headline && i < body && IsStated(piece)) piece.State = ZoneState.HeadByline;
        }
    }

    /// <summary>A labelled name, or names in what markup calls the author.</summary>
    private bool IsStated(in Piece piece)
    {
        if (piece.State is ZoneState.HeadCaption) return false;
        bool isLabelled = piece.Evidence.Strength == MatchStrength.Label && !piece.Evidence.IsWeak && matcher[piece.Evidence.Phrase].Kind == PhraseKind.Byline
            && (piece.Marks & PieceMarks.IsByline) != 0;
        bool isMarked = piece.Hints.Author != 0 || (piece.Hints.Within & (1u << (int)HintWord.Byline)) != 0;
        return isLabelled || (isMarked && (piece.Marks & (PieceMarks.IsByline | PieceMarks.IsName)) != 0 && (piece.Marks & PieceMarks.IsDate) == 0);
    }
}
