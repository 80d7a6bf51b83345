namespace RuIranParsing;

/// <summary>What the word lists say a name can be. «قنا» is a town and an agency, «الرياض» a capital and a newspaper: the names beside it decide.</summary>
[Flags]
internal enum NameKinds : byte
{
    None = 0,

    /// <summary>A place.</summary>
    Place = 1,

    /// <summary>A place, and an ordinary word or another name.</summary>
    WeakPlace = 2,

    /// <summary>An agency or an outlet.</summary>
    Agency = 4,

    /// <summary>An agency or an outlet, and an ordinary word or another name.</summary>
    WeakAgency = 8,

    AnyPlace = Place | WeakPlace,

    AnyAgency = Agency | WeakAgency,
}
