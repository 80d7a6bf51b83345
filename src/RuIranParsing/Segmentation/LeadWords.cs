using System.Runtime.CompilerServices;

namespace RuIranParsing;

/// <summary>
/// The content words of a page's first long paragraphs as a bit table: what a headline shares with the story it names, and a menu does not.
/// </summary>
[InlineArray(Bits / 64)]
internal struct LeadWords
{
    /// <summary>Size of the table: three paragraphs have some 150 content words, so a chance hit is one in sixty.</summary>
    internal const int Bits = 8192;

    /// <summary>A paragraph counts as long from this many words on.</summary>
    internal const int LongWords = 22;

    /// <summary>So many paragraphs are the lead.</summary>
    internal const int Paragraphs = 3;
    private ulong _first;

    /// <summary>Marks for every piece how much of it the first long paragraphs share. O(words of the page).</summary>
    internal static void Compare(PieceList list)
    {
        LeadWords lead = default, first = default;
        Span<Piece> pieces = list.Pieces;
        int seen = 0, firstLong = pieces.Length;
        for (int i = 0; i < pieces.Length && seen < Paragraphs; i++)
        {
            if (!IsLong(pieces[i])) continue;
            lead.Add(list.Digests(pieces[i]));
            if (seen++ > 0) continue;
            first = lead;
            firstLong = i;
        }
        for (int i = 0; i < pieces.Length; i++) pieces[i].SharedWithLead = lead.ShareOf(list.Digests(pieces[i]));
        // Headlines and decks stand above it.
        for (int i = 0; i < pieces.Length; i++) pieces[i].SharedWithFirst = i <= firstLong ? first.ShareOf(list.Digests(pieces[i])) : (byte)0;
        CompareWithNext(list);
    }

    /// <summary>A paragraph of the length of news, and no phrase of furniture in it.</summary>
    internal static bool IsLong(in Piece piece) => piece.Shape.Words >= LongWords && piece.Evidence.StrongKinds == 0;

    /// <summary>Decks stand before the lead is over; further down there is nothing to find.</summary>
    private static void CompareWithNext(PieceList list)
    {
        Span<Piece> pieces = list.Pieces;
        // Cleaning may have taken away what once stood behind the last piece.
        if (!pieces.IsEmpty) pieces[^1].SharedWithNext = 0;
        var next = default(LeadWords);
        int seen = 0;
        for (int i = 0; i + 1 < pieces.Length && seen < Paragraphs; i++)
        {
            if (IsLong(pieces[i])) seen++;
            ReadOnlySpan<ushort> words = list.Digests(pieces[i + 1]);
            next.Add(words);
            pieces[i].SharedWithNext = next.ShareOf(list.Digests(pieces[i]));
            // Cheaper than a fresh table: a line has some ten words.
            next.Remove(words);
        }
    }

    private void Add(ReadOnlySpan<ushort> words)
    {
        foreach (ushort digest in words) this[digest >> 6] |= 1UL << (digest & 63);
    }

    private void Remove(ReadOnlySpan<ushort> words)
    {
        foreach (ushort digest in words) this[digest >> 6] = 0;
    }

    /// <summary>The share of the words that the table has, in sixteenths; 255 where there are none.</summary>
    private readonly byte ShareOf(ReadOnlySpan<ushort> words)
    {
        if (words.IsEmpty) return byte.MaxValue;
        int shared = 0;
        foreach (ushort digest in words) shared += (int)(this[digest >> 6] >> (digest & 63)) & 1;
        return (byte)(shared * 16 / words.Length);
    }
}
