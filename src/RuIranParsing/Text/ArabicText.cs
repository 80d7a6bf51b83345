using System.Buffers;

namespace RuIranParsing;

/// <summary>Normalises Arabic text. See <see cref="NormalizationProfile"/> for what the profiles do.</summary>
/// <remarks>
/// Every method is a pure function of its arguments: no culture, no ICU, no clock, no shared state. All take any UTF-16 text,
/// lone surrogates and NUL included, in time linear in its length whatever it holds. Every profile is idempotent. The output can
/// be longer than the input only where one code unit stands for several letters: at most 22 for one, in
/// <see cref="NormalizationProfile.Search"/>. HTML entities and mojibake are left as they are; decoding them is the work of the
/// front ends.
/// </remarks>
public static class ArabicText
{
    /// <summary>Normalises a string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="profile">What to change.</param>
    /// <returns>The normalised text; <paramref name="text"/> itself, by reference, when nothing changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string Normalize(string text, NormalizationProfile profile) => Normalize(text, profile, withMap: false, out _);

    /// <summary>Normalises text into a writer, without allocation of its own.</summary>
    /// <param name="text">The text; may not overlap memory that <paramref name="output"/> hands out.</param>
    /// <param name="profile">What to change.</param>
    /// <param name="output">Receives the normalised text, in one or more pieces.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="output"/> hands out an empty span, against its contract.</exception>
    public static void Normalize(ReadOnlySpan<char> text, NormalizationProfile profile, IBufferWriter<char> output)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(output);
        Run(text, profile, TextSink.Over(output));
    }

    /// <summary>Normalises text into a span, without allocation.</summary>
    /// <param name="source">The text; may not overlap <paramref name="destination"/>.</param>
    /// <param name="destination">Receives the normalised text. What it holds after a failure is undefined.</param>
    /// <param name="profile">What to change.</param>
    /// <param name="written">The UTF-16 code units written; 0 after a failure.</param>
    /// <returns>Whether <paramref name="destination"/> was long enough.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is <see langword="null"/>.</exception>
    public static bool TryNormalize(ReadOnlySpan<char> source, Span<char> destination, NormalizationProfile profile, out int written)
    {
        ArgumentNullException.ThrowIfNull(profile);
        TextSink sink = Run(source, profile, TextSink.Over(destination));
        written = sink.Overflowed ? 0 : sink.Length;
        return !sink.Overflowed;
    }

    /// <summary>Normalises a string and keeps the way back to its indexes, at the cost of four bytes a code unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="profile">What to change.</param>
    /// <returns>The normalised text with its map.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static NormalizedText NormalizeWithMap(string text, NormalizationProfile profile)
    {
        string normalized = Normalize(text, profile, withMap: true, out int[]? map);
        return new NormalizedText(normalized, text.Length, map);
    }

    private static string Normalize(string text, NormalizationProfile profile, bool withMap, out int[]? map)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(profile);
        map = null;
        if (RunScanner.FindEnd(text, 0, profile) == text.Length) return text;
        TextSink sink = Run(text, profile, TextSink.Pooled(text.Length + 16, withMap));
        // Most code units that are looked at turn out to be fine, so the result is compared before a string is made of it.
        bool same = sink.Written.SequenceEqual(text);
        string normalized = same ? text : sink.Written.ToString();
        if (withMap && !same)
            map = sink.Map.ToArray();
        sink.Return();
        return normalized;
    }

    private static TextSink Run(ReadOnlySpan<char> text, NormalizationProfile profile, TextSink sink) =>
        new Normalizer(text, profile, sink).Run();
}
