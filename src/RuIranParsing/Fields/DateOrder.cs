namespace RuIranParsing;

/// <summary>
/// Published, updated, read: a page is written in this order. Where its dates say otherwise, one of two numbers that may be either day or month is read the other way;
/// where that does not help, what calls itself an update is none of this article.
/// </summary>
internal static class DateOrder
{
    internal static void Settle(ref DateCandidate published, ref DateCandidate updated, in DateCandidate clock)
    {
        if (published.IsLaterThan(updated) && !TryTurn(ref published, updated) && !TryTurnUpdate(published, ref updated)) updated = DateCandidate.None;
        // Whoever kept the page did so after both.
        if (updated.IsLaterThan(clock) && updated.Turned is { IsNone: false } turned && !turned.IsLaterThan(clock) && !published.IsLaterThan(turned)) updated = turned;
        if (published.IsLaterThan(clock)) TryTurn(ref published, clock);
    }

    private static bool TryTurn(ref DateCandidate date, in DateCandidate limit)
    {
        DateCandidate turned = date.Turned;
        if (turned.IsNone || turned.IsLaterThan(limit)) return false;
        date = turned;
        return true;
    }

    private static bool TryTurnUpdate(in DateCandidate published, ref DateCandidate updated)
    {
        DateCandidate turned = updated.Turned;
        if (turned.IsNone || published.IsLaterThan(turned)) return false;
        updated = turned;
        return true;
    }
}
