namespace RuIranParsing;

/// <summary>Characters that a rule file's reader cannot see or cannot tell from a plain letter.</summary>
internal static class HiddenCharacters
{
    /// <summary>The first hidden or look-alike character, or null. Diacritics are visible and allowed.</summary>
    internal static char? Find(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c == '\u0640' || c is 'ی' or 'ک' or 'ە' or 'ھ' or 'ہ') return c;
            if (c is >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFF') return c;
            if (char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Surrogate) return c;
            if (c != ' ' && char.IsWhiteSpace(c)) return c;
        }
        return null;
    }
}
