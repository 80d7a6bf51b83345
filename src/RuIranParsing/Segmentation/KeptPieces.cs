using System.Runtime.InteropServices;
using System.Text;

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
    private List<Kept> _kept;

    /// <summary>What a piece covers, its line end and the blank lines behind it included, and whether there are blank lines.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Kept(int Start, int End, bool HasBlankAfter);

    internal KeptPieces(PieceList list, int length)
    {
        _list = list;
        _length = length;
        Span<Piece> pieces = list.Pieces;
        _lead = pieces.IsEmpty ? length : pieces[0].Start;
        _kept = new List<Kept>(pieces.Length);
        for (int i = 0; i < pieces.Length; i++)
        {
            bool isLast = i + 1 == pieces.Length;
            _kept.Add(new Kept(pieces[i].Start, isLast ? length : pieces[i + 1].Start, !isLast && (pieces[i + 1].Marks & PieceMarks.AfterBlank) != 0));
        }
    }

    /// <summary>False once a part of a line was dropped.</summary>
    internal bool AreWholeLines { get; private set; } = true;

    /// <summary>Drops the pieces whose states make them boilerplate; true where there were any. O(pieces).</summary>
    internal bool DropBoilerplate(PhraseMatcher matcher)
    {
        Span<Piece> pieces = _list.Pieces;
        var rest = new List<Kept>(pieces.Length);
        var kinds = new KindReader(matcher);
        int kept = 0, lastLine = -1;
        for (int i = 0; i < pieces.Length; i++)
        {
            Piece piece = pieces[i];
            if (IsBoilerplate(kinds.Read(piece, out _, out _)))
            {
                DropPart(pieces, i, lastLine, rest);
                continue;
            }
            if (lastLine != piece.Line && (piece.Marks & PieceMarks.StartsLine) == 0) AreWholeLines = false;
            bool isAfterBlank = rest.Count == 0 || rest[^1].HasBlankAfter;
            piece.Marks = isAfterBlank ? piece.Marks | PieceMarks.AfterBlank : piece.Marks & ~PieceMarks.AfterBlank;
            rest.Add(_kept[i]);
            lastLine = piece.Line;
            pieces[kept++] = piece;
        }
        bool any = kept < pieces.Length;
        _list.Truncate(kept);
        _kept = rest;
        return any;
    }

    /// <summary>The text that is kept; the same string where all of it is.</summary>
    internal string Read(string text)
    {
        if (_lead >= _length) return text;
        int total = _lead;
        foreach (Kept part in _kept) total += part.End - part.Start;
        if (total == text.Length) return text;
        var cleaned = new StringBuilder(total);
        cleaned.Append(text, 0, _lead);
        foreach (Kept part in _kept) cleaned.Append(text, part.Start, part.End - part.Start);
        return cleaned.ToString();
    }

    /// <summary>A piece behind a kept one of its line leaves the line end to it.</summary>
    private void DropPart(ReadOnlySpan<Piece> pieces, int index, int lastLine, List<Kept> rest)
    {
        if (pieces[index].Line != lastLine) return;
        AreWholeLines = false;
        bool endsLine = index + 1 == pieces.Length || pieces[index + 1].Line != lastLine;
        if (endsLine) rest.Add(new Kept(pieces[index].ContentEnd, _kept[index].End, _kept[index].HasBlankAfter));
    }

    private static bool IsBoilerplate(SegmentKind kind) => kind is not (SegmentKind.Blank or SegmentKind.Headline or SegmentKind.Kicker or SegmentKind.Standfirst
        or SegmentKind.Byline or SegmentKind.Date or SegmentKind.Caption or SegmentKind.Body or SegmentKind.Subheading or SegmentKind.Source);
}
