namespace RuIranParsing;

/// <summary>How a value is known.</summary>
public enum Certainty : byte
{
    /// <summary>Place, shape and neighbours of the words say so.</summary>
    Inferred,

    /// <summary>The page says so in words: a label, a known phrase.</summary>
    Stated,
}
