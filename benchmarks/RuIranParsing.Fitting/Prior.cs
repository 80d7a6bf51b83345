namespace RuIranParsing.Fitting;

/// <summary>What is known before any page is read: a line that is wholly a share phrase is furniture, a labelled name a byline, a paragraph body.</summary>
internal static class Prior
{
    // Eight nats: odds of three thousand to one.
    private const int Sure = 8 * ConditionalField.Scale;

    internal static CostTable Make()
    {
        CostTable table = CostTable.Empty();
        for (int kind = 0; kind <= (int)PhraseKind.Tags; kind++)
        {
            ZoneRole role = (PhraseKind)kind switch
            {
                PhraseKind.Byline => ZoneRole.Byline,
                PhraseKind.Caption => ZoneRole.Caption,
                PhraseKind.Kicker => ZoneRole.Kicker,
                _ => ZoneRole.Furniture,
            };
            Span<int> whole = table.RoleCosts(Features.Number(Feature.StrongWhole, kind + 1));
            whole.Fill(Sure);
            whole[(int)role] = -Sure;
            table.RoleCosts(Features.Number(Feature.StrongPart, kind + 1))[(int)role] = -Sure;
            table.RoleCosts(Features.Number(Feature.WeakWhole, kind + 1))[(int)role] = -Sure / 3;
        }
        foreach (PieceMarks mark in (PieceMarks[])[PieceMarks.IsCaptcha, PieceMarks.IsNetworks, PieceMarks.IsDate, PieceMarks.IsCounter, PieceMarks.IsTrail])
            Row(table, mark)[(int)ZoneRole.Furniture] = -Sure;
        Row(table, PieceMarks.IsByline)[(int)ZoneRole.Byline] = -Sure / 2;
        // A template put the site's name behind it, and the headline alone stands elsewhere.
        Row(table, PieceMarks.IsPageTitle)[(int)ZoneRole.Headline] = Sure / 2;
        Row(table, PieceMarks.IsTitled)[(int)ZoneRole.Headline] = -Sure / 2;
        // No article asks for the sum of six and nine.
        Row(table, PieceMarks.IsCaptcha)[(int)ZoneRole.Furniture] = -10 * Sure;
        // A bar at the end is a template's: it closes a field, not a paragraph.
        Row(table, PieceMarks.EndsWithBar)[(int)ZoneRole.Body] = 4 * Sure;
        return table;
    }

    private static Span<int> Row(CostTable table, PieceMarks mark) =>
        table.RoleCosts(Features.Number(Feature.Mark, System.Numerics.BitOperations.TrailingZeroCount((uint)mark)));
}
