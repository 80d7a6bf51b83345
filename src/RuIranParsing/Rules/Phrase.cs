using System.Collections.Immutable;

namespace RuIranParsing;

/// <summary>One phrase of a rule file, as written and as compiled.</summary>
internal sealed class Phrase
{
    internal required string Text { get; init; }

    internal required PhraseKind Kind { get; init; }

    internal required PhrasePlace Where { get; init; }

    /// <summary>Also ordinary prose or a heading: counts only with position and neighbours.</summary>
    internal bool IsWeak { get; init; }

    /// <summary>Heads a block of lines.</summary>
    internal bool Opens { get; init; }

    /// <summary>A label whose separator may be missing.</summary>
    internal bool IsBare { get; init; }

    /// <summary>The role of the people a byline label names; for dates <c>update</c>.</summary>
    internal string? Role { get; init; }

    internal required string File { get; init; }

    /// <summary>1-based line in the file.</summary>
    internal required int Line { get; init; }

    /// <summary>The folded words, with <see cref="Gap"/> and <see cref="Number"/> for the two special ones.</summary>
    internal required ImmutableArray<string> Words { get; init; }

    internal required ImmutableArray<PhraseExample> Examples { get; init; }

    /// <summary>The rule's id: kind and phrase, so that moving lines about changes no snapshot.</summary>
    internal required string Id { get; init; }

    /// <summary>One to eight words.</summary>
    internal const string Gap = "…";

    /// <summary>Digits or a number word.</summary>
    internal const string Number = "<number>";

    /// <summary>The longest gap, in words.</summary>
    internal const int LongestGap = 8;
}
