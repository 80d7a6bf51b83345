namespace RuIranParsing;

/// <summary>What the word lists say of a single word.</summary>
[Flags]
internal enum WordFlags : byte
{
    None = 0,
    Verb = 1,
    Function = 2,
    Title = 4,
    Network = 8,
    Number = 16,

    /// <summary>A phrase that may stand anywhere in a line starts with the word.</summary>
    Floats = 32,

    /// <summary>A given name.</summary>
    Given = 64,

    /// <summary>A word that names of outlets are made of.</summary>
    Press = 128,
}
