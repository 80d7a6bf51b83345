using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RuIranParsing;

/// <summary>
/// Finds labels of dates that a template glued to a name: «محمد الكاتبنشر في المساء يوم 25 - 09 - 2012». The label has two words or more, so that the end of
/// a longer word alone («منشر») proves nothing, and a date must follow.
/// </summary>
internal sealed class GluedDateLabels
{
    // Shorter rests are conjunctions and inflections of the label itself.
    private const int ShortestRest = 2;

    // The line of a byline and a date is short; a paragraph is not searched.
    private const int LongestLine = 100;
    private readonly FrozenDictionary<ulong, ImmutableArray<string>> _firstBySecond;

    internal GluedDateLabels(IEnumerable<Phrase> phrases)
    {
        _firstBySecond = phrases
            .Where(p => p.Kind == PhraseKind.Date && p.Words.Length >= 2 && p.Words[0].Length >= 3 && p.Words[1] is not (Phrase.Gap or Phrase.Number))
            .GroupBy(p => WordScanner.HashOf(p.Words[1]), p => p.Words[0])
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToImmutableArray());
    }

    /// <summary>Where the first such label starts within a word, or -1. O(length).</summary>
    internal int Find(ReadOnlySpan<char> line, int start)
    {
        if (line.Length - start > LongestLine || !line[start..].ContainsAnyInRange('0', '9')) return -1;
        var words = new WordScanner(line, start);
        Word previous = default;
        bool isInitial = false, isBehindStop = false;
        while (words.Next())
        {
            if (_firstBySecond.TryGetValue(words.Hash, out ImmutableArray<string> firsts) && previous.Class == CharacterClass.Arabic)
            {
                foreach (string first in firsts)
                {
                    int label = previous.End - first.Length;
                    // «س سنشر في», «فلان. سنشر في»: the last of several initials, or behind a full stop, is a letter of its own.
                    int shortest = isInitial || isBehindStop ? 1 : ShortestRest;
                    bool isGlued = label - previous.Start >= shortest && previous.Of(line).EndsWith(first, StringComparison.Ordinal);
                    if (isGlued && DateReader.TryFind(line, words.End, out _)) return label;
                }
            }
            isInitial = previous.End - previous.Start == 1;
            isBehindStop = previous.End > previous.Start && line[previous.End..words.Start].Contains('.');
            previous = words.Current;
        }
        return -1;
    }
}
