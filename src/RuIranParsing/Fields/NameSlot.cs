namespace RuIranParsing;

/// <summary>One name of a byline: its role and where it stands in the folded piece.</summary>
/// <param name="Role">What it names.</param>
/// <param name="Start">Its first unit.</param>
/// <param name="End">Behind its last unit.</param>
/// <param name="IsAttested">The word lists, a title or a label say so, not its shape alone.</param>
/// <param name="Kinds">What the word lists say the name can be, where it is on them.</param>
internal readonly record struct NameSlot(NameRole Role, int Start, int End, bool IsAttested, NameKinds Kinds = NameKinds.None)
{
    internal bool IsPerson => Role < NameRole.Agency;

    internal bool MayBeBoth => (Kinds & NameKinds.AnyPlace) != 0 && (Kinds & NameKinds.AnyAgency) != 0;
}
