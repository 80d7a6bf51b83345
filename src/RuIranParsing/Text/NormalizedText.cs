namespace RuIranParsing;

/// <summary>A normalised text that still knows where in its source each of its code units came from.</summary>
public sealed class NormalizedText
{
    private readonly int _sourceLength;

    // Null when nothing changed, which is what most texts need.
    private readonly int[]? _sources;

    internal NormalizedText(string text, int sourceLength, int[]? sources)
    {
        Text = text;
        _sourceLength = sourceLength;
        _sources = sources;
    }

    /// <summary>The normalised text; the source itself, by reference, when nothing changed.</summary>
    public string Text { get; }

    /// <summary>The UTF-16 code units in <see cref="Text"/>.</summary>
    public int Length => Text.Length;

    /// <summary>
    /// The source index of the code unit at <paramref name="index"/>. Never decreases as <paramref name="index"/> grows, so
    /// <c>ToSource(a)</c> to <c>ToSource(b)</c> is the stretch that <c>Text[a..b]</c> was made of, with what was deleted after it.
    /// Code units that one source code unit became share its index; a composed letter has the index of its first part; marks that
    /// changed places have, in their new order, the indexes that their run had. Takes constant time.
    /// </summary>
    /// <param name="index">A UTF-16 index from 0 to <see cref="Length"/> inclusive.</param>
    /// <returns>A UTF-16 index from 0 to the source's length inclusive; the source's length for <see cref="Length"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or greater than <see cref="Length"/>.</exception>
    public int ToSource(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Text.Length);
        if (index == Text.Length) return _sourceLength;
        return _sources is null ? index : _sources[index];
    }

    /// <summary>The normalised text.</summary>
    public override string ToString() => Text;
}
