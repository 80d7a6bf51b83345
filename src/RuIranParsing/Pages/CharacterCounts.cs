using System.Numerics;
using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>How many characters of a text are of the sorts that tell a wrong or damaged encoding.</summary>
/// <param name="Arabic">The Arabic block, U+0600 to U+06FF.</param>
/// <param name="Latin">U+00C0 to U+00FF: accented letters, or the upper half of a code page misread.</param>
/// <param name="Ascii">A to Z, a to z.</param>
/// <param name="TahZah">TAH and ZAH: what windows-1256 makes of the bytes that open every Arabic letter of UTF-8.</param>
/// <param name="Question">'?'.</param>
/// <param name="Lost">U+FFFD.</param>
/// <param name="Nul">U+0000.</param>
/// <param name="Stray">Other control characters but TAB, LF, VT, FF, CR and NEL.</param>
internal readonly record struct CharacterCounts(int Arabic, int Latin, int Ascii, int TahZah, int Question, int Lost, int Nul, int Stray)
{
    // Below the number at which a 16-bit lane could overflow.
    private const int MostVectors = 1 << 14;

    internal int Letters => Arabic + Latin + Ascii;

    internal bool HasStray => (Nul | Stray) != 0;

    /// <summary>Counts several characters at a time, so that the usual page pays next to nothing for it. O(length).</summary>
    internal static CharacterCounts Of(ReadOnlySpan<char> text)
    {
        var counts = default(CharacterCounts);
        ReadOnlySpan<ushort> rest = MemoryMarshal.Cast<char, ushort>(text);
        while (rest.Length >= Vector<ushort>.Count)
        {
            int taken = Math.Min(rest.Length / Vector<ushort>.Count, MostVectors) * Vector<ushort>.Count;
            counts = counts.With(OfVectors(rest[..taken]));
            rest = rest[taken..];
        }
        if (rest.IsEmpty) return counts;
        // Blanks, which nothing counts, fill the last vector.
        Span<ushort> tail = stackalloc ushort[Vector<ushort>.Count];
        tail.Fill(' ');
        rest.CopyTo(tail);
        return counts.With(OfVectors(tail));
    }

    /// <summary>A control character that no page means to show; line ends, tabs and the form feed that parts printed pages are meant.</summary>
    internal static bool IsStray(char c) => c is < '\t' or (> '\r' and < ' ') or (>= '\u007F' and < '\u00A0' and not '\u0085');

    private static CharacterCounts OfVectors(ReadOnlySpan<ushort> text)
    {
        Vector<ushort> arabic = default, latin = default, ascii = default, tahZah = default, question = default, lost = default, nul = default, stray = default;
        for (; text.Length >= Vector<ushort>.Count; text = text[Vector<ushort>.Count..])
        {
            var c = new Vector<ushort>(text);
            // A comparison gives all ones, which is -1.
            arabic -= InRange(c, 0x0600, 0x06FF);
            latin -= InRange(c, 0x00C0, 0x00FF);
            ascii -= InRange(c | new Vector<ushort>(0x20), 'a', 'z');
            tahZah -= InRange(c, 0x0637, 0x0638);
            question -= Vector.Equals(c, new Vector<ushort>('?'));
            lost -= Vector.Equals(c, new Vector<ushort>(0xFFFD));
            nul -= Vector.Equals(c, Vector<ushort>.Zero);
            stray -= InRange(c, 0x01, 0x08) | InRange(c, 0x0E, 0x1F) | (InRange(c, 0x7F, 0x9F) & ~Vector.Equals(c, new Vector<ushort>(0x85)));
        }
        return new CharacterCounts(Sum(arabic), Sum(latin), Sum(ascii), Sum(tahZah), Sum(question), Sum(lost), Sum(nul), Sum(stray));
    }

    private static Vector<ushort> InRange(Vector<ushort> c, ushort first, ushort last) =>
        Vector.LessThanOrEqual(c - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));

    private static int Sum(Vector<ushort> lanes)
    {
        Vector.Widen(lanes, out Vector<uint> low, out Vector<uint> high);
        return (int)Vector.Sum(low + high);
    }

    private CharacterCounts With(CharacterCounts more) => new(
        Arabic + more.Arabic, Latin + more.Latin, Ascii + more.Ascii, TahZah + more.TahZah, Question + more.Question, Lost + more.Lost, Nul + more.Nul, Stray + more.Stray);
}
