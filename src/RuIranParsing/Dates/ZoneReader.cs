namespace RuIranParsing;

/// <summary>Reads the zone of a time: «GMT», «غرينتش+٢», «(GMT+0400)», «+03:00», «بتوقيت مكة المكرمة», «16:25 (مكة)، 13:25 (غرينتش)».</summary>
internal static class ZoneReader
{
    /// <summary>The value of a place whose offset changes with the season, or has changed.</summary>
    internal const short NoOffset = short.MinValue;

    private const DateGap Gaps = DateGap.Space | DateGap.Bracket | DateGap.Comma | DateGap.Dash;

    /// <summary>The zone from <paramref name="at"/> on; the index behind it, or <paramref name="at"/>.</summary>
    internal static int Read(ref DateTokens tokens, int at, ref DateParts parts)
    {
        DateToken zone = tokens[at];
        if (zone.GapLength > 4) return at;
        if (parts.Time is not null && parts.Offset is null && TryOffset(ref tokens, at, out TimeSpan bare, out int behind))
        {
            parts.Offset = bare;
            return behind;
        }
        if ((zone.Gap & ~Gaps) != 0) return at;
        switch (zone.Word)
        {
            case DateWord.Utc:
                return ReadUtc(ref tokens, at + 1, ref parts);
            case DateWord.InZone:
                if (tokens[at + 1] is { Word: DateWord.Utc, IsNext: true }) return ReadUtc(ref tokens, at + 2, ref parts);
                return tokens[at + 1] is { Word: DateWord.Place, IsNext: true } ? ReadPlace(ref tokens, at + 1, ref parts) : at;
            case DateWord.Place when (zone.Gap & DateGap.Bracket) != 0 && parts.Time is not null:
                return CheckSecond(ref tokens, ReadPlace(ref tokens, at, ref parts), ref parts);
            default:
                return at;
        }
    }

    private static int ReadUtc(ref DateTokens tokens, int at, ref DateParts parts)
    {
        parts.Offset = TimeSpan.Zero;
        if (!TryOffset(ref tokens, at, out TimeSpan offset, out int behind)) return at;
        parts.Offset = offset;
        return behind;
    }

    private static int ReadPlace(ref DateTokens tokens, int at, ref DateParts parts)
    {
        if (tokens[at].Value != NoOffset) parts.Offset = TimeSpan.FromMinutes(tokens[at].Value * 15);
        int end = at + 1;
        while (end < at + 3 && tokens[end] is { Word: DateWord.PlaceTail, IsNext: true }) end++;
        return end;
    }

    /// <summary>A second clock in Greenwich's time belongs to the first and gives its offset.</summary>
    private static int CheckSecond(ref DateTokens tokens, int at, ref DateParts parts)
    {
        DateParts second = default;
        int end = ClockReader.Read(ref tokens, at, ref second);
        if (end == at || tokens[end].Word != DateWord.Utc || parts.Time is not { } local || second.Time is not { } utc) return at;
        parts.Offset ??= local - utc;
        return end + 1;
    }

    /// <summary>«+3», «+03:00», «-0500»; a minus with a space behind it is a dash.</summary>
    private static bool TryOffset(ref DateTokens tokens, int at, out TimeSpan offset, out int end)
    {
        DateToken hours = tokens[at];
        offset = default;
        end = at + 1;
        if (hours.Word != DateWord.Number || hours.Digits is not (1 or 2 or 4)) return false;
        ReadOnlySpan<char> gap = tokens.Text[(hours.Start - hours.GapLength)..hours.Start];
        if (gap.IsEmpty || gap[^1] is not ('+' or '-') || gap.Length > 3 || (hours.Gap & ~(DateGap.Plus | DateGap.Dash | DateGap.Space | DateGap.Bracket)) != 0) return false;
        int minutes = hours.Digits == 4 ? (hours.Number / 100 * 60) + (hours.Number % 100) : hours.Number * 60;
        bool hasMinutes = hours.Digits == 2 && tokens[end] is { Gap: DateGap.Colon, GapLength: 1, Digits: 2 } rest && rest.IsNumber(59);
        if (hasMinutes) minutes += tokens[end++].Number;
        else if (gap[^1] == '-' && hours.Digits < 4) return false;
        if (minutes > 14 * 60) return false;
        offset = TimeSpan.FromMinutes(gap[^1] == '-' ? -minutes : minutes);
        return true;
    }
}
