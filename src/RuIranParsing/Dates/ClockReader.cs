namespace RuIranParsing;

/// <summary>Reads a time of day: «09:22 م», «الساعة 01 صباحا», «21:23:35», «21H18», «10:15:00.000».</summary>
internal static class ClockReader
{
    private const DateGap Gaps = DateGap.Space | DateGap.Comma | DateGap.Dash | DateGap.Slash | DateGap.Bar | DateGap.Bracket | DateGap.Colon;
    private const int LongestGap = 5;

    // «(آخر تحديث) الساعة»
    private const int MostFillers = 4;

    /// <summary>The time from <paramref name="at"/> on; the index behind it, or <paramref name="at"/>.</summary>
    internal static int Read(ref DateTokens tokens, int at, ref DateParts parts)
    {
        if (parts.Time is not null) return at;
        int i = at;
        bool hasClock = false;
        while (i < at + MostFillers && tokens[i] is { Word: DateWord.Clock or DateWord.In or DateWord.Update } && MayLieBefore(tokens[i]))
            hasClock |= tokens[i++].Word == DateWord.Clock;
        DateToken hour = tokens[i];
        if (hasClock && hour.Word is DateWord.HourOrdinal or DateWord.Half) return ReadWords(ref tokens, i, at, ref parts);
        // «2017. 12:00 صباحا»: only where nothing but a date can follow, a full stop may lie between it and its clock.
        bool mayFollow = MayLieBefore(hour) || (tokens.IsWhole && at > 0 && hour is { Gap: DateGap.Dot | DateGap.Space, GapLength: 2 } && tokens[i + 1].Gap == DateGap.Colon);
        if (!hour.IsNumber(23) || !mayFollow) return at;
        int end = i + 1;
        int minute = 0, second = 0;
        if (tokens[end] is { Gap: DateGap.Colon, GapLength: 1 } minutes && minutes.IsNumber(59))
        {
            if (minutes.Digits != 2) return at;
            minute = minutes.Number;
            end++;
            if (tokens[end] is { Gap: DateGap.Colon, GapLength: 1 } seconds && seconds.IsNumber(59))
            {
                second = seconds.Number;
                end = BehindFraction(ref tokens, end + 1);
            }
        }
        else if (IsHourMark(tokens[end], tokens.Text) && tokens[end + 1] is { Gap: DateGap.None, Digits: 2 } hMinutes && hMinutes.IsNumber(59))
        {
            minute = hMinutes.Number;
            end += 2;
        }
        else if (!hasClock)
        {
            return at;
        }
        else if (tokens[end] is { Word: DateWord.And, IsNext: true } && tokens[end + 1] is { IsNext: true } past && past.IsNumber(59) && tokens[end + 2] is { Word: DateWord.Unit, IsNext: true } unit && unit.Value >> 2 == (int)TimeUnit.Minute)
        {
            minute = past.Number;
            end += 3;
        }
        int value = hour.Number;
        end = ReadHalf(ref tokens, end, ref value);
        parts.Time = new TimeOnly(value, minute, second);
        return end;
    }

    /// <summary>«الساعة الثامنة والنصف مساء»; the index behind it, or <paramref name="none"/>.</summary>
    private static int ReadWords(ref DateTokens tokens, int at, int none, ref DateParts parts)
    {
        DateToken word = tokens[at];
        // «الأولى» is no hour: «الواحدة» is. «الثانية» is the second of anything.
        if (!word.IsNext || (word.Word == DateWord.Half && (word.Value != 2 || word.End - word.Start != "الثانيه".Length))) return none;
        int hour = word.Value, minute = 0, end = at + 1;
        if (tokens[end] is { Word: DateWord.Cardinal, Value: 10, IsNext: true, HasWaw: false } && hour <= 2)
        {
            hour += 10;
            end++;
        }
        if (tokens[end] is { Word: DateWord.HourPart, IsNext: true }) minute = tokens[end++].Value;
        end = ReadHalf(ref tokens, end, ref hour);
        parts.Time = new TimeOnly(hour, minute);
        return end;
    }

    private static int BehindFraction(ref DateTokens tokens, int at)
    {
        return tokens[at] is { Word: DateWord.Number, Gap: DateGap.Dot, GapLength: 1 } ? at + 1 : at;
    }

    private static bool IsHourMark(in DateToken token, ReadOnlySpan<char> text) =>
        token is { Word: DateWord.Clock, Gap: DateGap.None } && token.End - token.Start == 1 && text[token.Start] == 'h';

    /// <summary>The half of the day. «16:00 مساء» is a 24-hour clock with a half: nothing is added.</summary>
    private static int ReadHalf(ref DateTokens tokens, int at, ref int hour)
    {
        DateToken half = tokens[at];
        if ((half.Gap & ~(DateGap.Space | DateGap.Bracket)) != 0 || half.GapLength > 2) return at;
        switch (half.Word)
        {
            case DateWord.Pm:
                if (hour < 12) hour += 12;
                return at + 1;
            case DateWord.Am:
                if (hour == 12) hour = 0;
                return at + 1;
            case DateWord.Noon:
                if (hour < 6) hour += 12;
                return at + 1;
            case DateWord.Night:
                if (hour is >= 6 and < 12) hour += 12;
                else if (hour == 12) hour = 0;
                return at + 1;
            case DateWord.Distance when tokens[at + 1] is { Word: DateWord.TheNoon, IsNext: true }:
                if (half.Value > 0 && hour < 12) hour += 12;
                return at + 2;
            default:
                return at;
        }
    }

    private static bool MayLieBefore(in DateToken token) => token.GapLength <= LongestGap && (token.Gap & ~Gaps) == 0;
}
