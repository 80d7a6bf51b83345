using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace RuIranParsing;

/// <summary>
/// Reads dates as Arabic pages print them: all families of month names and their duals, Gregorian, Hijri and Persian, any digits, times and zones, and, where a
/// reference date is given, what is told from it. Neither the clock nor the machine's zone or culture is asked.
/// </summary>
public static class ArabicDate
{
    private const int OnStack = 160;

    // An outlet before a date, or an agency behind it: «27 أغسطس 2024 - Reuters».
    private const int MostStrangers = 4;

    /// <summary>
    /// Reads a text that is one date: labels («تاريخ النشر:») may stand before it, and an outlet may be set off from a full date by a dash, a bar or brackets.
    /// No allocation for texts of usual length. O(length).
    /// </summary>
    /// <param name="text">The text, such as the value of a field or a line.</param>
    /// <param name="options">How dates are read; null for <see cref="ArabicDateOptions.Default"/>.</param>
    /// <param name="date">The date; default where there is none.</param>
    /// <returns>False where the text is not a date, or says two different things of its month.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryParse(string text, ArabicDateOptions? options, out PartialDate date)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text.AsSpan(), options, out date);
    }

    /// <inheritdoc cref="TryParse(string, ArabicDateOptions?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> text, ArabicDateOptions? options, out PartialDate date)
    {
        bool isRead = TryParse(text, options ?? ArabicDateOptions.Default, out DateMatch match);
        isRead = isRead && !match.HasTwoMonths;
        date = isRead ? match.Date : default;
        return isRead;
    }

    /// <summary>As <see cref="TryParse(string, ArabicDateOptions?, out PartialDate)"/>, with where the date stands in the text, the shape that was read, and its other reading.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How dates are read; null for <see cref="ArabicDateOptions.Default"/>.</param>
    /// <param name="match">The date; null where there is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryMatch(string text, ArabicDateOptions? options, [NotNullWhen(true)] out ArabicDateMatch? match)
    {
        ArgumentNullException.ThrowIfNull(text);
        match = null;
        if (!TryParse(text, options ?? ArabicDateOptions.Default, out DateMatch found) || found.HasTwoMonths) return false;
        int first = LetterFold.SourceIndex(text, 0, ' ', found.Start);
        int end = LetterFold.SourceIndex(text, 0, ' ', found.End - 1) + 1;
        match = Of(TextSpan.FromBounds(first, BehindMarks(text, end)), found);
        return true;
    }

    /// <summary>All dates in a text, in order; dates do not cross line ends. O(length).</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How dates are read; null for <see cref="ArabicDateOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<ArabicDateMatch> Find(string text, ArabicDateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var matches = new List<ArabicDateMatch>();
        var context = new DateContext(options ?? ArabicDateOptions.Default, WithYears: true, IsWhole: false);
        char[] buffer = ArrayPool<char>.Shared.Rent(Math.Min(text.Length, 1024) * 2 + 1);
        int start = 0;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny("\n\r\u0085\u2028\u2029");
            int end = length < 0 ? text.Length : start + length;
            if (end > start) FindInLine(text, start, end, context, ref buffer, matches);
            start = end + 1;
        }
        ArrayPool<char>.Shared.Return(buffer);
        return matches;
    }

    /// <summary>The one date that a text is, with all that was found out about it.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, ArabicDateOptions options, out DateMatch match)
    {
        int size = (text.Length * 2) + 1;
        char[]? rented = size > OnStack ? ArrayPool<char>.Shared.Rent(size) : null;
        Span<char> buffer = rented ?? stackalloc char[OnStack];
        int length = LetterFold.FoldLine(text, buffer);
        bool isRead = TryReadWhole(buffer[..length], new DateContext(options, WithYears: true, IsWhole: true), out match);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return isRead;
    }

    private static bool TryReadWhole(ReadOnlySpan<char> folded, in DateContext context, out DateMatch match)
    {
        bool isFirst = DateReader.TryReadFirst(folded, context, out match);
        if (!isFirst && !DateReader.TryFind(folded, 0, context, out match)) return false;
        if (isFirst && match.End == folded.Length) return true;
        bool isFull = match.Date is { Precision: DatePrecision.Day };
        return IsLead(folded[..match.Start], isFull) && IsTail(folded[match.End..], isFull);
    }

    /// <summary>Labels, or an outlet or a place set off from a full date.</summary>
    private static bool IsLead(ReadOnlySpan<char> lead, bool isFull)
    {
        var words = new WordScanner(lead, 0);
        int strangers = 0, count = 0, setOff = 0;
        while (words.Next())
        {
            if (words.Class == CharacterClass.Digit || ++count > MostStrangers * 2) return false;
            DateWord word = DateWords.Of(words.Hash, out short value);
            if (DateWords.IsLabel(word, value)) continue;
            if (++strangers > MostStrangers) return false;
            setOff = words.End;
        }
        return strangers == 0 || (isFull && lead[setOff..].IndexOfAny("-|:)/") >= 0);
    }

    /// <summary>Nothing, or an outlet set off from a full date.</summary>
    private static bool IsTail(ReadOnlySpan<char> tail, bool isFull)
    {
        var words = new WordScanner(tail, 0);
        int count = 0;
        while (words.Next())
        {
            // «نشر: … | آخر تحديث: …»: the first is what the text is about.
            if (isFull && count == 0 && DateWords.Of(words.Hash, out _) is DateWord.Update or DateWord.Label) return IsSecond(tail[words.Start..]);
            if (!isFull || words.Class == CharacterClass.Digit || ++count > MostStrangers) return false;
        }
        return count == 0 || tail.TrimStart(' ') is ['-' or '|' or '(' or '/' or ',', ..];
    }

    /// <summary>Labels, and a number or another word that opens a date.</summary>
    private static bool IsSecond(ReadOnlySpan<char> text)
    {
        var words = new WordScanner(text, 0);
        while (words.Next())
        {
            if (words.Class == CharacterClass.Digit) return true;
            DateWord word = DateWords.Of(words.Hash, out short value);
            if (!DateWords.IsLabel(word, value)) return DateWords.MayOpen(word);
        }
        return false;
    }

    private static void FindInLine(string text, int start, int end, in DateContext context, ref char[] buffer, List<ArabicDateMatch> matches)
    {
        int size = ((end - start) * 2) + 1;
        if (size > buffer.Length)
        {
            ArrayPool<char>.Shared.Return(buffer);
            buffer = ArrayPool<char>.Shared.Rent(size);
        }
        int length = LetterFold.FoldLine(text.AsSpan(start, end - start), buffer);
        ReadOnlySpan<char> folded = buffer.AsSpan(0, length);
        // Where the folded text was last found in the source: the way is walked once, however many dates a line has.
        int known = start, knownFold = 0;
        int from = 0;
        while (DateReader.TryFind(folded, from, context, out DateMatch match))
        {
            char previous = knownFold == 0 ? ' ' : folded[knownFold - 1];
            int first = LetterFold.SourceIndex(text, known, previous, match.Start - knownFold);
            int last = LetterFold.SourceIndex(text, first, match.Start == 0 ? ' ' : folded[match.Start - 1], match.End - 1 - match.Start);
            known = last;
            knownFold = match.End - 1;
            matches.Add(Of(TextSpan.FromBounds(first, BehindMarks(text, last + 1)), match));
            from = match.End;
        }
    }

    private static ArabicDateMatch Of(TextSpan span, in DateMatch match) => new(span, match.Date, match.Rule, match.Certainty)
    {
        Alternative = match.Alternative,
        CalendarDifference = match.CalendarDifference,
        IsContradictory = match.IsContradictory,
    };

    /// <summary>The marks and tatweel on the last letter are part of its word.</summary>
    private static int BehindMarks(string text, int at)
    {
        while (at < text.Length && (LetterFold.Of(text[at]) is LetterFold.Tatweel || (LetterFold.Of(text[at]) == LetterFold.Dropped && !char.IsControl(text[at])))) at++;
        return at;
    }
}
