namespace RuIranParsing;

/// <summary>What a slot of a byline names.</summary>
internal enum NameRole : byte
{
    Author,
    Agency,
    Place,
}
