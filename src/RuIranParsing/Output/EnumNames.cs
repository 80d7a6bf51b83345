namespace RuIranParsing;

/// <summary>Names of enumerated values as JSON and snapshots print them: lower case, words joined by hyphens.</summary>
internal static class EnumNames
{
    private static readonly string[] Kinds = [.. Enum.GetNames<SegmentKind>().Select(Hyphenate)];
    private static readonly string[] Precisions = [.. Enum.GetNames<DatePrecision>().Select(Hyphenate)];
    private static readonly string[] Roles = [.. Enum.GetNames<ContributorRole>().Select(Hyphenate)];
    private static readonly string[] Calendars = [.. Enum.GetNames<DateCalendar>().Select(Hyphenate)];

    private static readonly string[] Zones = [.. Enum.GetNames<ZoneState>().Select(Hyphenate)];

    internal static string Of(ZoneState state) => Zones[(int)state];

    internal static string Of(SegmentKind kind) => Kinds[(int)kind];

    internal static string Of(DatePrecision precision) => Precisions[(int)precision];

    internal static string Of(DateCalendar calendar) => Calendars[(int)calendar];

    internal static string Of(ContributorRole role) => Roles[(int)role];

    internal static string Of(Certainty certainty) => certainty == Certainty.Stated ? "stated" : "inferred";

    private static string Hyphenate(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
