using System.Buffers;
using System.Text;

namespace RuIranParsing;

/// <summary>Brings back Arabic that was once read in a wrong encoding and saved so.</summary>
internal static class GarbleRepair
{
    // Each misreading doubles the text; nobody has seen four.
    private const int MostSteps = 3;

    // Three Arabic letters.
    private const int LeastBytes = 6;

    /// <summary>Whether the characters are so unlike Arabic that a repair is worth trying.</summary>
    internal static bool IsSuspected(in CharacterCounts counts) => IsLatin(counts) || IsTahZah(counts);

    /// <summary>
    /// The text as it was before it was misread, and how that happened; null where it was not, or cannot be told. Sequences that make no sense as the misread
    /// encoding stay as they are, since a page may be garbled in parts. O(length).
    /// </summary>
    internal static string? Undo(string text, CharacterCounts counts, out string? garbling)
    {
        var steps = new List<string>();
        string current = text;
        while (steps.Count < MostSteps && Step(current, counts, out string? step) is { } repaired)
        {
            // What was done last is undone first.
            steps.Insert(0, step!);
            current = repaired;
            counts = CharacterCounts.Of(current);
        }
        bool isArabic = steps.Count > 0 && counts.Arabic > counts.Latin && !IsTahZah(counts);
        garbling = isArabic ? string.Join(", then ", steps) : null;
        return isArabic ? current : null;
    }

    // French and its like have one accented letter in twenty.
    private static bool IsLatin(in CharacterCounts counts) => counts.Latin > counts.Arabic && counts.Latin >= 3 && counts.Latin * 8L > counts.Ascii;

    // Arabic has one TAH or ZAH in ninety letters; misread UTF-8 has one in two.
    private static bool IsTahZah(in CharacterCounts counts) => counts.TahZah >= 3 && counts.TahZah * 3L > counts.Arabic;

    private static string? Step(string text, in CharacterCounts counts, out string? step)
    {
        step = null;
        bool isLatin = IsLatin(counts);
        if (!isLatin && !IsTahZah(counts)) return null;
        SingleByteEncoding misread = isLatin ? SingleByteEncoding.Windows1252 : SingleByteEncoding.Windows1256;
        byte[] rented = ArrayPool<byte>.Shared.Rent(text.Length);
        Span<byte> bytes = rented.AsSpan(0, text.Length);
        // 0xFF opens nothing in UTF-8 and is no Arabic letter.
        for (int i = 0; i < text.Length; i++) bytes[i] = text[i] < 0x80 ? (byte)text[i] : misread.ByteOf(text[i]) is var b and > 0 ? b : (byte)0xFF;
        string? repaired = ReadUtf8(text, bytes);
        if (repaired is not null) step = $"utf-8 read as {misread.Name}";
        else if (isLatin) repaired = ReadCodePage(text, bytes, misread, out step);
        ArrayPool<byte>.Shared.Return(rented);
        return repaired;
    }

    private static string? ReadUtf8(string text, ReadOnlySpan<byte> bytes)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(text.Length);
        int written = 0, fitting = 0, other = 0;
        for (int i = 0; i < bytes.Length;)
        {
            if (bytes[i] >= 0x80 && Rune.DecodeFromUtf8(bytes[i..], out Rune rune, out int consumed) == OperationStatus.Done)
            {
                written += rune.EncodeToUtf16(rented.AsSpan(written));
                fitting += consumed;
                i += consumed;
                continue;
            }
            if (bytes[i] >= 0x80) other++;
            rented[written++] = text[i++];
        }
        string? repaired = fitting >= LeastBytes && fitting >= other * 4L ? new string(rented, 0, written) : null;
        ArrayPool<char>.Shared.Return(rented);
        return repaired;
    }

    private static string? ReadCodePage(string text, ReadOnlySpan<byte> bytes, SingleByteEncoding misread, out string? step)
    {
        step = null;
        if (CodePageChoice.ByLetters(bytes) is not { } encoding) return null;
        step = $"{encoding.Name} read as {misread.Name}";
        return string.Create(text.Length, (text, encoding, misread), static (repaired, state) =>
        {
            for (int i = 0; i < repaired.Length; i++)
            {
                char c = state.text[i];
                byte b = c < 0x80 ? (byte)0 : state.misread.ByteOf(c);
                char meant = b == 0 ? c : state.encoding[b];
                repaired[i] = meant == '\uFFFD' ? c : meant;
            }
        });
    }
}
