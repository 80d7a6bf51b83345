using System.Runtime.CompilerServices;

namespace RuIranParsing;

/// <summary>The names of one byline. More than it holds are no byline but a list.</summary>
internal struct NameSlots
{
    private const int Most = 8;
    private Buffer _slots;

    [InlineArray(Most)]
    private struct Buffer
    {
        private NameSlot _first;
    }

    internal int Count { get; private set; }

    internal readonly NameSlot this[int index] => _slots[index];

    internal bool Add(in NameSlot slot)
    {
        if (Count == Most) return false;
        _slots[Count++] = slot;
        return true;
    }

    /// <summary>Lets the last name reach to <paramref name="end"/> where it is an agency and nothing else.</summary>
    internal bool TryExtend(int end)
    {
        if (Count == 0 || _slots[Count - 1] is not { Role: NameRole.Agency, MayBeBoth: false } last) return false;
        _slots[Count - 1] = last with { End = end };
        return true;
    }

    internal readonly bool Has(NameRole role)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_slots[i].Role == role) return true;
        }
        return false;
    }

    internal readonly bool HasPerson()
    {
        for (int i = 0; i < Count; i++)
        {
            if (_slots[i].IsPerson) return true;
        }
        return false;
    }

    /// <summary>True where each name is attested.</summary>
    internal readonly bool AreAttested()
    {
        for (int i = 0; i < Count; i++)
        {
            if (!_slots[i].IsAttested && _slots[i].Role != NameRole.Address) return false;
        }
        return Count > 0;
    }

    /// <summary>
    /// Decides what names are that can be a place and an outlet: «الجزيرة - الرياض» and «صنعاء - قنا» have one place each, «الرياض - واس» has its agency already. Alone
    /// on a line (<paramref name="isLine"/>) such a name credits an outlet, since a place alone credits nobody.
    /// </summary>
    internal void Settle(bool isLine)
    {
        bool hasPlace = false, hasAgency = false, hasPerson = false;
        for (int i = 0; i < Count; i++)
        {
            NameSlot slot = _slots[i];
            hasPerson |= slot.IsPerson;
            if (slot.MayBeBoth) continue;
            hasPlace |= slot.Role == NameRole.Place;
            // «وكالات» and «متابعات» stand behind an outlet as well as behind a place.
            hasAgency |= slot.Role == NameRole.Agency && (slot.Kinds & NameKinds.WeakAgency) == 0;
        }
        // A capital is a place before a town that is also a word is one.
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = 0; i < Count; i++)
            {
                NameSlot slot = _slots[i];
                bool isFirm = (slot.Kinds & NameKinds.Place) != 0;
                if (!slot.MayBeBoth || isFirm != (pass == 0)) continue;
                bool isAlone = Count == 1 && isLine && (!isFirm || (slot.Kinds & NameKinds.Agency) != 0);
                bool isPlace = !hasPlace && !isAlone && (isFirm || hasAgency || hasPerson || (slot.Kinds & NameKinds.Agency) == 0);
                _slots[i] = slot with { Role = isPlace ? NameRole.Place : NameRole.Agency };
                if (isPlace) hasPlace = true;
                else hasAgency = true;
            }
        }
    }
}
