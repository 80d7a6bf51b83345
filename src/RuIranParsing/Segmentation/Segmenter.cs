namespace RuIranParsing;

/// <summary>
/// Cuts lines into pieces. A line is one piece unless a template glued things together: it is cut round phrases that never occur in prose, behind an
/// opening phrase whose last word goes on, and before a label that is glued on or follows a full stop. One pass over the words gathers the shape as well.
/// </summary>
internal readonly ref struct Segmenter
{
    // A credit or a list of tags after a full stop is short; a longer rest is the next sentence.
    private const int LongestValue = 8;
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
        int at = 0;
        while (at < folded.Length)
        {
            var piece = new Piece
            {
                FoldStart = line.FoldStart + at,
                Start = at == 0 ? line.Start : _page.Map[line.FoldStart + at],
                Line = line.Number,
                Marks = afterBlank && at == 0 ? PieceMarks.AfterBlank : PieceMarks.None,
                WordsStart = _pieces.DigestCount,
            };
            int cut = Read(folded, at, ref piece);
            _pieces.Work += piece.Evidence.Steps + piece.Shape.Words;
            piece.FoldEnd = line.FoldStart + cut;
            piece.ContentEnd = cut >= folded.Length ? line.End : _page.Map[line.FoldStart + cut];
            piece.Evidence.End += line.FoldStart;
            piece.Evidence.ValueStart = Math.Min(piece.Evidence.ValueStart + line.FoldStart, piece.FoldEnd);
            piece.WordsCount = _pieces.DigestCount - piece.WordsStart;
            piece.Shape.First = folded[at];
            piece.Shape.Last = LastOf(folded[at..cut]);
            _pieces.Add(piece);
            at = cut;
        }
    }

    /// <summary>Reads the piece that starts at <paramref name="start"/> and returns where it ends.</summary>
    private int Read(ReadOnlySpan<char> line, int start, ref Piece piece)
    {
        int end = line.Length;
        _matcher.MatchStart(line, start, ref piece.Evidence);
        if (piece.Evidence.IsGlued && !piece.Evidence.IsWeak) end = piece.Evidence.End;
        var words = new WordScanner(line[..end], start);
        int previousEnd = start;
        bool isFirst = true;
        while (words.Next())
        {
            int gapStop = isFirst ? 0 : Stops(line[previousEnd..words.Start]);
            if (!isFirst && gapStop == 1 && StartsLabel(line, words.Start, words.Hash)) return words.Start;
            if (_matcher.MayFloat(words.Hash))
            {
                Evidence found = default;
                bool inside = _matcher.MatchFloating(line, start, words.Start, ref found);
                _pieces.Work += found.Steps;
                if (inside && !isFirst && !CoveredBy(piece.Evidence, words.Start)) return TrimBack(line, start, words.Start);
                if (found.Strength != MatchStrength.None) Merge(ref piece.Evidence, found);
                if (inside && isFirst && found.End < end && MinWords(line, found.End)) end = Math.Min(end, found.End);
                if (end < line.Length && words.Start >= end) break;
            }
            if (words.Class == CharacterClass.Arabic && words.End < line.Length && line[words.End] is ':' or ' ')
            {
                int label = ColonAfter(line, words.End) is int colon and >= 0 ? _matcher.GluedLabel(line, start, colon) : -1;
                if (label > start) return label;
            }
            Count(ref words, isFirst, gapStop, ref piece);
            previousEnd = words.End;
            isFirst = false;
            if (words.End >= end) break;
        }
        piece.Shape.Sentences += Stops(line[previousEnd..Math.Max(previousEnd, end)]);
        return end;
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

    /// <summary>Sentence ends in a gap between words: 0 none, 1 one or more.</summary>
    private static int Stops(ReadOnlySpan<char> gap) => gap.IndexOfAny('.', '!', '?') >= 0 ? 1 : 0;

    private static int ColonAfter(ReadOnlySpan<char> line, int end)
    {
        int i = end;
        while (i < line.Length && line[i] == ' ') i++;
        return i < line.Length && line[i] == ':' ? i : -1;
    }

    private bool StartsLabel(ReadOnlySpan<char> line, int word, ulong hash)
    {
        if (!_matcher.MayAnchor(hash)) return false;
        Evidence found = default;
        _matcher.MatchStart(line, word, ref found);
        _pieces.Work += found.Steps;
        if (found.Strength != MatchStrength.Label || found.IsWeak || _matcher[found.Phrase].IsBare) return false;
        if (_matcher[found.Phrase].Kind is PhraseKind.Tags) return true;
        if (_matcher[found.Phrase].Kind is not PhraseKind.Source) return false;
        var rest = new WordScanner(line, found.End);
        int count = 0;
        while (count <= LongestValue && rest.Next()) count++;
        return count <= LongestValue;
    }

    /// <summary>The opening bracket or dash before a phrase belongs to it.</summary>
    private static int TrimBack(ReadOnlySpan<char> line, int start, int word)
    {
        int at = word;
        while (at > start + 1 && line[at - 1] is '(' or '[' or '"' or '*' or '#') at--;
        return at;
    }

    private void Count(ref WordScanner words, bool isFirst, int gapStop, ref Piece piece)
    {
        ref LineShape shape = ref piece.Shape;
        shape.Words++;
        shape.Sentences += gapStop;
        switch (words.Class)
        {
            case CharacterClass.Digit:
                shape.Numbers++;
                return;
            case CharacterClass.Latin:
                shape.Latin++;
                break;
            case CharacterClass.Arabic:
                shape.Arabic++;
                break;
        }
        ReadOnlySpan<char> word = words.Word;
        WordFlags flags = _matcher.Flags.Of(words.Hash, word);
        if (flags == WordFlags.None && word[0] is 'و' or 'ف' && word.Length > 3)
        {
            WordFlags bare = _matcher.Flags.Of(word[1..]) & (WordFlags.Verb | WordFlags.Function);
            if (isFirst) shape.StartsConjunctionVerb = (bare & WordFlags.Verb) != 0;
            flags |= bare;
        }
        if ((flags & WordFlags.Verb) != 0) shape.Verbs++;
        if ((flags & WordFlags.Network) != 0) shape.Networks++;
        if ((flags & WordFlags.Number) != 0) shape.NumberWords++;
        if ((flags & WordFlags.Function) != 0) shape.Functions++;
        else if (word.Length >= 3) _pieces.AddDigest(Digest(word));
        if (!isFirst) return;
        shape.FirstWord = flags;
        shape.StartsWaw = word[0] == 'و' && word.Length > 3;
        shape.StartsArticle = word.StartsWith("ال") && word.Length > 4;
    }

    /// <summary>Twelve bits of a word without article and glued-on particles, so that «المعاهدة» and «معاهدة» agree.</summary>
    private static ushort Digest(ReadOnlySpan<char> word)
    {
        if (word.Length >= 6 && word[0] is 'و' or 'ب' or 'ف' or 'ك' && word[1..].StartsWith("ال")) word = word[3..];
        else if (word.Length >= 5 && word.StartsWith("ال")) word = word[2..];
        else if (word.Length >= 5 && word.StartsWith("لل")) word = word[2..];
        ulong hash = WordScanner.HashOf(word);
        return (ushort)((hash ^ (hash >> 17)) & (LeadWords.Bits - 1));
    }

    private static char LastOf(ReadOnlySpan<char> folded)
    {
        for (int i = folded.Length - 1; i >= 0; i--)
        {
            if (folded[i] is not (' ' or '|')) return folded[i];
        }
        return ' ';
    }
}
