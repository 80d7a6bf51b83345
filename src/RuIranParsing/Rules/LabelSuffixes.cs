using System.Buffers;

namespace RuIranParsing;

/// <summary>Finds labels that a template glued to the end of the word before them: «روسياالمصدر: رويترز».</summary>
internal sealed class LabelSuffixes
{
    /// <summary>What may stand between a label and its value, folded.</summary>
    internal static readonly SearchValues<char> Separators = SearchValues.Create(":/|\\-_");

    // A shorter rest is a clitic (و، ف، ب، ال …) and the word just an inflected form of the label.
    private const int ShortestRest = 3;
    private readonly WordList _labels;
    private readonly int _longest;

    internal LabelSuffixes(IEnumerable<Phrase> phrases)
    {
        Phrase[] labels = [.. phrases.Where(p => p.Where == PhrasePlace.Label && !p.IsWeak && p.Words.Length == 1 && p.Words[0].Length >= 4)];
        _labels = new WordList(labels);
        _longest = labels.Length == 0 ? 0 : labels.Max(p => p.Words[0].Length);
    }

    /// <summary>The start of the label whose end is at <paramref name="colon"/>, or -1. O(longest label squared).</summary>
    internal int Find(ReadOnlySpan<char> line, int start, int colon)
    {
        int end = colon;
        while (end > start && line[end - 1] == ' ') end--;
        int word = end;
        while (word > start && end - word <= _longest + ShortestRest && WordScanner.ClassOf(line[word - 1]) == CharacterClass.Arabic) word--;
        for (int at = word + ShortestRest; at < end; at++)
        {
            if (_labels.Contains(line[at..end]) && !IsClitic(line[word..at])) return at;
        }
        return -1;
    }

    /// <summary>«والحوار:» is the label with its article and a conjunction, not a label behind another word.</summary>
    private static bool IsClitic(ReadOnlySpan<char> rest) => rest is "وال" or "بال" or "فال" or "كال" or "ولل" or "فلل" or "وبال" or "سال";
}
