namespace RuIranParsing;

/// <summary>What several states have in common: furniture reads the same above and below the article. Costs of words and shapes are shared by role.</summary>
internal enum ZoneRole : byte
{
    Furniture,
    Kicker,
    Headline,
    Standfirst,
    Byline,
    Caption,
    Body,
    Subheading,
}
