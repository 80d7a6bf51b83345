namespace RuIranParsing;

/// <summary>
/// The facts that costs are kept for, as groups of buckets. Groups up to <see cref="LastOfRole"/> speak of words and shape and cost by role;
/// the rest speak of place and neighbours and cost by state.
/// </summary>
internal enum Feature : byte
{
    Words,
    First,
    Last,
    WordsLast,
    Opening,
    StrongWhole,
    StrongPart,
    WeakWhole,
    WeakPart,
    Verbs,
    Functions,
    Sentences,
    Latin,
    Numbers,
    Mark,
    Shared,
    LastOfRole = Shared,
    Bias,
    FromStart,
    FromEnd,
    LongAround,
    ToLong,
    SinceLong,
    Before,
    After,
    BeforeIs,
    AfterIs,
    Blank,
    BestShared,
    SharedWithNext,
    RunPlace,
    RunLength,
    LastOfState = RunLength,
}
