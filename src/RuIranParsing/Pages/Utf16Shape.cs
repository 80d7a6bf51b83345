namespace RuIranParsing;

/// <summary>Tells UTF-16 without a byte-order mark by the bytes that every second place then repeats: 0 of Latin letters, 6 of Arabic ones.</summary>
internal static class Utf16Shape
{
    /// <summary>Whether the bytes are UTF-16 of a page, and in which order. O(length).</summary>
    internal static bool Find(ReadOnlySpan<byte> bytes, out bool isBigEndian)
    {
        int little = 0, big = 0, units = 0;
        for (int i = 0; i + 1 < bytes.Length; i += 2)
        {
            // Padding fits either order.
            if ((bytes[i] | bytes[i + 1]) == 0) continue;
            units++;
            if (IsOfPages(bytes[i + 1], bytes[i])) little++;
            if (IsOfPages(bytes[i], bytes[i + 1])) big++;
        }
        isBigEndian = big > little;
        // A page holds a few emoji and other scripts. Text in bytes pairs into Chinese, which neither order takes for Arabic or Latin.
        return little != big && Math.Max(little, big) * 10L >= units * 9L;
    }

    private static bool IsOfPages(byte high, byte low) => high switch
    {
        0x00 => low is (>= 0x20 and < 0x7F) or >= 0xA0 or 0x09 or 0x0A or 0x0D,
        0x06 => true,
        0x20 => low <= 0x6F,
        0xFB or 0xFC or 0xFD => true,
        0xFE => low is >= 0x70 and not 0xFF,
        _ => false,
    };
}
