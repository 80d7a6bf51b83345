namespace RuIranParsing;

/// <summary>What a folded character can be part of.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Space, punctuation, symbols.</summary>
    Other,

    /// <summary>Arabic script.</summary>
    Arabic,

    /// <summary>Latin script.</summary>
    Latin,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A letter of any other script.</summary>
    OtherLetter,
}
