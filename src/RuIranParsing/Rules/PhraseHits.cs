namespace RuIranParsing;

/// <summary>The phrases that match at one position, in a buffer on the stack. More than its length are not kept: a position with so many is no evidence anyway.</summary>
internal ref struct PhraseHits(Span<PhraseHit> buffer)
{
    private readonly Span<PhraseHit> _buffer = buffer;

    internal int Count { get; private set; }

    /// <summary>Words looked up so far: the matcher's work, which must grow no faster than the page.</summary>
    internal int Steps { get; set; }

    internal readonly PhraseHit this[int index] => _buffer[index];

    internal void Add(int phrase, int end, bool isGlued)
    {
        if (Count < _buffer.Length) _buffer[Count++] = new PhraseHit(phrase, end, isGlued);
    }

    internal void Clear() => Count = 0;
}
