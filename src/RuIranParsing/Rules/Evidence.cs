using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>What phrases say of one segment: the best match and the set of all kinds that matched.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Evidence
{
    /// <summary>Index of the best phrase in the rule set; meaningful where <see cref="Strength"/> is not none.</summary>
    internal int Phrase;

    internal MatchStrength Strength;

    internal bool IsWeak;

    /// <summary>The phrase's last word is glued to what follows.</summary>
    internal bool IsGlued;

    /// <summary>Index just behind the phrase: in the folded line while it is read, in the page's folded text afterwards.</summary>
    internal int End;

    /// <summary>For labels, where the value starts, counted as <see cref="End"/> is; the segment's end where there is none.</summary>
    internal int ValueStart;

    /// <summary>One bit a <see cref="PhraseKind"/>: kinds that matched without reservation.</summary>
    internal uint StrongKinds;

    /// <summary>One bit a kind: kinds of weak phrases that matched.</summary>
    internal uint WeakKinds;

    /// <summary>Words that were looked up to find it.</summary>
    internal int Steps;

    /// <summary>Keeps the better of what is known and a new match: strong before weak, more of the segment before less, longer before shorter.</summary>
    internal void Consider(int phrase, PhraseKind kind, MatchStrength strength, bool isWeak, bool isGlued, int end, int valueStart)
    {
        if (isWeak) WeakKinds |= 1u << (int)kind;
        else StrongKinds |= 1u << (int)kind;
        bool better = Strength == MatchStrength.None
            || (IsWeak && !isWeak)
            || (IsWeak == isWeak && (strength > Strength || (strength == Strength && end > End)));
        if (!better) return;
        Phrase = phrase;
        Strength = strength;
        IsWeak = isWeak;
        IsGlued = isGlued;
        End = end;
        ValueStart = valueStart;
    }
}
