namespace RuIranParsing;

/// <summary>Gathers the names of a byline from the lines that have a part in it, each name once.</summary>
internal sealed class BylineBuilder(Page page)
{
    private readonly List<string> _agencies = [];
    private readonly List<Contributor> _people = [];
    private string? _place;

    internal void Add(in NameSlots slots, in Piece piece)
    {
        for (int i = 0; i < slots.Count; i++)
        {
            NameSlot slot = slots[i];
            if (slot.IsPerson) AddPerson(Words(piece, slot.Start, slot.End), (ContributorRole)slot.Role);
            else if (slot.Role == NameRole.Agency) AddAgency(piece, slot.Start, slot.End);
            else if (slot.Role == NameRole.Place) _place ??= Words(piece, slot.Start, slot.End);
        }
    }

    internal void AddAgency(in Piece piece, int start, int end)
    {
        string agency = Words(piece, start, end);
        string folded = LetterFold.Fold(agency);
        foreach (string known in _agencies)
        {
            if (LetterFold.Fold(known) == folded) return;
        }
        _agencies.Add(agency);
    }

    internal Byline Build(Field raw, bool isInline)
    {
        var authors = new List<string>();
        foreach (Contributor person in _people)
        {
            if (person.Role is ContributorRole.Author or ContributorRole.Interviewer) authors.Add(person.Name);
        }
        return new Byline(raw, authors, _agencies, _place, isInline) { Contributors = _people };
    }

    /// <summary>A label says more than a bare name: who is named as having drawn is no author.</summary>
    private void AddPerson(string name, ContributorRole role)
    {
        int known = IndexOf(name);
        if (known < 0) _people.Add(new Contributor(name, role));
        else if (_people[known].Role == ContributorRole.Author) _people[known] = _people[known] with { Role = role };
    }

    private int IndexOf(string name)
    {
        string folded = LetterFold.Fold(name);
        for (int i = 0; i < _people.Count; i++)
        {
            if (LetterFold.Fold(_people[i].Name) == folded) return i;
        }
        return -1;
    }

    /// <summary>The words without the hidden marks of direction that pages put round names.</summary>
    private string Words(in Piece piece, int start, int end)
    {
        TextSpan span = page.SourceOf(piece, piece.FoldStart + start, piece.FoldStart + end);
        return FieldText.Trim(page.Text, span.Start, span.End).Of(page.Text).ToString();
    }
}
