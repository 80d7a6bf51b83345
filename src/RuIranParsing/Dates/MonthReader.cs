namespace RuIranParsing;

/// <summary>Reads the name of a month: of one word or two, followed by its name in another family or not.</summary>
internal static class MonthReader
{
    private const int MostFillers = 2;

    /// <summary>A month from <paramref name="at"/> on, «من شهر» before it allowed; the index behind it, or -1.</summary>
    internal static int Read(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        int i = at;
        bool hasMonthWord = false;
        for (int fillers = 0; fillers < MostFillers && tokens[i].Joins; fillers++)
        {
            if (tokens[i].IsOne(TimeUnit.Month)) hasMonthWord = true;
            else if (tokens[i].Word != DateWord.Of) break;
            i++;
        }
        int end = ReadOne(ref tokens, i, out DateCalendar calendar, out int month, out int other);
        if (end < 0) return -1;
        parts.IsUnsureMonth = tokens[i].Word == DateWord.LibyanMonth && !context.Options.IncludeLibyanMonths;
        parts.HasMonthWord |= hasMonthWord;
        if (calendar == DateCalendar.Gregorian)
        {
            int second = ReadOne(ref tokens, end, out DateCalendar secondCalendar, out int secondMonth, out int secondOther);
            bool isLibyan = tokens[end].Word == DateWord.LibyanMonth;
            // «الطير (أبريل)»: either half says what the other is; «أيار - الصيف» are a month and a word.
            if ((isLibyan || parts.IsUnsureMonth) && (second < 0 || secondMonth != month || secondOther > 0)) second = -1;
            if (second > 0 && secondCalendar == calendar && Agree(tokens[end], ref month, ref other, secondMonth, secondOther, ref parts))
            {
                end = second;
                parts.IsUnsureMonth &= isLibyan;
            }
        }
        (parts.Calendar, parts.Month, parts.OtherMonth) = (calendar, month, other);
        return end;
    }

    /// <summary>Whether the second name belongs to the first: a name that says something else does so only where a mark joins the two («مايو مارس الضغط»).</summary>
    private static bool Agree(in DateToken gap, ref int month, ref int other, int secondMonth, int secondOther, ref DateParts parts)
    {
        bool isSame = month == secondMonth || month == secondOther || other == secondMonth;
        if (isSame)
        {
            month = month == secondMonth || month == secondOther ? month : other;
            other = 0;
            return true;
        }
        if (gap.IsNext) return false;
        other = secondMonth;
        parts.IsContradictory = true;
        return true;
    }

    /// <summary>One name; <paramref name="other"/> is the second month that «تشرين» alone leaves open.</summary>
    private static int ReadOne(ref DateTokens tokens, int at, out DateCalendar calendar, out int month, out int other)
    {
        DateToken name = tokens[at];
        calendar = DateCalendar.Gregorian;
        month = name.Value;
        other = 0;
        if (!name.Joins) return -1;
        switch (name.Word)
        {
            case DateWord.Month or DateWord.LibyanMonth:
                // "Oct. 31", "janv. 2024"
                return at + 1;
            case DateWord.PersianMonth:
                calendar = DateCalendar.Persian;
                return at + 1;
            case DateWord.HijriMonth:
                calendar = DateCalendar.Hijri;
                return BehindEpithet(ref tokens, at + 1);
            case DateWord.MonthStem:
                return ReadStem(ref tokens, at, ref month, out other);
            case DateWord.MonthInitial:
                return tokens[at + 1] is { Gap: DateGap.None, Digits: 1, Number: 1 or 2 } half ? Second(half.Number, at + 2, ref month) : -1;
            case DateWord.HijriStem:
                calendar = DateCalendar.Hijri;
                return ReadHijriStem(ref tokens, at, ref month);
            default:
                return -1;
        }
    }

    private static int ReadStem(ref DateTokens tokens, int at, ref int month, out int other)
    {
        other = 0;
        DateToken half = tokens[at + 1];
        if (half.IsNext && HalfOf(half) is > 0 and int which) return Second(which, at + 2, ref month);
        // «تشرين 2» is November; in «تشرين 2024» the year comes at once.
        if (half is { IsNext: true, Digits: 1, Number: 1 or 2 }) return Second(half.Number, at + 2, ref month);
        int second = month;
        Second(2, 0, ref second);
        other = second;
        return at + 1;
    }

    private static int Second(int half, int end, ref int month)
    {
        if (half == 2) month = month == 12 ? 1 : month + 1;
        return end;
    }

    private static int ReadHijriStem(ref DateTokens tokens, int at, ref int month)
    {
        DateToken half = tokens[at + 1];
        if (!half.IsNext) return -1;
        if (month == 11)
        {
            if (half.Word != DateWord.HijriTail) return -1;
            month = half.Value;
            return BehindEpithet(ref tokens, at + 2);
        }
        int which = HalfOf(half);
        if (which == 0) return -1;
        month += which - 1;
        return BehindEpithet(ref tokens, at + 2);
    }

    private static int HalfOf(in DateToken token) => token.Word switch
    {
        DateWord.Half => token.Value,
        DateWord.Ordinal or DateWord.BareOrdinal when token.Value <= 2 => token.Value,
        _ when token.IsOne(TimeUnit.Second) => 2, // «ثانية»
        _ => 0,
    };

    private static int BehindEpithet(ref DateTokens tokens, int at) => tokens[at] is { Word: DateWord.Epithet, IsNext: true } ? at + 1 : at;
}
