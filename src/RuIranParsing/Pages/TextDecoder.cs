using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace RuIranParsing;

/// <summary>Turns the bytes of a page into text: finds their encoding, undoes garbling, and says what it did.</summary>
/// <remarks>
/// Read are UTF-8, UTF-16, windows-1256, ISO-8859-6 and, for pages in Latin letters, windows-1252; Arabic that was once read in a wrong one of them and saved so is
/// brought back. A byte-order mark counts most, then validity as UTF-8, a declaration that the bytes do not contradict, and the frequency of letters.
/// </remarks>
public static class TextDecoder
{
    private const string Utf8Name = "utf-8";

    /// <summary>
    /// The text of a page. Any bytes will do, and nothing is thrown: what is beyond repair says so in <see cref="PageEncoding.Damage"/>. Byte-order mark, NUL and stray
    /// control characters are left out; everything else stays, line ends included. O(length).
    /// </summary>
    /// <param name="bytes">The page as it was stored or sent.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes) => Decode(bytes, contentType: null);

    /// <inheritdoc cref="Decode(ReadOnlySpan{byte})"/>
    /// <param name="bytes">The page as it was stored or sent.</param>
    /// <param name="contentType">
    /// What the server said of it: the value of the <c>Content-Type</c> header, or the charset alone; null where nothing is known. It goes before what markup declares
    /// (HTML standard, «determining the character encoding»), and like that only where the bytes do not speak against it.
    /// </param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        string? declared = DeclaredCharset.Of(contentType);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return ReadUtf8(bytes[3..], EncodingEvidence.ByteOrderMark);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return ReadUtf16(bytes[2..], isBigEndian: false, EncodingEvidence.ByteOrderMark);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return ReadUtf16(bytes[2..], isBigEndian: true, EncodingEvidence.ByteOrderMark);
        char[] rented = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            // One pass reads and validates: the usual page costs no more than it would to read it.
            return Utf8.ToUtf16(bytes, rented, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done
                ? ReadValid(bytes, rented.AsSpan(0, length), declared)
                : ReadOther(bytes, declared);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static DecodedText ReadValid(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> chars, string? declared)
    {
        CharacterCounts counts = CharacterCounts.Of(chars);
        // Arabic in UTF-16 is valid UTF-8 of zeros and control characters.
        if (TextDamage.IsBinary((long)counts.Nul + counts.Stray, chars.Length) && Utf16Shape.Find(bytes, out bool isBigEndian))
            return ReadUtf16(bytes, isBigEndian, EncodingEvidence.Validity);
        EncodingEvidence evidence = (declared ?? DeclaredCharset.Find(bytes)) == Utf8Name ? EncodingEvidence.Declared : EncodingEvidence.Validity;
        return Finish(chars.ToString(), counts, Utf8Name, evidence);
    }

    private static DecodedText ReadOther(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (Utf16Shape.Find(bytes, out bool isBigEndian)) return ReadUtf16(bytes, isBigEndian, EncodingEvidence.Validity);
        bool isBinary = TextDamage.IsBinary(StrayBytes(bytes), bytes.Length);
        if (!isBinary && IsDamagedUtf8(bytes)) return ReadUtf8(bytes, EncodingEvidence.Validity);
        if (!isBinary && CodePageChoice.Declared(declared ?? DeclaredCharset.Find(bytes), bytes) is { } page) return ReadCodePage(bytes, page, EncodingEvidence.Declared);
        if (!isBinary && CodePageChoice.ByLetters(bytes) is { } arabic) return ReadCodePage(bytes, arabic, EncodingEvidence.LetterFrequency);
        if (!isBinary && CodePageChoice.IsLatin(bytes)) return ReadCodePage(bytes, SingleByteEncoding.Windows1252, EncodingEvidence.LetterFrequency);
        DecodedText read = ReadUtf8(bytes, EncodingEvidence.Validity);
        if (!read.Encoding.IsBeyondRepair) return read;
        return read with { Encoding = new PageEncoding("unknown", EncodingEvidence.None) { Stripped = read.Encoding.Stripped, Lost = read.Encoding.Lost, Damage = read.Encoding.Damage } };
    }

    private static DecodedText ReadUtf8(ReadOnlySpan<byte> bytes, EncodingEvidence evidence) => Finish(Encoding.UTF8.GetString(bytes), Utf8Name, evidence);

    private static DecodedText ReadUtf16(ReadOnlySpan<byte> bytes, bool isBigEndian, EncodingEvidence evidence)
    {
        // Half a character of padding is no character.
        if (bytes.Length % 2 == 1 && bytes[^1] == 0) bytes = bytes[..^1];
        string text = (isBigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
        return Finish(text, isBigEndian ? "utf-16be" : "utf-16le", evidence);
    }

    private static DecodedText ReadCodePage(ReadOnlySpan<byte> bytes, SingleByteEncoding encoding, EncodingEvidence evidence) =>
        Finish(encoding.Decode(bytes), encoding.Name, evidence);

    private static DecodedText Finish(string text, string name, EncodingEvidence evidence) => Finish(text, CharacterCounts.Of(text), name, evidence);

    private static DecodedText Finish(string text, CharacterCounts counts, string name, EncodingEvidence evidence)
    {
        string? garbling = null;
        // Before control characters go: those of C1 are halves of garbled letters.
        if (GarbleRepair.IsSuspected(counts) && GarbleRepair.Undo(text, counts, out garbling) is { } repaired)
        {
            text = repaired;
            counts = CharacterCounts.Of(text);
        }
        if (counts.HasStray) text = Strip(text, counts.Nul + counts.Stray);
        return new DecodedText(text, new PageEncoding(name, evidence)
        {
            Garbling = garbling,
            Stripped = counts.Nul + counts.Stray,
            Lost = counts.Lost,
            Damage = TextDamage.Find(text, counts),
        });
    }

    private static string Strip(string text, int count) => string.Create(text.Length - count, text, static (kept, all) =>
    {
        int at = 0;
        foreach (char c in all)
        {
            if (!CharacterCounts.IsStray(c)) kept[at++] = c;
        }
    });

    /// <summary>Whether bytes that are not UTF-8 are mostly UTF-8: no other encoding gives so many whole sequences.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        long fitting = 0, other = 0;
        for (int i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }
            OperationStatus status = Rune.DecodeFromUtf8(bytes[i..], out _, out int consumed);
            if (status == OperationStatus.Done) fitting += consumed;
            else other += consumed;
            i += consumed;
        }
        return fitting > other;
    }

    private static int StrayBytes(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        foreach (byte b in bytes)
        {
            if (b is > 0 and < 0x80 && CharacterCounts.IsStray((char)b)) count++;
        }
        return count;
    }
}
