namespace RuIranParsing.Benchmarks;

/// <summary>
/// A xorshift64* generator (S. Vigna, 2016). <see cref="Random"/> promises no sequence across runtimes, and a corpus that changed
/// with the runtime could not compare two of them.
/// </summary>
internal sealed class Xorshift(ulong seed)
{
    private ulong _state = seed != 0 ? seed : throw new ArgumentOutOfRangeException(nameof(seed), "Zero stays zero for ever.");

    /// <summary>A number from 0 up to and not including <paramref name="bound"/>.</summary>
    public int Next(int bound)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)Math.BigMul(_state * 0x2545F4914F6CDD1DUL, (ulong)bound, out _);
    }

    /// <summary>Fisher–Yates: every order is as likely as any other.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
