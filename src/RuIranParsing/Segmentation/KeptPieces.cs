using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>
/// The pieces of a page that cleaning keeps, with what each covers of the text. Where whole lines go, the pieces of the lines that stay are those that reading the
/// cleaned text would give, so that it need not be read again.
/// </summary>
internal sealed class KeptPieces
{
    private readonly PieceList _list;
    private readonly int _lead;
    private readonly int _length;
    private readonly Kept[] _kept;
    private int _count;

    /// <summary>What a piece covers, its line end and the blank lines behind it included, and whether there are blank lines.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Kept(int Start, int End, bool HasBlankAfter);

    internal KeptPieces(PieceList list, int length)
    {
        _list = list;
        _length = length;
        Span<Piece> pieces = list.Pieces;
        _lead = pieces.IsEmpty ? length : pieces[0].Start;
        _kept = new Kept[pieces.Length];
        _count = pieces.Length;
        for (int i = 0; i < pieces.Length; i++)
        {
            bool isLast = i + 1 == pieces.Length;
            _kept[i] = new Kept(pieces[i].Start, isLast ? length : pieces[i + 1].Start, !isLast && (pieces[i + 1].Marks & PieceMarks.AfterBlank) != 0);
        }
    }

    /// <summary>
    /// True while the pieces are those that reading the cleaned text would give: until a part of a line was dropped, or a paragraph of the lead, which others are compared with.
    /// </summary>
    internal bool AreAsRead { get; private set; } = true;

    /// <summary>True where the last drop took a piece whose words stand elsewhere too, so that repeats must be looked for again.</summary>
    internal bool DroppedRepeat { get; private set; }

    /// <summary>True where the last drop took a piece before the lead was over, which the pieces round it are compared with.</summary>
    internal bool DroppedInLead { get; private set; }

    /// <summary>Drops the pieces whose states make them boilerplate; true where there were any. O(pieces).</summary>
    internal bool DropBoilerplate(PhraseMatcher matcher)
    {
        Span<Piece> pieces = _list.Pieces;
        var kinds = new KindReader(matcher);
        // Each piece leaves one part at most, so that what is kept can be written over what was read.
        int kept = 0, lastLine = -1, rest = 0, longKept = 0;
        DroppedRepeat = DroppedInLead = false;
        for (int i = 0; i < pieces.Length; i++)
        {
            Piece piece = pieces[i];
            if (IsBoilerplate(kinds.Read(piece, out _, out _)))
            {
                // Words are kept in full until the lead is over: behind it a paragraph less changes nothing that was read.
                if (longKept < LeadWords.Paragraphs && LeadWords.IsLong(piece)) AreAsRead = false;
                DroppedRepeat |= LineRepeats.IsMarked(piece);
                // The last paragraph of the lead is still compared with what follows it.
                DroppedInLead |= longKept < LeadWords.Paragraphs || (longKept == LeadWords.Paragraphs && LeadWords.IsLong(pieces[kept - 1]));
                if (piece.Line == lastLine) DropPart(pieces, i, lastLine, ref rest);
                continue;
            }
            if (lastLine != piece.Line && (piece.Marks & PieceMarks.StartsLine) == 0) AreAsRead = false;
            bool isAfterBlank = rest == 0 || _kept[rest - 1].HasBlankAfter;
            piece.Marks = isAfterBlank ? piece.Marks | PieceMarks.AfterBlank : piece.Marks & ~PieceMarks.AfterBlank;
            _kept[rest++] = _kept[i];
            lastLine = piece.Line;
            if (LeadWords.IsLong(piece)) longKept++;
            pieces[kept++] = piece;
        }
        bool any = kept < pieces.Length;
        _list.Truncate(kept);
        _count = rest;
        return any;
    }

    /// <summary>The text that is kept; the same string where all of it is.</summary>
    internal string Read(string text)
    {
        if (_lead >= _length) return text;
        int total = _lead;
        foreach (Kept part in _kept.AsSpan(0, _count)) total += part.End - part.Start;
        return total == text.Length ? text : string.Create(total, (Text: text, this), static (cleaned, from) => from.Item2.CopyTo(from.Text, cleaned));
    }

    private void CopyTo(string text, Span<char> cleaned)
    {
        text.AsSpan(0, _lead).CopyTo(cleaned);
        int at = _lead;
        foreach (Kept part in _kept.AsSpan(0, _count))
        {
            text.AsSpan(part.Start, part.End - part.Start).CopyTo(cleaned[at..]);
            at += part.End - part.Start;
        }
    }

    /// <summary>A piece behind a kept one of its line leaves the line end to it.</summary>
    private void DropPart(ReadOnlySpan<Piece> pieces, int index, int line, ref int rest)
    {
        AreAsRead = false;
        bool endsLine = index + 1 == pieces.Length || pieces[index + 1].Line != line;
        if (endsLine) _kept[rest++] = _kept[index] with { Start = pieces[index].ContentEnd };
    }

    private static bool IsBoilerplate(SegmentKind kind) => kind is not (SegmentKind.Blank or SegmentKind.Headline or SegmentKind.Kicker or SegmentKind.Standfirst
        or SegmentKind.Byline or SegmentKind.Date or SegmentKind.Caption or SegmentKind.Body or SegmentKind.Subheading or SegmentKind.Source);
}
