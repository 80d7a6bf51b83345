namespace RuIranParsing;

/// <summary>Tells pages that hold a single article from front pages and lists.</summary>
internal static class HtmlQuality
{
    internal static PageQuality Judge(HtmlPage html, ReadOnlySpan<Piece> pieces)
    {
        int body = 0;
        foreach (ref readonly Piece piece in pieces)
        {
            if (piece.State == ZoneState.Body) body++;
        }
        return body > 0 ? new PageQuality(true, null) : new PageQuality(false, "no paragraph of an article");
    }
}
