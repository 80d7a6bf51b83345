namespace RuIranParsing;

/// <summary>What a line says besides its dates: the head of a printed issue («45936 السنة 137 - العدد … الاثنين») says nothing else.</summary>
internal static class DateSurroundings
{
    /// <summary>
    /// Words of a line outside its dates, counted up to one more than <paramref name="most"/>. Not counted: labels of dates and «في», further dates and weekdays, and issue, year and page
    /// with their numbers. <paramref name="first"/> is the line's first date. O(length).
    /// </summary>
    internal static int Count(ReadOnlySpan<char> line, in DateMatch first, int most)
    {
        int count = 0, at = 0;
        DateMatch date = first;
        while (true)
        {
            count += CountBetween(line[..date.Start], at, most - count);
            at = date.End;
            if (count > most || !DateReader.TryFind(line, at, out date)) break;
        }
        return count > most ? count : count + CountBetween(line, at, most - count);
    }

    private static int CountBetween(ReadOnlySpan<char> line, int from, int most)
    {
        int count = 0;
        bool wasNumber = false, wasIssue = false;
        var words = new WordScanner(line, from);
        while (count <= most && words.Next())
        {
            bool isNumber = words.Class == CharacterClass.Digit;
            DateWord word = isNumber ? DateWord.Number : DateWords.Of(words.Hash, out _);
            bool isIssue = word is DateWord.Issue or DateWord.TheYear;
            // «العدد 10512», «45936 السنة»: the number was counted when its word was yet to come.
            if (isIssue && wasNumber) count--;
            bool isFree = isIssue || word is DateWord.Weekday or DateWord.Label or DateWord.Update or DateWord.In;
            if (!isFree && !(isNumber && wasIssue)) count++;
            wasNumber = isNumber && !wasIssue;
            wasIssue = isIssue;
        }
        return count;
    }
}
