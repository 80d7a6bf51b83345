namespace RuIranParsing;

/// <summary>Why a segment was read as it was: the zone it got on the cheapest path through the page, and the next cheapest path on which it has another zone.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Zone">Its zone; «blank» for blank lines, which take part in no path.</param>
/// <param name="Cost">What the cheapest path through the whole page costs, in the units of the cost table.</param>
/// <param name="RunnerUp">The zone it would have on the runner-up.</param>
/// <param name="RunnerUpCost">What the cheapest path with that zone costs. The nearer to <paramref name="Cost"/>, the less sure.</param>
public sealed record SegmentExplanation(Segment Segment, string Zone, long Cost, string RunnerUp, long RunnerUpCost);
