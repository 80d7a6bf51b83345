namespace RuIranParsing;

/// <summary>Reads what only a reference date makes a date of: «أمس», «قبل ثلاثة أيام», «الثلاثاء الماضي», «13 الشهر الجاري», «العام الماضي».</summary>
internal static class RelativeReader
{
    /// <summary>«اليوم», «أمس», «أول من أمس», «بعد غد»; the index behind it, or <paramref name="at"/>.</summary>
    internal static int ReadDay(ref DateTokens tokens, int at, ref DateParts parts)
    {
        DateToken first = tokens[at];
        int end = at + 1;
        int distance = first.Value;
        switch (first.Word)
        {
            case DateWord.Today:
                parts.AfterToday = true;
                break;
            case DateWord.Yesterday:
                // «أمس الأول»
                if (tokens[end] is { Word: DateWord.Ordinal, Value: 1, IsNext: true })
                {
                    end++;
                    distance = -2;
                }
                break;
            case DateWord.Tomorrow:
                break;
            case DateWord.TomorrowOrBecame:
                // «غدا واضحا» is a verb: the adverb closes its phrase, or a weekday follows.
                if (tokens[end] is { IsNext: true, Word: not (DateWord.Weekday or DateWord.End) }) return at;
                break;
            case DateWord.BareOrdinal when first.Value == 1:
                if (tokens[end] is { Word: DateWord.Of, IsNext: true }) end++;
                if (tokens[end] is not { Word: DateWord.Yesterday, IsNext: true }) return at;
                end++;
                distance = -2;
                break;
            case DateWord.Distance when first.Value == 1 && tokens[end] is { Word: DateWord.Tomorrow or DateWord.TomorrowOrBecame, IsNext: true }:
                end++;
                distance = 2;
                break;
            default:
                return at;
        }
        parts.Distance = distance;
        parts.Unit = TimeUnit.Day;
        return end;
    }

    /// <summary>«قبل ساعتين», «منذ 3 أيام», "3 hours ago"; the index behind it, or -1.</summary>
    internal static int ReadDistance(ref DateTokens tokens, int at, ref DateParts parts)
    {
        DateToken first = tokens[at];
        int sign = first.Word == DateWord.Distance ? first.Value : 0;
        int i = sign == 0 ? at : at + 1;
        int count = CountAt(ref tokens, i, out int unitAt);
        DateToken unit = tokens[unitAt];
        if (unit.Word is not (DateWord.Unit or DateWord.YearWord) || (unitAt > at && !unit.IsNext)) return -1;
        int form = unit.Value & 3;
        // «قبل أيام» does not say how many.
        if (count == 0 && form == 0) return -1;
        if (count == 0) count = form;
        int end = unitAt + 1;
        if (form == 1 && tokens[end] is { Word: DateWord.Cardinal, Value: 1, IsNext: true }) end++;
        if (sign == 0)
        {
            if (tokens[end] is not { Word: DateWord.Ago, IsNext: true }) return -1;
            sign = -1;
            end++;
        }
        else if (tokens[end] is { IsNext: true } next && (next.Word is DateWord.Of or DateWord.Number || next.Word >= DateWord.Month || NumberWords.CountOf(next) > 0))
        {
            // «قبل شهر رمضان», «منذ عام 1948», «بعد يوم من الهجوم»
            return -1;
        }
        parts.Distance = sign * count;
        parts.Unit = (TimeUnit)(unit.Value >> 2);
        parts.Shape = DateShape.Distance;
        return end;
    }

    /// <summary>«13 الشهر الجاري», «13 من الجاري»; the index behind it, or -1.</summary>
    internal static int ReadDayOfMonth(ref DateTokens tokens, int at, in DateContext context, ref DateParts parts)
    {
        int i = tokens[at] is { Word: DateWord.Of, IsNext: true } ? at + 1 : at;
        if (tokens[i] is { Word: DateWord.TheMonth, IsNext: true }) i++;
        DateToken deictic = tokens[i];
        if (!context.WithYears || deictic.Word != DateWord.Deictic || !deictic.IsNext) return -1;
        parts.Deictic = deictic.Value;
        parts.IsReferenceMonth = true;
        parts.IsRelative = true;
        return i + 1;
    }

    /// <summary>«العام الماضي», «الشهر المقبل», «هذا العام»; the index behind it, or -1. Weeks begin on Saturday, Sunday or Monday by country, and are none.</summary>
    internal static int ReadPeriod(ref DateTokens tokens, int at, ref DateParts parts)
    {
        bool isThis = tokens[at].Word == DateWord.This;
        DateToken period = tokens[isThis ? at + 1 : at];
        if (period.Word is not (DateWord.TheYear or DateWord.TheMonth)) return -1;
        DateToken deictic = tokens[at + 1];
        if (isThis ? !period.IsNext : deictic.Word != DateWord.Deictic || !deictic.IsNext) return -1;
        parts.Distance = isThis ? 0 : deictic.Value;
        // A period of its own precision: TimeUnit.Month as a distance would be a day.
        parts.IsReferenceMonth = period.Word == DateWord.TheMonth;
        parts.Unit = period.Word == DateWord.TheMonth ? TimeUnit.Month : TimeUnit.Year;
        parts.Shape = DateShape.Deictic;
        return at + 2;
    }

    /// <summary>How many, in figures or words; 0 where no number stands there.</summary>
    private static int CountAt(ref DateTokens tokens, int at, out int unit)
    {
        DateToken number = tokens[at];
        unit = at;
        if (number.Word == DateWord.Number)
        {
            if (number.Digits > 3) return 0;
            unit = at + 1;
            return number.Number;
        }
        int count = number.IsNext || at == 0 ? NumberWords.CountOf(number) : 0;
        if (count is 0 or > 99) return 0;
        unit = at + 1;
        DateToken more = tokens[unit];
        int second = NumberWords.CountOf(more);
        if (count < 10 && more.IsNext && (second == 10 ? !more.HasWaw : second is >= 20 and <= 90 && more.HasWaw))
        {
            unit++;
            return count + second;
        }
        return count;
    }
}
