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

    internal bool Add(NameRole role, int start, int end)
    {
        if (Count == Most) return false;
        _slots[Count++] = new NameSlot(role, start, end);
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
}
