namespace RuIranParsing;

/// <summary>
/// Cuts lines into pieces. A line is one piece unless a template glued things together: it is cut round phrases that never occur in prose, behind an
/// opening phrase whose last word goes on, and before a label that is glued on or follows a full stop. One pass over the words gathers the shape as well.
/// </summary>
internal readonly ref struct Segmenter
{
    // A credit or a list of tags after a full stop is short; a longer rest is the next sentence.
    private const int LongestValue = 8;

    // Units that a piece of fewer words than a paragraph's may have: twice as many as words of the usual length.
    private const int LongestShort = LeadWords.LongWords * 12;
    private readonly Page _page;
    private readonly PhraseMatcher _matcher;
    private readonly PieceList _pieces;

    private Segmenter(Page page, PhraseMatcher matcher, PieceList pieces)
    {
        _page = page;
        _matcher = matcher;
        _pieces = pieces;
    }

    /// <summary>The pieces of a page, blank lines left out. O(length of the page).</summary>
    internal static PieceList Cut(Page page, PhraseMatcher matcher)
    {
        var pieces = new PieceList();
        var segmenter = new Segmenter(page, matcher, pieces);
        int previousLine = -1;
        foreach (PageLine line in page.Lines)
        {
            segmenter.CutLine(line, line.Number != previousLine + 1);
            previousLine = line.Number;
        }
        return pieces;
    }

    private void CutLine(in PageLine line, bool afterBlank)
    {
        ReadOnlySpan<char> folded = _page.FoldedOf(line.FoldStart, line.FoldEnd);
        ReadOnlySpan<char> source = _page.Text.AsSpan(0, line.End);
        int at = 0, start = line.Start;
        char previous = ' ';
        while (at < folded.Length)
        {
            var piece = new Piece
            {
                FoldStart = line.FoldStart + at,
                Start = start,
                Line = line.Number,
                Marks = at > 0 ? PieceMarks.None : afterBlank ? PieceMarks.StartsLine | PieceMarks.AfterBlank : PieceMarks.StartsLine,
                WordsStart = _pieces.DigestCount,
            };
            if (_page.Hints is { } hints) piece.Hints = hints[line.Number - 1];
            int cut = Read(folded, at, ref piece);
            _pieces.Work += piece.Evidence.Steps + piece.Shape.Words;
            piece.FoldEnd = line.FoldStart + cut;
            start = piece.ContentEnd = cut >= folded.Length ? line.End : LetterFold.SourceIndex(source, start, previous, cut - at);
            piece.Evidence.End += line.FoldStart;
            piece.Evidence.ValueStart = Math.Min(piece.Evidence.ValueStart + line.FoldStart, piece.FoldEnd);
            piece.WordsCount = _pieces.DigestCount - piece.WordsStart;
            piece.Shape.First = folded[at];
            piece.Shape.Last = LastOf(folded[at..cut]);
            _pieces.Add(piece);
            previous = folded[cut - 1];
            at = cut;
        }
    }

    /// <summary>Reads the piece that starts at <paramref name="start"/> and returns where it ends.</summary>
    private int Read(ReadOnlySpan<char> line, int start, ref Piece piece)
    {
        int end = line.Length;
        var shape = default(LineShape);
        // A word has a letter and a space behind it; the last one may lack the space. Once the lead is read, only short pieces are still compared with it.
        int most = _pieces.LongCount < LeadWords.Paragraphs ? int.MaxValue : line.Length - start > LongestShort ? 0 : LeadWords.LongWords;
        Span<ushort> digests = _pieces.ReserveDigests(Math.Min(most, ((line.Length - start) / 2) + 2));
        int cut = Read(line, start, ref end, ref piece, ref shape, digests, out int kept);
        _pieces.KeepDigests(kept);
        piece.Shape = shape;
        return cut;
    }

    private int Read(ReadOnlySpan<char> line, int start, ref int end, ref Piece piece, ref LineShape shape, Span<ushort> digests, out int kept)
    {
        kept = 0;
        _matcher.MatchStart(line, start, ref piece.Evidence);
        if (piece.Evidence.IsGlued && !piece.Evidence.IsWeak) end = piece.Evidence.End;
        int name = CutName(line, start, piece.Evidence, out bool isNameFirst);
        if (name > start && name < end)
        {
            end = name;
            if (isNameFirst) piece.Marks |= PieceMarks.IsByline;
        }
        var next = new WordScanner(line[..end], start);
        int previousEnd = start;
        bool isFirst = true, more = next.Next();
        while (more)
        {
            Word words = next.Current;
            more = next.NextUsual();
            int gapStop = isFirst ? 0 : Stops(line[previousEnd..words.Start]);
            if (!isFirst && gapStop == 1 && StartsLabel(line, words.Start, words.Hash)) return words.Start;
            WordFlags flags = _matcher.Flags.Of(words.Hash);
            if (_matcher.MayFloat(flags, words.Hash, next.Current))
            {
                Evidence found = default;
                bool inside = _matcher.MatchFloating(line, start, words.Start, ref found);
                _pieces.Work += found.Steps;
                if (inside && !isFirst && !CoveredBy(piece.Evidence, words.Start)) return TrimBack(line, start, words.Start);
                if (found.Strength != MatchStrength.None) Merge(ref piece.Evidence, found);
                if (inside && isFirst && found.End < end && MinWords(line, found.End)) end = Math.Min(end, found.End);
                if (end < line.Length && words.Start >= end) break;
            }
            if (IsColonAfter(line, words.End, out int colon))
            {
                int label = _matcher.GluedLabel(line, start, colon);
                if (label > start) return label;
            }
            shape.Sentences += gapStop;
            kept += Count(line, words, flags, isFirst, ref shape, digests, kept);
            previousEnd = words.End;
            isFirst = false;
            if (words.End >= end) break;
        }
        shape.Sentences += Stops(line[previousEnd..Math.Max(previousEnd, end)]);
        return end;
    }

    /// <summary>Where a name and a date on one line part, or -1.</summary>
    private int CutName(ReadOnlySpan<char> line, int start, in Evidence evidence, out bool isNameFirst)
    {
        isNameFirst = true;
        int label = _matcher.GluedDateLabel(line, start);
        if (label > start) return label;
        if (evidence.Strength == MatchStrength.None) return NameAndDate.Find(line, start, _matcher, out isNameFirst);
        // What a phrase opens is known already: «تاريخ النشر: 3 مارس» is no name and date, «كتب: فلان الفلاني الجمعة 19 يناير 2018» is both.
        if (evidence.Strength != MatchStrength.Label || _matcher[evidence.Phrase].Kind != PhraseKind.Byline) return -1;
        int date = NameAndDate.Find(line, evidence.ValueStart, _matcher, out bool isBehindLabel);
        return isBehindLabel ? date : -1;
    }

    private static bool CoveredBy(in Evidence evidence, int word) => !evidence.IsWeak && word < evidence.End && evidence.Strength is (MatchStrength.Whole or MatchStrength.Inside or MatchStrength.Starts);

    private static bool MinWords(ReadOnlySpan<char> line, int at) => PhraseMatcher.FirstWord(line, at) < line.Length;

    private static void Merge(ref Evidence known, Evidence found)
    {
        found.Steps = known.Steps;
        uint strong = known.StrongKinds | found.StrongKinds, weak = known.WeakKinds | found.WeakKinds;
        if (known.Strength == MatchStrength.None || (known.IsWeak && !found.IsWeak) || (known.IsWeak == found.IsWeak && found.Strength > known.Strength)) known = found;
        known.StrongKinds = strong;
        known.WeakKinds = weak;
    }

    /// <summary>Sentence ends in a gap between words: 0 none, 1 one or more. Nearly every gap is one space.</summary>
    private static int Stops(ReadOnlySpan<char> gap)
    {
        if (gap.Length == 1 && gap[0] == ' ') return 0;
        foreach (char c in gap)
        {
            if (c is '.' or '!' or '?') return 1;
        }
        return 0;
    }

    private static bool IsColonAfter(ReadOnlySpan<char> line, int end, out int colon)
    {
        colon = end;
        if (colon < line.Length && line[colon] == ' ') colon++;
        return colon < line.Length && line[colon] == ':';
    }

    private bool StartsLabel(ReadOnlySpan<char> line, int word, ulong hash)
    {
        if (!_matcher.MayLabel(hash)) return false;
        Evidence found = default;
        _matcher.MatchStart(line, word, ref found);
        _pieces.Work += found.Steps;
        if (found.Strength != MatchStrength.Label || found.IsWeak || _matcher[found.Phrase].IsBare) return false;
        if (_matcher[found.Phrase].Kind is PhraseKind.Tags) return true;
        if (_matcher[found.Phrase].Kind is not PhraseKind.Source) return false;
        return WordScanner.Count(line, found.End, LongestValue) <= LongestValue;
    }

    /// <summary>The opening bracket or dash before a phrase belongs to it.</summary>
    private static int TrimBack(ReadOnlySpan<char> line, int start, int word)
    {
        int at = word;
        while (at > start + 1 && line[at - 1] is '(' or '[' or '"' or '*' or '#') at--;
        return at;
    }

    /// <summary>Counts a word; 1 where it is a content word, whose digest is then written.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private int Count(ReadOnlySpan<char> line, in Word place, WordFlags flags, bool isFirst, ref LineShape shape, Span<ushort> digests, int at)
    {
        shape.Words++;
        shape.Hash = LineRepeats.Add(shape.Hash, place.Hash);
        if (place.Class == CharacterClass.Arabic) shape.Arabic++;
        else if (place.Class == CharacterClass.Latin) shape.Latin++;
        else if (place.Class == CharacterClass.Digit)
        {
            shape.Numbers++;
            return 0;
        }
        ReadOnlySpan<char> word = place.Of(line);
        if (((flags & ~WordFlags.Floats) == WordFlags.None) & ((word[0] == 'و') | (word[0] == 'ف')) & (word.Length > 3))
        {
            WordFlags bare = _matcher.Flags.Of(WordHash.Of(line[(place.Start + 1)..], word.Length - 1)) & (WordFlags.Verb | WordFlags.Function);
            if (isFirst) shape.StartsConjunctionVerb = (bare & WordFlags.Verb) != 0;
            flags |= bare;
        }
        CountFlags(flags, ref shape);
        if (isFirst)
        {
            shape.FirstWord = flags;
            shape.StartsWaw = word[0] == 'و' && word.Length > 3;
            shape.StartsArticle = word.StartsWith("ال") && word.Length > 4;
        }
        if (word.Length < 3 || at >= digests.Length) return 0;
        digests[at] = Digest(line[place.Start..], word.Length);
        return (flags & WordFlags.Function) != 0 ? 0 : 1;
    }

    /// <summary>Adds by the bits of <see cref="WordFlags"/>, without a branch.</summary>
    private static void CountFlags(WordFlags flags, ref LineShape shape)
    {
        int bits = (int)flags;
        shape.Verbs += bits & 1;
        shape.Functions += (bits >> 1) & 1;
        shape.Networks += (bits >> 3) & 1;
        shape.NumberWords += (bits >> 4) & 1;
    }

    /// <summary>
    /// Thirteen bits of the word of three letters or more that opens <paramref name="text"/>, its article and glued-on particles left off, so that «المعاهدة» and
    /// «معاهدة» agree. Written without short cuts: every third word has the article.
    /// </summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private static ushort Digest(ReadOnlySpan<char> text, int length)
    {
        char first = text[0], second = text[1], third = text[2];
        bool hasArticle = ((first == 'ا') | (first == 'ل')) & (second == 'ل') & (length >= 5);
        bool hasGluedArticle = (second == 'ا') & (third == 'ل') & (length >= 6);
        int stem = hasGluedArticle ? 3 : 0;
        stem = hasArticle ? 2 : stem;
        return first < WordHash.FirstLetter ? WordHash.DigestOf(text, length) : WordHash.StemDigestOf(text, length, stem);
    }

    /// <summary>
    /// The last mark of a line, which tells display lines from prose and captions. Brackets close a caption with its source («(رويترز)») and a headline with what else there
    /// is («(صور وفيديو)», «(1 من 3)»): these are looked through.
    /// </summary>
    private char LastOf(ReadOnlySpan<char> folded)
    {
        char last = Last(folded);
        if (last == '"' && ClosesAddressee(folded)) return ':';
        if (last != ')') return last;
        int close = folded.LastIndexOf(')'), open = folded[..close].LastIndexOf('(');
        return open > 0 && SaysWhatElse(folded[(open + 1)..close]) ? Last(folded[..open]) : last;
    }

    /// <summary>«وزير المياه لـ«صدى الضفاف»»: whom somebody told what the next line quotes; a colon would say the same.</summary>
    private static bool ClosesAddressee(ReadOnlySpan<char> folded)
    {
        int close = folded.LastIndexOf('"');
        int open = close <= 0 ? -1 : folded[..close].LastIndexOf('"');
        return open > 2 && folded[open - 1] == 'ل' && folded[open - 2] == ' ';
    }

    private bool SaysWhatElse(ReadOnlySpan<char> bracketed)
    {
        var words = new WordScanner(bracketed, 0);
        if (!words.Next()) return false;
        if (words.Class == CharacterClass.Digit) return true;
        Evidence found = default;
        _matcher.MatchStart(bracketed, words.Start, ref found);
        return found.Strength == MatchStrength.Whole && ((found.StrongKinds | found.WeakKinds) & (1u << (int)PhraseKind.Caption | 1u << (int)PhraseKind.Source)) == 0;
    }

    private static char Last(ReadOnlySpan<char> folded)
    {
        for (int i = folded.Length - 1; i >= 0; i--)
        {
            if (folded[i] is not (' ' or '|')) return folded[i];
        }
        return ' ';
    }
}
