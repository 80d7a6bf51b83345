namespace RuIranParsing.Benchmarks;

/// <summary>Words dealt like cards: each once in shuffled order, and when all are dealt, shuffled again.</summary>
internal sealed class WordDeck
{
    private readonly string[] _words;
    private readonly Xorshift _random;
    private int _dealt;

    public WordDeck(IEnumerable<string> words, Xorshift random)
    {
        _words = [.. words];
        _random = random;
        _dealt = _words.Length;
    }

    public string Deal()
    {
        if (_dealt == _words.Length)
        {
            _random.Shuffle<string>(_words);
            _dealt = 0;
        }

        return _words[_dealt++];
    }
}
