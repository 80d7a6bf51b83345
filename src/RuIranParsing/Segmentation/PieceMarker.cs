using System.Buffers;

namespace RuIranParsing;

/// <summary>Marks pieces with what the field readers and comparisons between pieces say. O(length of the page).</summary>
internal readonly ref struct PieceMarker(Page page, PhraseMatcher matcher)
{
    // Dates and bylines stand alone on short lines; reading every sentence of the prose for them would only cost time.
    private const int ShortWords = 30;
    private const int EarlyColon = 40;
    private const int CaptchaWords = 6;
    private const int PairWords = 6;
    private const int MostNameWords = 7;
    private const int LongestInitials = 12;
    private const int MostGlued = 4;
    private static readonly SearchValues<char> Joints = SearchValues.Create("-/|:,");
    private static readonly SearchValues<char> Arrows = SearchValues.Create(">|/");
    private const int MostOutside = 2;
    private const int MostTrailWords = 3;
    private const int FewestArrows = 2;

    internal void Mark(PieceList list)
    {
        Span<Piece> pieces = list.Pieces;
        for (int i = 0; i < pieces.Length; i++)
        {
            ref Piece piece = ref pieces[i];
            ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
            piece.Marks |= ShapeMarks(line, piece.Shape);
            if (piece.Shape.Words > ShortWords)
            {
                if (DatelineReader.TryRead(line, matcher, out _, out _, out _)) piece.Marks |= PieceMarks.HasDateline;
                continue;
            }
            if (IsKnownFurniture(piece)) continue;
            piece.Marks |= DateMarks(line, piece);
            piece.Marks |= NameMarks(line, piece);
            bool isField = (piece.Marks & (PieceMarks.HasDate | PieceMarks.IsName | PieceMarks.IsByline)) != 0 || (piece.Evidence.StrongKinds & (1u << (int)PhraseKind.Byline)) != 0;
            if (!isField && IsTrail(line)) piece.Marks |= PieceMarks.IsTrail;
        }
        new LineRepeats(page).Mark(pieces);
        LeadWords.Compare(list);
    }

    /// <summary>A captcha, or nothing but a phrase that names neither people nor days: there is nothing to find in it.</summary>
    private bool IsKnownFurniture(in Piece piece) =>
        // A link of a menu, an aside or a footer.
        (piece.Hints.Link == 3 && (piece.Hints.Regions & MainContainer.ForeignRegions) != 0)
        || (piece.Marks & PieceMarks.IsCaptcha) != 0
        || (piece.Evidence.Strength == MatchStrength.Whole && !piece.Evidence.IsWeak
            && matcher[piece.Evidence.Phrase].Kind is not (PhraseKind.Byline or PhraseKind.Date or PhraseKind.Source or PhraseKind.Kicker));

    private static PieceMarks ShapeMarks(ReadOnlySpan<char> line, in LineShape shape)
    {
        PieceMarks marks = PieceMarks.None;
        if (shape.Words <= CaptchaWords && shape.Words > 0)
        {
            if (shape.Numbers + shape.NumberWords == shape.Words && line.Contains('=')) marks |= PieceMarks.IsCaptcha;
            else if (shape.Numbers == shape.Words && shape.Words <= 3) marks |= PieceMarks.IsCounter;
            else if (shape.Words <= 3 && shape.Numbers == 1 && CountsLabel(line)) marks |= PieceMarks.IsCounter;
        }
        if (shape.Networks > 0 && shape.Networks == shape.Words) marks |= PieceMarks.IsNetworks;
        if (shape.Latin > 0 && (line.Contains('@') || line.Contains("http", StringComparison.Ordinal) || line.Contains("www", StringComparison.Ordinal))) marks |= PieceMarks.HasAddress;
        if (shape.Words is >= 2 and <= PairWords && shape.Verbs + shape.Numbers == 0 && line[1..^1].IndexOfAny('-', '/') >= 0) marks |= PieceMarks.IsPair;
        if (shape.Words is > 3 and <= ShortWords && line[1..^2].Contains("..", StringComparison.Ordinal)) marks |= PieceMarks.HasEllipsis;
        if (line.Length > 1 && line[^1] == '|') marks |= PieceMarks.EndsWithBar;
        int colon = line[..Math.Min(line.Length, EarlyColon)].IndexOf(':');
        if (colon > 0 && colon < line.Length - 2) marks |= PieceMarks.HasEarlyColon;
        return marks;
    }

    /// <summary>«قراءات : 512»: a word or two, a colon, and a number that ends the line.</summary>
    private static bool CountsLabel(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon > 0 && char.IsAsciiDigit(line[^1]) && !char.IsAsciiDigit(line[colon - 1]) && line[(colon + 1)..].TrimStart(' ').IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>«الرئيسية > أخبار > ثقافة», «فيديو | العالم | رياضة». A quotation mark between two spaces was an arrow («»») before it was folded.</summary>
    private static bool IsTrail(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny(Arrows) < 0 && !line.Contains(" \" ", StringComparison.Ordinal)) return false;
        int parts = 0, words = 0, end = 0;
        var scanner = new WordScanner(line, 0);
        while (scanner.Next())
        {
            ReadOnlySpan<char> gap = line[end..scanner.Start];
            if (end > 0 && (gap.IndexOfAny(Arrows) >= 0 || gap is " \" "))
            {
                parts++;
                words = 0;
            }
            if (++words > MostTrailWords) return false;
            end = scanner.End;
        }
        return parts >= FewestArrows;
    }

    private static PieceMarks DateMarks(ReadOnlySpan<char> line, in Piece piece)
    {
        if (piece.Shape.Numbers == 0 || !DateReader.TryFind(line, 0, out DateMatch date)) return PieceMarks.None;
        int outside = DateSurroundings.Count(line, date, MostOutside);
        bool isLabelled = piece.Evidence.Strength == MatchStrength.Label && ((piece.Evidence.StrongKinds | piece.Evidence.WeakKinds) & (1u << (int)PhraseKind.Date)) != 0;
        return isLabelled || outside <= MostOutside ? PieceMarks.IsDate | PieceMarks.HasDate : PieceMarks.HasDate;
    }

    private PieceMarks NameMarks(ReadOnlySpan<char> line, in Piece piece)
    {
        PieceMarks marks = PieceMarks.None;
        int value = piece.Evidence.Strength == MatchStrength.Label ? piece.Evidence.ValueStart - piece.FoldStart : 0;
        if (BylineReader.TryRead(line, piece.Evidence, value, matcher, out NameSlots slots, out bool isSure))
        {
            marks |= isSure ? PieceMarks.IsByline : PieceMarks.IsName;
            if (NamesPerson(line, slots)) marks |= PieceMarks.IsPerson;
        }
        else if (piece.Shape.Words is >= 2 and <= MostNameWords && piece.Evidence.Strength == MatchStrength.None) marks |= UnlistedMarks(line, piece.Shape);
        else if (piece.Shape.Words >= 6 && DatelineReader.TryRead(line, matcher, out _, out _, out _)) marks |= PieceMarks.HasDateline;
        return marks;
    }

    /// <summary>A person whose name has a title before it; initials; names beside an outlet that no list knows.</summary>
    private PieceMarks UnlistedMarks(ReadOnlySpan<char> line, in LineShape shape)
    {
        if (line.Length <= LongestInitials && WideNameReader.AreInitials(line)) return PieceMarks.IsName;
        if (shape.Words <= MostGlued && shape.Verbs + shape.Numbers == 0 && IsGluedPair(line)) return PieceMarks.IsName;
        if (line.IndexOfAny(Joints) < 0) return IsPerson(line, 0, line.Length) ? PieceMarks.IsName | PieceMarks.IsPerson : PieceMarks.None;
        if (!new BylineGrammar(line, matcher).TryRead(NameRole.Author, false, 0, out NameSlots slots, out bool isSure, mayBeUnlisted: true) || !isSure) return PieceMarks.None;
        return slots.HasPerson() ? PieceMarks.IsName | PieceMarks.IsPerson : PieceMarks.IsName;
    }

    /// <summary>«زمردان-الضفاف»: a template joined a place and an outlet without spaces; headlines are not written so.</summary>
    internal static bool IsGluedPair(ReadOnlySpan<char> line)
    {
        int dash = line.IndexOfAny('-', '/');
        return dash > 0 && dash + 1 < line.Length && line[dash - 1] != ' ' && line[dash + 1] != ' ';
    }

    private bool NamesPerson(ReadOnlySpan<char> line, in NameSlots slots)
    {
        for (int i = 0; i < slots.Count; i++)
        {
            if (slots[i].IsPerson && IsPerson(line, slots[i].Start, slots[i].End)) return true;
        }
        return false;
    }

    private bool IsPerson(ReadOnlySpan<char> line, int start, int end) => new PersonReader(line, matcher).TryRead(start, end, false, out _, out bool isAttested) && isAttested;
}
