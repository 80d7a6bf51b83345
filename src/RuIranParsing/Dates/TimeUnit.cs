namespace RuIranParsing;

/// <summary>Units that ages and distances are counted in.</summary>
internal enum TimeUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
