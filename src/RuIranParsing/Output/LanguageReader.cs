namespace RuIranParsing;

/// <summary>Tells the language of a page by its letters, as far as letters can tell.</summary>
internal static class LanguageReader
{
    /// <summary>«ar» where most letters are Arabic and few are letters only Persian, Urdu or Kurdish write; null where letters do not say. O(length).</summary>
    internal static string? Read(ReadOnlySpan<char> text)
    {
        int arabic = 0, other = 0, foreign = 0;
        foreach (char c in text)
        {
            if (c is >= '\u0620' and <= '\u06D3')
            {
                arabic++;
                if (c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک' or 'ە' or 'ێ' or 'ۆ' or 'ے' or 'ٹ' or 'ں') foreign++;
            }
            else if (c > ' ' && (uint)((c | 0x20) - 'a') < 26) other++;
        }
        // Arabic prints a foreign letter now and then, in names; Persian has one in every few words.
        return arabic > other && foreign * 50 < arabic ? "ar" : null;
    }
}
