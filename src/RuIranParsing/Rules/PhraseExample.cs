namespace RuIranParsing;

/// <summary>An example beside a phrase: a line that must, or must not, match it.</summary>
internal readonly record struct PhraseExample(string Text, bool Matches, int Line);
