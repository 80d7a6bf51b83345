using System.Runtime.CompilerServices;

namespace RuIranParsing;

/// <summary>
/// The content words of a page's first long paragraphs as a bit table: what a headline shares with the story it names, and a menu does not.
/// </summary>
[InlineArray(Bits / 64)]
internal struct LeadWords
{
    /// <summary>Size of the table: three paragraphs have some 150 content words, so a chance hit is one in thirty.</summary>
    internal const int Bits = 4096;

    /// <summary>A paragraph counts as long from this many words on.</summary>
    internal const int LongWords = 22;

    private const int Paragraphs = 3;
    private ulong _first;

    /// <summary>Marks for every piece how much of it the first long paragraphs share. O(words of the page).</summary>
    internal static void Compare(PieceList list)
    {
        var lead = default(LeadWords);
        Span<Piece> pieces = list.Pieces;
        int seen = 0;
        for (int i = 0; i < pieces.Length && seen < Paragraphs; i++)
        {
            if (pieces[i].Shape.Words < LongWords || pieces[i].Evidence.StrongKinds != 0) continue;
            foreach (ushort digest in list.Digests(pieces[i])) lead[digest >> 6] |= 1UL << (digest & 63);
            seen++;
        }
        for (int i = 0; i < pieces.Length; i++)
        {
            ReadOnlySpan<ushort> words = list.Digests(pieces[i]);
            int shared = 0;
            foreach (ushort digest in words) shared += (int)(lead[digest >> 6] >> (digest & 63)) & 1;
            pieces[i].SharedWithLead = words.IsEmpty ? byte.MaxValue : (byte)(shared * 16 / words.Length);
        }
    }
}
