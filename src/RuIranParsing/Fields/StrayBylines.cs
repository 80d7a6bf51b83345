namespace RuIranParsing;

/// <summary>
/// Finds bylines among what the path through the page took for furniture or for a last paragraph: lines close to the article that a label or a given name attests. A
/// path weighs shape and place; it does not know a person's name from a menu's entry.
/// </summary>
internal readonly ref struct StrayBylines(Page page, PhraseMatcher matcher)
{
    // How far from headline or body a labelled line may stand.
    private const int Near = 3;
    private const int MostWords = 12;
    private const int MostNameWords = 5;

    /// <summary>Sets the state of such pieces to that of a byline. O(pieces).</summary>
    internal void Find(Span<Piece> pieces)
    {
        int first = IndexOfBody(pieces), last = LastBody(pieces);
        if (first < 0) return;
        int headline = first;
        while (headline >= 0 && pieces[headline].State != ZoneState.Headline) headline--;
        int from = Math.Max(0, (headline < 0 ? first : headline) - Near);
        // From the body upwards: a name may stand beside a line that is found to be a byline.
        for (int i = first - 1; i >= from; i--) ReadHead(pieces, i, first);
        ReadLast(pieces, first, last);
        for (int i = last + 1; i < Math.Min(pieces.Length, last + 1 + Near); i++) ReadTail(ref pieces[i], i - last);
        if (pieces[^1].State == ZoneState.Tail && pieces.Length - 1 - last <= Near * 2) ReadTail(ref pieces[^1], 1);
    }

    private void ReadHead(Span<Piece> pieces, int index, int first)
    {
        ref Piece piece = ref pieces[index];
        bool isFurniture = ZoneMap.RoleOf[(int)piece.State] == ZoneRole.Furniture;
        // «حائل - فلان الفلاني» is no caption; a name alone may be that of whom the picture shows.
        if (piece.State == ZoneState.HeadCaption && IsPlacedPerson(piece)) piece.State = ZoneState.HeadByline;
        if (!isFurniture && piece.State != ZoneState.Standfirst) return;
        bool isBeside = index + 1 == first || pieces[index + 1].State is ZoneState.Headline or ZoneState.HeadByline or ZoneState.TopByline
            || (index > 0 && pieces[index - 1].State == ZoneState.Headline) || (piece.State == ZoneState.Standfirst);
        bool isFound = IsLabelled(piece) ? isFurniture && IsByline(piece)
            : isBeside && (IsPerson(piece) || (piece.State is ZoneState.HeadFurniture or ZoneState.Widget && (IsAgency(piece) || IsDesk(piece))) || (index + 1 < first && IsLabelOf(piece, pieces[index + 1])));
        if (isFound)
            piece.State = piece.State == ZoneState.Masthead ? ZoneState.TopByline : ZoneState.HeadByline;
    }

    /// <summary>A signature that counts as the last paragraph, or a labelled one with notes behind it.</summary>
    private void ReadLast(Span<Piece> pieces, int first, int last)
    {
        for (int i = last; i > first && !LeadWords.IsLong(pieces[i]); i--)
        {
            bool isLabelled = pieces[i].State is ZoneState.Widget && IsLabelled(pieces[i]) && IsByline(pieces[i]);
            bool isName = i == last && LeadWords.IsLong(pieces[i - 1]) && pieces[i].State == ZoneState.Body && !IsLabelled(pieces[i]) && IsPerson(pieces[i]);
            if (isLabelled || isName) pieces[i].State = ZoneState.TailByline;
        }
    }

    private void ReadTail(ref Piece piece, int distance)
    {
        if (piece.State != ZoneState.Tail) return;
        if (IsLabelled(piece) ? IsByline(piece) : distance <= 2 && IsPerson(piece)) piece.State = ZoneState.TailByline;
    }

    private bool IsLabelled(in Piece piece) =>
        piece.Evidence.Strength == MatchStrength.Label && !piece.Evidence.IsWeak && matcher[piece.Evidence.Phrase].Kind == PhraseKind.Byline;

    private bool IsByline(in Piece piece)
    {
        if (piece.Shape.Words > MostWords || BylineGrammar.RoleOf(matcher[piece.Evidence.Phrase]) is not { } role) return false;
        return Read(piece, role, true, piece.Evidence.ValueStart - piece.FoldStart);
    }

    private bool IsPerson(in Piece piece)
    {
        if (piece.Shape.Words is < 2 or > MostNameWords || piece.Shape.Numbers > 0 || piece.Evidence.Strength != MatchStrength.None || piece.Shape.Sentences > 0) return false;
        return Read(piece, NameRole.Author, false, 0);
    }

    private bool IsPlacedPerson(in Piece piece)
    {
        if (piece.Shape.Words > MostNameWords + 1 || piece.Shape.Numbers > 0 || piece.Evidence.Strength != MatchStrength.None || piece.Shape.Sentences > 0) return false;
        return new BylineGrammar(page.FoldedOf(piece.FoldStart, piece.FoldEnd), matcher).TryRead(NameRole.Author, false, 0, out NameSlots slots, out bool isSure)
            && isSure && slots.HasPerson() && slots.Has(NameRole.Place);
    }

    /// <summary>«بقلم:» alone above a line that was found to be a byline.</summary>
    private bool IsLabelOf(in Piece piece, in Piece next) =>
        piece.Evidence.Strength == MatchStrength.Whole && ZoneMap.RoleOf[(int)next.State] == ZoneRole.Byline && next.Evidence.Strength != MatchStrength.Label
        && matcher[piece.Evidence.Phrase] is { Kind: PhraseKind.Byline, Where: PhrasePlace.Label };

    /// <summary>«هيئة التحرير»: an entry of menus, and between headline and body whoever wrote the story.</summary>
    private static bool IsDesk(in Piece piece) => piece.Evidence.Strength == MatchStrength.Whole && (piece.Evidence.WeakKinds & (1u << (int)PhraseKind.Byline)) != 0;

    /// <summary>«و م ع», «رويترز», «وكالات»: an agency and nothing else between headline and body.</summary>
    private bool IsAgency(in Piece piece)
    {
        if (piece.Shape.Words > MostNameWords || piece.Shape.Numbers > 0) return false;
        if (piece.Evidence.Strength != MatchStrength.None && !(piece.Evidence.Strength == MatchStrength.Whole && matcher[piece.Evidence.Phrase].Kind == PhraseKind.Source)) return false;
        ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
        (int first, int last) = new NameReader(line, matcher).Shrink(0, line.Length);
        return first < last && matcher.MatchName(line, first, out NameKinds kinds) == last && (kinds & NameKinds.Agency) != 0 && (kinds & NameKinds.Place) == 0;
    }

    private bool Read(in Piece piece, NameRole role, bool isLabelled, int start) =>
        new BylineGrammar(page.FoldedOf(piece.FoldStart, piece.FoldEnd), matcher).TryRead(role, isLabelled, start, out NameSlots slots, out bool isSure) && isSure && slots.HasPerson();

    private static int IndexOfBody(ReadOnlySpan<Piece> pieces)
    {
        int i = 0;
        while (i < pieces.Length && pieces[i].State != ZoneState.Body) i++;
        return i < pieces.Length ? i : -1;
    }

    private static int LastBody(ReadOnlySpan<Piece> pieces)
    {
        int i = pieces.Length - 1;
        while (i >= 0 && pieces[i].State != ZoneState.Body) i--;
        return i;
    }
}
