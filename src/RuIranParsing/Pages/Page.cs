using System.Buffers;

namespace RuIranParsing;

/// <summary>
/// A page as the segmenter sees it: the text, its lines, and the folded text. Buffers are rented; dispose returns them.
/// Text and HTML differ only in the front end that fills it.
/// </summary>
internal sealed class Page : IDisposable
{
    private const int UsualLength = 1 << 16;
    private PageLine[] _lines = ArrayPool<PageLine>.Shared.Rent(64);

    private Page(string text)
    {
        Text = text;
        // Only LAM-ALEF ligatures fold to more than they were. For a page of the usual size room for them is cheaper than a look whether there are any.
        bool grows = text.Length <= UsualLength || text.AsSpan().ContainsAnyInRange('\uFEF5', '\uFEFC');
        Folded = ArrayPool<char>.Shared.Rent((grows ? text.Length * 2 : text.Length) + 1);
    }

    internal string Text { get; }

    /// <summary>The folded lines one after the other, without separators.</summary>
    internal char[] Folded { get; private set; }

    internal int LineCount { get; private set; }

    /// <summary>The lines that are not blank, in order.</summary>
    internal ReadOnlySpan<PageLine> Lines => _lines.AsSpan(0, LineCount);

    /// <summary>What markup says of each line, by its number less one; null for a text page.</summary>
    internal LineHints[]? Hints { get; init; }

    /// <summary>Reads the visible text of an HTML page with what markup says of its lines. O(length).</summary>
    internal static Page FromHtml(HtmlPage html)
    {
        var page = new Page(html.Text) { Hints = html.Hints };
        page.ReadLines();
        if (page.Hints is { } hints) HtmlMatches.Mark(page, hints, new HtmlTitles(html.Metadata));
        return page;
    }

    /// <summary>Reads a text page: one line per line end (LF, CR LF, CR, NEL, LS, PS). O(length).</summary>
    internal static Page FromText(string text)
    {
        var page = new Page(text);
        page.ReadLines();
        return page;
    }

    private void ReadLines()
    {
        string text = Text;
        int start = 0, folded = 0, number = 0;
        while (start < text.Length)
        {
            number++;
            int length = text.AsSpan(start).IndexOfAny("\n\r\u0085\u2028\u2029");
            int end = length < 0 ? text.Length : start + length;
            int next = end;
            if (next < text.Length) next += text[next] == '\r' && next + 1 < text.Length && text[next + 1] == '\n' ? 2 : 1;
            Add(start, end, number, ref folded);
            start = next;
        }
    }

    /// <summary>The folded text of a line or a part of one.</summary>
    internal ReadOnlySpan<char> FoldedOf(int start, int end) => Folded.AsSpan(start, end - start);

    /// <summary>
    /// What a stretch of a piece's folded text covers on the page, the marks on its last letter included. Empty where the stretch is. O(length of the piece):
    /// the way back is walked when it is asked for, which is seldom, instead of being kept for every letter.
    /// </summary>
    internal TextSpan SourceOf(in Piece piece, int foldStart, int foldEnd)
    {
        if (foldEnd <= foldStart) return default;
        char previous = (piece.Marks & PieceMarks.StartsLine) != 0 ? ' ' : Folded[piece.FoldStart - 1];
        int start = LetterFold.SourceIndex(Text, piece.Start, previous, foldStart - piece.FoldStart);
        int end = LetterFold.SourceIndex(Text, piece.Start, previous, foldEnd - 1 - piece.FoldStart) + 1;
        while (end < Text.Length && LetterFold.Of(Text[end]) == LetterFold.Dropped && !char.IsControl(Text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    public void Dispose()
    {
        if (Folded.Length == 0) return;
        ArrayPool<char>.Shared.Return(Folded);
        ArrayPool<PageLine>.Shared.Return(_lines);
        Folded = [];
        _lines = [];
    }

    private void Add(int start, int end, int number, ref int folded)
    {
        int foldEnd = folded + LetterFold.FoldLine(Text.AsSpan(start, end - start), Folded.AsSpan(folded));
        if (foldEnd == folded) return;
        if (LineCount == _lines.Length) Grow(ref _lines, LineCount * 2);
        _lines[LineCount++] = new PageLine(start, end, folded, foldEnd, number);
        folded = foldEnd;
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(length);
        array.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
