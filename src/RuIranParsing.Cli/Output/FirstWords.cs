using System.Text;

namespace RuIranParsing.Cli;

/// <summary>The beginning of a longer text, for one cell of a table.</summary>
internal static class FirstWords
{
    /// <summary>
    /// The first words, white space and control characters as one space, at most <paramref name="most"/> UTF-16 units and cut between words where it can be.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text, int most)
    {
        var words = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && !char.IsControl(text[i]))
                words.Append(text[i]);
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
            if (words.Length > most) return Cut(words.ToString(), most);
        }

        return words.ToString().TrimEnd(' ');
    }

    private static string Cut(string words, int most)
    {
        int end = words.LastIndexOf(' ', most);
        if (end <= 0) end = char.IsHighSurrogate(words[most - 1]) ? most - 1 : most;
        return words[..end] + "…";
    }
}
