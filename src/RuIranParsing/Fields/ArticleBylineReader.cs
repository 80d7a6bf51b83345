namespace RuIranParsing;

/// <summary>Reads the byline of an article: a line of its own first, then the dateline that opens the body.</summary>
internal readonly ref struct ArticleBylineReader(Page page, ReadOnlySpan<Piece> pieces, PhraseMatcher matcher)
{
    private readonly ReadOnlySpan<Piece> _pieces = pieces;

    internal Byline? Read() => ReadLine() ?? ReadDateline();

    private Byline? ReadLine()
    {
        foreach (ref readonly Piece piece in _pieces)
        {
            if (piece.State is not (ZoneState.TopByline or ZoneState.HeadByline or ZoneState.TailByline)) continue;
            ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
            int value = piece.Evidence.Strength == MatchStrength.Label ? piece.Evidence.ValueStart - piece.FoldStart : 0;
            bool isRead = BylineReader.TryRead(line, piece.Evidence, value, matcher, out NameSlots slots, out bool isSure);
            TextSpan raw = FieldText.Trim(page.Text, piece.Start, piece.ContentEnd);
            if (raw.Length == 0) continue;
            // A line that is in a byline's place and reads as no name is reported as it stands, its parts unsaid.
            return Make(raw, isRead ? slots : default, piece, "zone: byline", isSure ? Certainty.Stated : Certainty.Inferred, isInline: false);
        }
        return null;
    }

    private Byline? ReadDateline()
    {
        foreach (ref readonly Piece piece in _pieces)
        {
            if (piece.State != ZoneState.Body) continue;
            ReadOnlySpan<char> line = page.FoldedOf(piece.FoldStart, piece.FoldEnd);
            if (!DatelineReader.TryRead(line, matcher, out NameSlots slots, out int end, out bool isSure)) return null;
            TextSpan raw = page.SourceOf(piece, piece.FoldStart + slots[0].Start, piece.FoldStart + end);
            return Make(raw, slots, piece, "shape: dateline", isSure ? Certainty.Stated : Certainty.Inferred, isInline: true);
        }
        return null;
    }

    private Byline Make(TextSpan raw, in NameSlots slots, in Piece piece, string rule, Certainty certainty, bool isInline)
    {
        var authors = new List<string>();
        var agencies = new List<string>();
        string? place = null;
        for (int i = 0; i < slots.Count; i++)
        {
            string name = page.SourceOf(piece, piece.FoldStart + slots[i].Start, piece.FoldStart + slots[i].End).Of(page.Text).ToString();
            switch (slots[i].Role)
            {
                case NameRole.Author: authors.Add(name); break;
                case NameRole.Agency: agencies.Add(name); break;
                default: place ??= name; break;
            }
        }
        return new Byline(new Field(page.Text, raw, rule, certainty), authors, agencies, place, isInline);
    }
}
