namespace RuIranParsing;

/// <summary>Reads the features of each piece of a page, in order. Holds the few running counts that need the neighbours. O(1) a piece.</summary>
internal ref struct FeatureReader
{
    /// <summary>At most so many features a piece.</summary>
    internal const int Most = 112;

    private const uint BylineKind = 1u << (int)PhraseKind.Byline;

    private const uint CommentKinds = 1u << (int)PhraseKind.Comment | 1u << (int)PhraseKind.CommentForm;
    private const uint RelatedKind = 1u << (int)PhraseKind.Related;

    private const int NearPieces = 3;

    // A name, a day, a button of a comment; what readers write is longer.
    private const int MostShort = 5;

    private readonly ReadOnlySpan<Piece> _pieces;
    private readonly int _longTotal;
    private readonly int _bestShared;
    private int _longBefore;
    private int _sinceLong = int.MaxValue;
    private int _nextLong = -1;
    private DisplayRun _run;
    private int _comments;
    private int _others;

    // On a page of Latin letters, or Cyrillic ones, they are what Arabic is elsewhere: the page's own script, not the furniture of its software.
    private readonly bool _isLatin;

    // A bare text, one with a little furniture, a whole web page: what the first lines are depends on it.
    private readonly int _kind;

    internal FeatureReader(ReadOnlySpan<Piece> pieces)
    {
        _pieces = pieces;
        int best = 0, foreign = 0, arabic = 0, furniture = 0;
        _bestShared = -1;
        for (int i = 0; i < pieces.Length; i++)
        {
            foreign += pieces[i].Shape.Words - pieces[i].Shape.Arabic - pieces[i].Shape.Numbers;
            arabic += pieces[i].Shape.Arabic;
            if (pieces[i].Evidence.StrongKinds != 0) furniture++;
            if (LeadWords.IsLong(pieces[i]))
            {
                _longTotal++;
                continue;
            }
            // Before the first paragraph, the display line that shares most words with it; one shared word may be chance.
            if (_longTotal > 0 || pieces[i].WordsCount < 2 || pieces[i].SharedWithLead == byte.MaxValue) continue;
            int shared = pieces[i].SharedWithLead * Math.Min(pieces[i].WordsCount, 8);
            if (shared <= best) continue;
            best = shared;
            _bestShared = i;
        }
        _isLatin = foreign > arabic;
        _kind = KindOf(pieces.Length - _longTotal, furniture);
    }

    /// <summary>Writes the features of the piece at <paramref name="index"/>; pieces must be asked for in order.</summary>
    internal int Read(int index, scoped Span<ushort> features)
    {
        ref readonly Piece piece = ref _pieces[index];
        int count = ReadShape(piece, features, 0);
        count = ReadEvidence(piece, features, count);
        count = ReadPlace(index, piece, features, count);
        return piece.Hints.IsSet ? HintFeatures.Read(piece, _isLatin, features, count) : count;
    }

    private readonly int ReadShape(in Piece piece, scoped Span<ushort> features, int count)
    {
        ref readonly LineShape shape = ref piece.Shape;
        int words = Math.Max(1, shape.Words);
        features[count++] = Features.Number(Feature.Words, WordsBucket(shape.Words));
        features[count++] = Features.Number(Feature.First, FirstBucket(shape.First, _isLatin));
        int last = LastBucket(shape.Last, _isLatin);
        features[count++] = Features.Number(Feature.Last, last);
        features[count++] = Features.Number(Feature.WordsLast, (Coarse(shape.Words) * 4) + CoarseLast(last));
        if (!_isLatin)
        {
            // No word list knows the verbs and particles of another language.
            features[count++] = Features.Number(Feature.Opening, OpeningBucket(shape));
            features[count++] = Features.Number(Feature.Verbs, Math.Min(3, shape.Verbs));
            features[count++] = Features.Number(Feature.Functions, shape.Functions == 0 ? 0 : shape.Functions * 6 < words ? 1 : shape.Functions * 3 < words ? 2 : 3);
        }
        features[count++] = Features.Number(Feature.Sentences, shape.Sentences == 0 ? 0 : shape.Sentences == 1 ? 1 : shape.Sentences <= 3 ? 2 : 3);
        features[count++] = Features.Number(Feature.Latin, _isLatin ? ShareBucket(shape.Arabic, words) : ShareBucket(shape.Latin, words));
        features[count++] = Features.Number(Feature.Numbers, ShareBucket(shape.Numbers, words));
        features[count++] = Features.Number(Feature.Shared, SharedBucket(piece.SharedWithLead));
        for (uint rest = (uint)(piece.Marks & ~PieceMarks.StartsLine); rest != 0; rest &= rest - 1)
            features[count++] = Features.Number(Feature.Mark, System.Numerics.BitOperations.TrailingZeroCount(rest));
        return count;
    }

    private static int ReadEvidence(in Piece piece, scoped Span<ushort> features, int count)
    {
        ref readonly Evidence evidence = ref piece.Evidence;
        bool isWhole = evidence.Strength is MatchStrength.Whole or MatchStrength.Label;
        for (uint rest = evidence.StrongKinds; rest != 0 && count < 40; rest &= rest - 1)
            features[count++] = Features.Number(isWhole && !evidence.IsWeak ? Feature.StrongWhole : Feature.StrongPart, 1 + System.Numerics.BitOperations.TrailingZeroCount(rest));
        for (uint rest = evidence.WeakKinds; rest != 0 && count < 44; rest &= rest - 1)
            features[count++] = Features.Number(isWhole && evidence.IsWeak ? Feature.WeakWhole : Feature.WeakPart, 1 + System.Numerics.BitOperations.TrailingZeroCount(rest));
        if (evidence.StrongKinds == 0) features[count++] = Features.Number(Feature.StrongWhole, 0);
        return count;
    }

    private int ReadPlace(int index, in Piece piece, scoped Span<ushort> features, int count)
    {
        bool isLong = LeadWords.IsLong(piece);
        features[count++] = Features.Number(Feature.Bias, 0);
        int fromStart = index < 4 ? index : index < 7 ? 4 : index < 13 ? 5 : index < 26 ? 6 : 7;
        features[count++] = Features.Number(Feature.FromStart, fromStart);
        features[count++] = Features.Number(Feature.PageKind, (_kind * 8) + fromStart);
        int fromEnd = _pieces.Length - 1 - index;
        features[count++] = Features.Number(Feature.FromEnd, fromEnd < 3 ? fromEnd : fromEnd < 6 ? 3 : 4);
        int longAfter = _longTotal - _longBefore - (isLong ? 1 : 0);
        features[count++] = Features.Number(Feature.LongAround, (FewBucket(_longBefore) * 4) + FewBucket(longAfter));
        features[count++] = Features.Number(Feature.ToLong, DistanceBucket(isLong ? 0 : NextLong(index) - index));
        features[count++] = Features.Number(Feature.SinceLong, DistanceBucket(isLong ? 0 : _sinceLong));
        features[count++] = Features.Number(Feature.Before, index == 0 ? 0 : 1 + Coarse(_pieces[index - 1].Shape.Words));
        features[count++] = Features.Number(Feature.After, fromEnd == 0 ? 0 : 1 + Coarse(_pieces[index + 1].Shape.Words));
        features[count++] = Features.Number(Feature.BeforeIs, index == 0 ? 0 : NeighbourBucket(_pieces[index - 1]));
        features[count++] = Features.Number(Feature.AfterIs, fromEnd == 0 ? 0 : NeighbourBucket(_pieces[index + 1]));
        int blank = ((piece.Marks & PieceMarks.AfterBlank) != 0 ? 1 : 0) + (fromEnd == 0 || (_pieces[index + 1].Marks & PieceMarks.AfterBlank) != 0 ? 2 : 0);
        features[count++] = Features.Number(Feature.Blank, blank);
        features[count++] = Features.Number(Feature.BestShared, index == _bestShared ? 1 : 0);
        features[count++] = Features.Number(Feature.SharedWithNext, SharedBucket(piece.SharedWithNext));
        if (_longBefore == 0)
        {
            features[count++] = Features.Number(Feature.SharedWithFirst, SharedBucket(piece.SharedWithFirst));
            features[count++] = Features.Number(Feature.FieldsAround, (FieldsNear(index, 1) * 4) + FieldsNear(index, -1));
            count = ReadRun(index, features, count);
        }
        if (_comments + _others > 0) features[count++] = Features.Number(Feature.BehindBlocks, (_comments * 6) + (_others * 3) + (isLong ? 2 : piece.Shape.Words > MostShort ? 1 : 0));
        if (_longBefore > 0) NoteBlocks(piece.Evidence);
        if (isLong)
        {
            _longBefore++;
            _sinceLong = 1;
        }
        else if (_sinceLong != int.MaxValue) _sinceLong++;
        return count;
    }

    /// <summary>What the page has come past since its first paragraph: comments (their headings and forms), other articles. The story seldom goes on behind both.</summary>
    private void NoteBlocks(in Evidence evidence)
    {
        if (evidence.Strength is not (MatchStrength.Whole or MatchStrength.Label or MatchStrength.Starts)) return;
        if ((evidence.StrongKinds & CommentKinds) != 0) _comments = Math.Min(2, _comments + 1);
        if ((evidence.StrongKinds & RelatedKind) != 0) _others = 1;
    }

    /// <summary>Kicker, headline and decks are told apart by where they stand among each other, before the first paragraph.</summary>
    private int ReadRun(int index, scoped Span<ushort> features, int count)
    {
        if (index >= _run.End) _run = DisplayRun.At(_pieces, index);
        if (index < _run.Start) return count;
        // A web page has its name and its menus in such runs, a bare text nothing but the article's.
        int kind = _kind == 2 ? 1 : 0;
        features[count++] = Features.Number(Feature.RunPlace, (kind * DisplayRun.Places) + _run.PlaceOf(index));
        features[count++] = Features.Number(Feature.RunLength, (kind * DisplayRun.Lengths) + _run.LengthOf(index, _pieces[index]));
        return count;
    }

    /// <summary>Whether a date (1) and a byline (2) stand near in a direction: what stands above them is a headline rather, what stands below a caption or a deck.</summary>
    private readonly int FieldsNear(int index, int step)
    {
        int fields = 0;
        for (int i = index + step, seen = 0; seen < NearPieces && (uint)i < (uint)_pieces.Length && !LeadWords.IsLong(_pieces[i]); i += step, seen++)
        {
            int neighbour = NeighbourBucket(_pieces[i]);
            if (neighbour is 2 or 3) fields |= neighbour - 1;
        }
        return fields;
    }

    private int NextLong(int index)
    {
        if (_nextLong > index) return _nextLong;
        int i = Math.Max(index + 1, _nextLong);
        while (i < _pieces.Length && !LeadWords.IsLong(_pieces[i])) i++;
        return _nextLong = i < _pieces.Length ? i : int.MaxValue;
    }

    private static int NeighbourBucket(in Piece piece)
    {
        if ((piece.Marks & PieceMarks.IsDate) != 0) return 2;
        if ((piece.Marks & (PieceMarks.IsByline | PieceMarks.IsName)) != 0 || (piece.Evidence.StrongKinds & BylineKind) != 0) return 3;
        if (ArticleTools.Has(piece)) return 6;
        if (piece.Evidence.StrongKinds != 0) return 1;
        if ((piece.Marks & PieceMarks.HasDateline) != 0) return 4;
        return LeadWords.IsLong(piece) ? 7 : 5;
    }

    private static int WordsBucket(int words) => words switch
    {
        <= 4 => words, <= 6 => 5, <= 9 => 6, <= 14 => 7, <= 21 => 8, <= 34 => 9, <= 69 => 10, _ => 11,
    };

    internal static int Coarse(int words) => words <= 3 ? 0 : words <= 9 ? 1 : words < LeadWords.LongWords ? 2 : 3;

    private static int FirstBucket(char c, bool isLatin) => c switch
    {
        '-' => 1, '*' or '>' => 2, '"' => 3, '(' or '[' => 4, '#' or '|' or '/' => 5, _ => WordScanner.ClassOf(c) switch
        {
            CharacterClass.Arabic => 0, CharacterClass.Latin or CharacterClass.OtherLetter when isLatin => 0, CharacterClass.Digit => 6, _ => 7,
        },
    };

    private static int LastBucket(char c, bool isLatin) => c switch
    {
        '.' => 1, '?' or '!' => 2, ':' => 3, ',' or ';' => 4, '"' => 5, '-' or '_' => 6, ')' or ']' => 7, _ => WordScanner.ClassOf(c) switch
        {
            CharacterClass.Arabic => 0, CharacterClass.Latin or CharacterClass.OtherLetter when isLatin => 0, CharacterClass.Digit => 8, _ => 9,
        },
    };

    private static int CoarseLast(int last) => last switch { 1 => 1, 2 or 5 or 7 => 2, 3 or 4 => 3, _ => 0 };

    private static int OpeningBucket(in LineShape shape)
    {
        if (shape.StartsConjunctionVerb) return 1;
        if ((shape.FirstWord & WordFlags.Verb) != 0) return 2;
        if ((shape.FirstWord & WordFlags.Title) != 0) return 3;
        if ((shape.FirstWord & WordFlags.Function) != 0) return 4;
        return shape.StartsWaw ? 5 : shape.StartsArticle ? 6 : shape.Arabic == 0 ? 7 : 0;
    }

    private static int ShareBucket(int part, int whole) => part == 0 ? 0 : part * 2 < whole ? 1 : part < whole ? 2 : 3;

    private static int SharedBucket(byte shared) => shared switch { byte.MaxValue => 0, 0 => 1, <= 2 => 2, <= 4 => 3, <= 7 => 4, <= 10 => 5, _ => 6 };

    private static int KindOf(int shortLines, int furniture) => shortLines >= 24 || furniture >= 8 ? 2 : shortLines >= 9 || furniture >= 3 ? 1 : 0;

    private static int FewBucket(int count) => count switch { 0 => 0, 1 => 1, <= 3 => 2, _ => 3 };

    private static int DistanceBucket(int distance) => distance switch { 0 => 0, 1 => 1, 2 => 2, 3 => 3, <= 6 => 4, <= 1000 => 5, _ => 6 };
}
