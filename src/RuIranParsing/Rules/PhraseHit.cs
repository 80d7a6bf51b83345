namespace RuIranParsing;

/// <summary>A phrase that matches from a known start to <paramref name="End"/> of the folded line; glued where the last word goes on.</summary>
internal readonly record struct PhraseHit(int Phrase, int End, bool IsGlued);
