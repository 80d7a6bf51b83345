namespace RuIranParsing.Fitting;

/// <summary>
/// Finds the lines of a page that a quoted body is made of, word by word, folded. Long lines are found by their runs of four words, each stretch of the body in one line
/// only; short ones repeat on a page and are the body's only where they stand between its long ones, in its order.
/// </summary>
internal sealed class BodyAligner
{
    private const int Shingle = 4;
    private const int LongLine = 8;

    // So many lines before the first long line, and behind the last, may be short ones of the body.
    private const int Margin = 4;
    private readonly ulong[] _words;
    private readonly Dictionary<ulong, int> _shingles = [];

    private BodyAligner(string body)
    {
        _words = WordsOf(body);
        for (int i = 0; i + Shingle <= _words.Length; i++) _shingles.TryAdd(KeyOf(_words.AsSpan(i, Shingle)), i);
    }

    /// <summary>For every line whether it is of the body.</summary>
    internal static bool[] Align(string body, string[] lines, LineHints[] hints)
    {
        var aligner = new BodyAligner(body);
        ulong[][] words = [.. lines.Select(WordsOf)];
        var isBody = new bool[lines.Length];
        var place = new int[lines.Length];
        var owner = new Dictionary<int, int>();
        for (int i = 0; i < lines.Length; i++)
        {
            place[i] = words[i].Length < LongLine ? -1 : aligner.PlaceOf(words[i]);
            if (place[i] < 0) continue;
            if (owner.TryGetValue(place[i], out int other) && IsBetter(other, i, words, hints)) continue;
            owner[place[i]] = i;
        }
        foreach (int line in owner.Values) isBody[line] = true;
        int first = Array.IndexOf(isBody, true), last = Array.LastIndexOf(isBody, true);
        if (first < 0) first = last = AllShort(aligner, words, isBody);
        if (first >= 0) aligner.AddShort(words, place, isBody, Math.Max(0, first - Margin), Math.Min(lines.Length - 1, last + Margin));
        return isBody;
    }

    private static bool IsBetter(int first, int second, ulong[][] words, LineHints[] hints)
    {
        bool isFirstInside = hints[first].Main is >= 1 and <= 3, isSecondInside = hints[second].Main is >= 1 and <= 3;
        return isFirstInside != isSecondInside ? isFirstInside : words[first].Length >= words[second].Length;
    }

    /// <summary>A body of short lines only: the first line that is its beginning.</summary>
    private static int AllShort(BodyAligner aligner, ulong[][] words, bool[] isBody)
    {
        int first = Array.FindIndex(words, w => w.Length > 1 && aligner._words.AsSpan().StartsWith(w));
        if (first >= 0) isBody[first] = true;
        return first;
    }

    private void AddShort(ulong[][] words, int[] place, bool[] isBody, int from, int to)
    {
        int at = 0;
        for (int i = from; i <= to; i++)
        {
            if (isBody[i])
            {
                at = Math.Max(at, place[i] < 0 ? at : place[i] + words[i].Length);
                continue;
            }
            if (words[i].Length is 0 or >= LongLine || at >= _words.Length) continue;
            int next = _words.Length;
            for (int j = i + 1; j <= to; j++)
            {
                if (!isBody[j] || place[j] < at) continue;
                next = place[j];
                break;
            }
            if (next <= at) continue;
            int found = _words.AsSpan(at, next - at).IndexOf(words[i]);
            if (found < 0 || found > 3 * LongLine) continue;
            isBody[i] = true;
            at += found + words[i].Length;
        }
    }

    private int PlaceOf(ulong[] words)
    {
        int hits = 0, first = -1;
        for (int i = 0; i + Shingle <= words.Length; i++)
        {
            if (!_shingles.TryGetValue(KeyOf(words.AsSpan(i, Shingle)), out int found)) continue;
            if (first < 0) first = Math.Max(0, found - i);
            hits++;
        }
        return hits * 10 < (words.Length - Shingle + 1) * 7 ? -1 : first;
    }

    internal static ulong[] WordsOf(string text)
    {
        string folded = LetterFold.Fold(text);
        var hashes = new List<ulong>();
        var words = new WordScanner(folded, 0);
        while (words.Next()) hashes.Add(words.Hash);
        return [.. hashes];
    }

    private static ulong KeyOf(ReadOnlySpan<ulong> words)
    {
        ulong key = 0;
        foreach (ulong word in words) key = (key * 0x9E3779B97F4A7C15) ^ word;
        return key;
    }
}
