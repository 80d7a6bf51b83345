namespace RuIranParsing;

/// <summary>The structure of a news page: the role of each state and which state may follow which. Numbers are in the cost table; this is what no number can overrule.</summary>
internal static class ZoneMap
{
    internal const int States = (int)ZoneState.OtherBody + 1;

    internal const int Roles = (int)ZoneRole.Subheading + 1;

    /// <summary>The role of each state, by its number.</summary>
    internal static ReadOnlySpan<ZoneRole> RoleOf =>
    [
        ZoneRole.Furniture, ZoneRole.Kicker, ZoneRole.Byline, ZoneRole.Headline, ZoneRole.Standfirst, ZoneRole.Byline, ZoneRole.Caption, ZoneRole.Furniture,
        ZoneRole.Body, ZoneRole.Subheading, ZoneRole.Furniture, ZoneRole.Caption, ZoneRole.Furniture, ZoneRole.Byline, ZoneRole.Headline, ZoneRole.Body,
    ];

    private const int Top = 1 << (int)ZoneState.Masthead | 1 << (int)ZoneState.Kicker | 1 << (int)ZoneState.TopByline;
    private const int Headline = 1 << (int)ZoneState.Headline;
    private const int Head = 1 << (int)ZoneState.Standfirst | 1 << (int)ZoneState.HeadByline | 1 << (int)ZoneState.HeadCaption | 1 << (int)ZoneState.HeadFurniture;
    private const int Body = 1 << (int)ZoneState.Body;
    private const int Inner = Body | 1 << (int)ZoneState.Subheading | 1 << (int)ZoneState.Widget | 1 << (int)ZoneState.BodyCaption;
    private const int Tail = 1 << (int)ZoneState.Tail | 1 << (int)ZoneState.TailByline;
    private const int OtherHeadline = 1 << (int)ZoneState.OtherHeadline;
    private const int OtherBody = 1 << (int)ZoneState.OtherBody;

    /// <summary>For each state, one bit for every state that may follow.</summary>
    internal static ReadOnlySpan<int> Next =>
    [
        Top | Headline | Body | 1 << (int)ZoneState.HeadCaption, // Masthead
        Top | Headline, // Kicker
        Top | Headline | Body | 1 << (int)ZoneState.HeadCaption, // TopByline
        Headline | Head | Inner | Tail, // Headline
        Head | Inner | Tail, // Standfirst
        Head | Inner | Tail, // HeadByline
        Head | Inner | Tail, // HeadCaption
        Head | Inner | Tail, // HeadFurniture
        Inner | Tail | OtherHeadline, // Body
        Inner, // Subheading
        Inner, // Widget
        Inner | Tail, // BodyCaption
        Tail | OtherHeadline, // Tail
        Tail | OtherHeadline, // TailByline
        OtherBody, // OtherHeadline
        OtherBody | Tail | OtherHeadline, // OtherBody
    ];

    /// <summary>One bit for every state a page may start in.</summary>
    internal const int First = Top | Headline | Body | 1 << (int)ZoneState.HeadCaption;

    /// <summary>One bit for every state a page may end in: what announces something, or promises that the body resumes, may not be last.</summary>
    internal const int Last = Top | Headline | Head | Body | 1 << (int)ZoneState.BodyCaption | Tail | OtherBody;
}
