namespace RuIranParsing;

/// <summary>One name of a byline: its role and where it stands in the folded piece.</summary>
internal readonly record struct NameSlot(NameRole Role, int Start, int End);
