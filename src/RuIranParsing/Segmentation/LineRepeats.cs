using System.Buffers;

namespace RuIranParsing;

/// <summary>
/// Marks pieces that say the same: lines that stand twice, and above the story the line that says another one with something glued to it, as the title of a web page
/// («HEADLINE - بلدنا نيوز») and its breadcrumb («الرئيسية » سياسة » HEADLINE») say the headline. O(length of the page).
/// </summary>
internal readonly ref struct LineRepeats(Page page)
{
    // Names of sections are shorter and stand in breadcrumbs, too.
    private const int FewestWords = 3;

    // So many marks of a line are tried from its end: longer chains are no breadcrumbs.
    private const int MostTails = 4;
    private const PieceMarks All = PieceMarks.RepeatsEarlier | PieceMarks.RepeatedLater | PieceMarks.IsPageTitle | PieceMarks.IsTitled;
    private static readonly SearchValues<char> Glue = SearchValues.Create("-|/:>\"*~");

    /// <summary>True where other pieces are marked because of this one.</summary>
    internal static bool IsMarked(in Piece piece) => (piece.Marks & All) != 0;

    internal void Mark(Span<Piece> pieces)
    {
        foreach (ref Piece piece in pieces) piece.Marks &= ~All;
        int size = 16;
        while (size < pieces.Length * 2) size <<= 1;
        // An open-addressed table of piece numbers, keyed by a hash of the whole piece.
        int[] table = ArrayPool<int>.Shared.Rent(size);
        table.AsSpan(0, size).Clear();
        for (int i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Shape.Words == 0) continue;
            ReadOnlySpan<char> line = page.FoldedOf(pieces[i].FoldStart, pieces[i].FoldEnd);
            int slot = SlotOf(pieces[i].Shape.Hash, size);
            while (table[slot] != 0)
            {
                ref Piece known = ref pieces[table[slot] - 1];
                if (line.SequenceEqual(page.FoldedOf(known.FoldStart, known.FoldEnd)))
                {
                    known.Marks |= PieceMarks.RepeatedLater;
                    pieces[i].Marks |= PieceMarks.RepeatsEarlier;
                    break;
                }
                slot = (slot + 1) & (size - 1);
            }
            if (table[slot] == 0) table[slot] = i + 1;
        }
        for (int i = 0; i < pieces.Length && !LeadWords.IsLong(pieces[i]); i++)
        {
            if (pieces[i].Shape.Words > FewestWords && pieces[i].Evidence.Strength != MatchStrength.Whole) MarkTitle(pieces, i, table.AsSpan(0, size));
        }
        ArrayPool<int>.Shared.Return(table);
    }

    private void MarkTitle(Span<Piece> pieces, int index, ReadOnlySpan<int> table)
    {
        ReadOnlySpan<char> line = page.FoldedOf(pieces[index].FoldStart, pieces[index].FoldEnd);
        if (line.IndexOfAny(Glue) < 0) return;
        int found = FindHead(pieces, line, table);
        int end = line.Length;
        for (int tails = 0; found < 0 && tails < MostTails; tails++)
        {
            int mark = line[..end].LastIndexOfAny(Glue);
            if (mark < 0) return;
            found = FindTail(pieces, line, mark + 1, table);
            end = mark;
        }
        if (found < 0 || found == index) return;
        pieces[index].Marks |= PieceMarks.IsPageTitle;
        pieces[found].Marks |= PieceMarks.IsTitled;
    }

    /// <summary>The piece that says what the line says before one of its marks, or -1.</summary>
    private static int FindHead(ReadOnlySpan<Piece> pieces, ReadOnlySpan<char> line, ReadOnlySpan<int> table)
    {
        var words = new WordScanner(line, 0);
        ulong hash = 0;
        for (int count = 1, end = 0; words.Next(); count++)
        {
            if (count > FewestWords && line[end..words.Start].IndexOfAny(Glue) >= 0 && Find(pieces, hash, count - 1, table) is >= 0 and int found) return found;
            hash = Add(hash, words.Hash);
            end = words.End;
        }
        return -1;
    }

    /// <summary>The piece that says what the line says from <paramref name="start"/> on, or -1.</summary>
    private static int FindTail(ReadOnlySpan<Piece> pieces, ReadOnlySpan<char> line, int start, ReadOnlySpan<int> table)
    {
        var words = new WordScanner(line, start);
        ulong hash = 0;
        int count = 0;
        for (; words.Next(); count++) hash = Add(hash, words.Hash);
        return count >= FewestWords ? Find(pieces, hash, count, table) : -1;
    }

    private static int Find(ReadOnlySpan<Piece> pieces, ulong hash, int words, ReadOnlySpan<int> table)
    {
        for (int slot = SlotOf(hash, table.Length); table[slot] != 0; slot = (slot + 1) & (table.Length - 1))
        {
            ref readonly LineShape shape = ref pieces[table[slot] - 1].Shape;
            if (shape.Hash == hash && shape.Words == words) return table[slot] - 1;
        }
        return -1;
    }

    /// <summary>The hash of a run of words with one more, as <see cref="LineShape.Hash"/> is made.</summary>
    internal static ulong Add(ulong hash, ulong word) => (hash ^ word) * 0x9E3779B97F4A7C15;

    private static int SlotOf(ulong hash, int size) => (int)(hash >> 32) & (size - 1);
}
