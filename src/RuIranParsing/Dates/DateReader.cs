namespace RuIranParsing;

/// <summary>
/// Reads dates in folded text: weekday, day, month name (one or the two of a dual name), year; month day, year; numbers with separators; time and zone beside them.
/// A month name counts only beside a day, so that «مارس» the verb and «أيار» the name stay words.
/// </summary>
internal ref struct DateReader(ReadOnlySpan<char> text)
{
    // What may lie between the parts of a date, in units: «15 / كانون الثاني (يناير)، 2024».
    private const int LongestGap = 4;
    private readonly ReadOnlySpan<char> _text = text;
    private int _year = -1, _month = -1, _day = -1, _weekday = -1;
    private TimeOnly? _time;
    private TimeSpan? _offset;
    private bool _afterToday;

    // Where words end that are a date's, but of none that can be: what stands among them is not read again as another.
    private int _passed;

    /// <summary>The first date at or after <paramref name="from"/>. O(length).</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, int from, out DateMatch match)
    {
        var words = new WordScanner(text, from);
        while (words.Next())
        {
            if (!MayStart(words)) continue;
            var reader = new DateReader(text);
            if (reader.TryRead(words.Start, out match)) return true;
            if (reader._passed > words.End) words = new WordScanner(text, reader._passed);
        }
        match = default;
        return false;
    }

    /// <summary>The date whose first word, a weekday or «today» included, starts at <paramref name="start"/>. O(longest date).</summary>
    internal static bool TryReadAt(ReadOnlySpan<char> text, int start, out DateMatch match) => new DateReader(text).TryRead(start, out match);

    private static bool MayStart(in WordScanner words) => words.Class == CharacterClass.Digit
        ? words.End - words.Start <= 4
        : words.End - words.Start >= 3 && DateWords.Of(words.Word, out _) is DateWord.Weekday or DateWord.Month or DateWord.MonthStem or DateWord.Today;

    private bool TryRead(int start, out DateMatch match)
    {
        match = default;
        int at = start;
        var first = new WordScanner(_text, at);
        first.Next();
        if (first.Class == CharacterClass.Arabic && DateWords.Of(first.Word, out _) == DateWord.Today)
        {
            _afterToday = true;
            at = first.End;
        }
        at = ReadWeekday(at, start);
        int time = ReadTime(at);
        if (time > at) at = time;
        string rule;
        int end;
        if ((end = ReadDayMonth(at)) > 0) rule = "date: day month";
        else if ((end = ReadMonthDay(at)) > 0) rule = "date: month day";
        else if ((end = ReadNumbers(at)) > 0) rule = "date: numbers";
        else return false;
        if (!IsPossible())
        {
            _passed = end;
            return false;
        }
        end = ReadTimeAndZone(end);
        match = new DateMatch(
            new PartialDate
            {
                Year = _year > 0 ? _year : null,
                Month = _month > 0 ? _month : null,
                Day = _day > 0 ? _day : null,
                Weekday = _weekday >= 0 ? (DayOfWeek)_weekday : null,
                Time = _time,
                Offset = _offset,
            }, start, end, rule, _afterToday);
        return true;
    }

    private readonly bool IsPossible()
    {
        if (_month is < 1 or > 12) return false;
        // Without a year, 29 February is possible.
        return _day < 0 ? _year > 0 : _day >= 1 && _day <= DateTime.DaysInMonth(_year > 0 ? _year : 2000, _month);
    }

    private int ReadWeekday(int at, int start)
    {
        if (!TryWord(at, LongestGap, out WordScanner word) || word.Class == CharacterClass.Digit) return at;
        if (DateWords.Of(word.Word, out int value) != DateWord.Weekday || (at != start && !_afterToday)) return at;
        _weekday = value;
        return word.End;
    }

    /// <summary>«31 أكتوبر 2024», «15 كانون الثاني/يناير», «31st, October 2024»; the end, or -1.</summary>
    private int ReadDayMonth(int at)
    {
        if (!TryNumber(at, LongestGap, 99, out int day, out int end)) return -1;
        end = SkipOrdinal(end);
        int month = ReadMonthName(end, out int monthEnd);
        if (month < 0) return -1;
        _day = day;
        _month = month;
        return ReadYear(monthEnd);
    }

    /// <summary>«October 31, 2024»; the end, or -1. A month and a year alone are a date of a month.</summary>
    private int ReadMonthDay(int at)
    {
        int month = ReadMonthName(at, out int end);
        if (month < 0) return -1;
        if (TryNumber(end, LongestGap, 99, out int day, out int dayEnd) && dayEnd - end <= LongestGap + 2)
        {
            int yearEnd = ReadYear(SkipOrdinal(dayEnd));
            if (_year > 0)
            {
                _day = day;
                _month = month;
                return yearEnd;
            }
        }
        _month = month;
        int only = ReadYear(end);
        return _year > 0 ? only : -1;
    }

    private readonly int SkipOrdinal(int at) => TryWord(at, 0, out WordScanner suffix) && suffix.Word is "st" or "nd" or "rd" or "th" ? suffix.End : at;

    private int ReadYear(int at)
    {
        int from = at;
        if (TryWord(at, LongestGap, out WordScanner filler) && filler.Class == CharacterClass.Arabic && DateWords.Of(filler.Word, out _) == DateWord.Filler) from = filler.End;
        if (!TryWord(from, LongestGap, out WordScanner year) || year.Class != CharacterClass.Digit || year.End - year.Start != 4) return at;
        int value = Value(year.Word);
        if (value is < 1900 or > 2100) return at;
        _year = value;
        return year.End;
    }

    /// <summary>A month name, the second name of a dual one included; -1 where there is none or the two contradict each other.</summary>
    private int ReadMonthName(int at, out int end)
    {
        end = at;
        int month = ReadSingleMonth(at, out int firstEnd);
        if (month < 0) return -1;
        end = firstEnd;
        int second = ReadSingleMonth(firstEnd, out int secondEnd);
        if (second < 0) return month;
        if (second != month)
        {
            _passed = secondEnd;
            return -1;
        }
        end = secondEnd;
        if (end < _text.Length && _text[end] == ')') end++;
        return month;
    }

    private readonly int ReadSingleMonth(int at, out int end)
    {
        end = at;
        if (!TryWord(at, LongestGap, out WordScanner word) || word.Class == CharacterClass.Digit) return -1;
        DateWord meaning = DateWords.Of(word.Word, out int value);
        // «من شهر شباط»
        for (int fillers = 0; fillers < 2 && meaning == DateWord.Filler && TryWord(word.End, LongestGap, out WordScanner next) && next.Class != CharacterClass.Digit; fillers++)
        {
            word = next;
            meaning = DateWords.Of(word.Word, out value);
        }
        end = word.End;
        if (meaning == DateWord.Month) return value;
        if (meaning != DateWord.MonthStem || !TryWord(word.End, LongestGap, out WordScanner half)) return -1;
        int which = DateWords.SecondHalf(half.Word);
        if (which < 0) return -1;
        end = half.End;
        return value == 10 ? 10 + which : which == 0 ? 12 : 1;
    }

    /// <summary>«2024-10-31», «31/10/2024», «10/31/2024» where only one reading is possible; day before month otherwise.</summary>
    private int ReadNumbers(int at)
    {
        if (!TryNumber(at, LongestGap, 9999, out int first, out int end) || end >= _text.Length) return -1;
        int start = end;
        char separator = ' ';
        if (!TrySeparated(ref end, ref separator, out int second, out int secondDigits)) return -1;
        if (!TrySeparated(ref end, ref separator, out int third, out int thirdDigits)) return -1;
        _ = start;
        if (first >= 1900 && secondDigits <= 2 && thirdDigits <= 2)
        {
            (_year, _month, _day) = (first, second, third);
            return first <= 2100 ? end : -1;
        }
        if (third is < 1900 or > 2100 || first > 31) return -1;
        _year = third;
        (_day, _month) = second > 12 && first <= 12 ? (second, first) : (first, second);
        return end;
    }

    private readonly bool TrySeparated(ref int at, ref char separator, out int value, out int digits)
    {
        value = digits = 0;
        int i = at;
        while (i < _text.Length && _text[i] == ' ') i++;
        if (i >= _text.Length || _text[i] is not ('/' or '-' or '.') || (separator != ' ' && _text[i] != separator)) return false;
        separator = _text[i++];
        if (!TryNumber(i, 1, 9999, out value, out int end)) return false;
        digits = end - i;
        at = end;
        return true;
    }

    private int ReadTimeAndZone(int at)
    {
        int end = at;
        int time = ReadTime(at);
        if (time > at) end = time;
        if (!TryWord(end, LongestGap, out WordScanner zone)) return end;
        if (zone.Word is "بتوقيت" && !TryWord(zone.End, LongestGap, out zone)) return end;
        if (DateWords.Of(zone.Word, out _) != DateWord.Utc) return end;
        _offset = TimeSpan.Zero;
        return zone.End;
    }

    /// <summary>«09:22 م», «21:23:35»; the end, or <paramref name="at"/>.</summary>
    private int ReadTime(int at)
    {
        if (_time is not null || !TryNumber(at, LongestGap, 23, out int hour, out int end)) return at;
        if (end >= _text.Length || _text[end] != ':' || !TryNumber(end + 1, 0, 59, out int minute, out int minuteEnd)) return at;
        int second = 0;
        if (minuteEnd < _text.Length && _text[minuteEnd] == ':' && TryNumber(minuteEnd + 1, 0, 59, out second, out int secondEnd)) minuteEnd = secondEnd;
        if (TryWord(minuteEnd, 1, out WordScanner half))
        {
            DateWord meaning = DateWords.Of(half.Word, out _);
            // «16:00 مساء» is a 24-hour clock with a half of the day: nothing is added.
            if (meaning == DateWord.Pm && hour < 12) hour += 12;
            else if (meaning == DateWord.Am && hour == 12) hour = 0;
            if (meaning is DateWord.Pm or DateWord.Am) minuteEnd = half.End;
        }
        _time = new TimeOnly(hour, minute, second);
        return minuteEnd;
    }

    private readonly bool TryWord(int at, int longestGap, out WordScanner word)
    {
        word = new WordScanner(_text, at);
        return word.Next() && word.Start - at <= longestGap;
    }

    private readonly bool TryNumber(int at, int longestGap, int largest, out int value, out int end)
    {
        value = end = 0;
        if (!TryWord(at, longestGap, out WordScanner word) || word.Class != CharacterClass.Digit || word.End - word.Start > 4) return false;
        value = Value(word.Word);
        end = word.End;
        return value <= largest;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits) value = (value * 10) + (digit - '0');
        return value;
    }
}
