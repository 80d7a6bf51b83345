using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace RuIranParsing.Cli;

/// <summary>Turns bytes into text, strictly, where they come line by line or were written for this tool: a guess from one line is worse than a refusal.</summary>
internal static class TextBytes
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text of UTF-8 bytes, a byte order mark at the start left out; the problem names the first wrong byte.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="offset">Where in the file they begin.</param>
    public static PageText Decode(ReadOnlySpan<byte> bytes, long offset = 0)
    {
        int skipped = offset == 0 && bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        ReadOnlySpan<byte> rest = bytes[skipped..];
        int zero = rest.IndexOf((byte)0);
        char[] rented = ArrayPool<char>.Shared.Rent(rest.Length);
        try
        {
            OperationStatus status = Utf8.ToUtf16(rest, rented, out int read, out int written, replaceInvalidSequences: false, isFinalBlock: true);
            if (zero >= 0 && (status == OperationStatus.Done || zero < read)) return Wrong("not text: a zero byte", offset + skipped + zero);
            return status == OperationStatus.Done
                ? new PageText(rented.AsSpan(0, written).ToString(), null)
                : Wrong("not UTF-8: a wrong byte", offset + skipped + read);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static PageText Wrong(string what, long offset) =>
        new(null, string.Create(CultureInfo.InvariantCulture, $"{what} at offset {offset}: convert it to UTF-8 text first"));
}
