namespace RuIranParsing;

/// <summary>How much of a segment a phrase accounts for, from nothing to all of it.</summary>
internal enum MatchStrength : byte
{
    None,

    /// <summary>It closes the segment.</summary>
    Ends,

    /// <summary>It opens the segment.</summary>
    Starts,

    /// <summary>It never occurs in prose and stands in the segment.</summary>
    Inside,

    /// <summary>It labels the value that is the rest of the segment.</summary>
    Label,

    /// <summary>It is the whole segment.</summary>
    Whole,
}
