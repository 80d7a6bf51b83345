namespace RuIranParsing;

/// <summary>How a text stands to its accepted snapshot.</summary>
public enum SnapshotStatus
{
    /// <summary>The text equals the accepted snapshot.</summary>
    Same,

    /// <summary>Nothing has been accepted under this name yet.</summary>
    New,

    /// <summary>The text differs from the accepted snapshot.</summary>
    Changed,
}
