namespace RuIranParsing;

/// <summary>
/// Makes a deck that stands under no headline the headline: decks sum up what a headline says, and of 65 labelled pages without a headline none has a deck. A path prefers
/// the deck where date and writer stand above the headline, which it has seldom seen.
/// </summary>
internal static class OrphanDecks
{
    /// <summary>Sets the state of the first deck before the body, where no line before the body is a headline. A page without a body is left as it is. O(pieces).</summary>
    internal static void Promote(Span<Piece> pieces)
    {
        int deck = -1, i = 0;
        for (; i < pieces.Length && pieces[i].State != ZoneState.Body; i++)
        {
            if (pieces[i].State == ZoneState.Headline) return;
            if (deck < 0 && pieces[i].State == ZoneState.Standfirst) deck = i;
        }
        if (deck >= 0 && i < pieces.Length) pieces[deck].State = ZoneState.Headline;
    }
}
