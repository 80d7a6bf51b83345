namespace RuIranParsing.Cli;

/// <summary>The words of a text and how often each stands there; their order does not count.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public WordBag(string text)
    {
        foreach (string word in ScoringText.Words(text))
        {
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
            Count++;
        }
    }

    /// <summary>How many words the text has, repeats included.</summary>
    public int Count { get; }

    /// <summary>How many words two texts have in common, a word as often as the text with fewer of it has it.</summary>
    public int CountCommon(WordBag other) => _counts.Sum(word => Math.Min(word.Value, other._counts.GetValueOrDefault(word.Key)));
}
