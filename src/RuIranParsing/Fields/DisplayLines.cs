namespace RuIranParsing;

/// <summary>The pieces, from <paramref name="First"/> to <paramref name="Last"/> inclusive, that a headline or a deck stands on; <see cref="None"/> where the page has none.</summary>
internal readonly record struct DisplayLines(int First, int Last)
{
    internal static DisplayLines None => new(0, -1);

    internal bool IsNone => Last < First;
}
