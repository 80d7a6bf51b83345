using System.Collections.Frozen;

namespace RuIranParsing;

/// <summary>
/// Words that end in alef maksura. A page typed on a Persian keyboard writes U+06CC for both final letters of Arabic, so the
/// word must say which one is meant; a word that is not here ends in yeh, which is far more frequent.
/// </summary>
internal static class AlefMaksuraWords
{
    /// <summary>The letters that are enough to tell a listed word with its prefixes from a longer one.</summary>
    public const int MaxStem = 12;

    // Written as they are read; the hamzas and the last letter are dropped on load, as pages often drop the hamza.
    private const string Particles = "على إلى حتى لدى متى سوى بلى";

    private const string Names = "مصطفى موسى عيسى يحيى مرتضى ليلى هدى ندى لبنى بشرى نجوى سلوى";

    private const string Nouns =
        "أخرى كبرى صغرى وسطى عظمى أولى قصوى أعلى أقصى أدنى أقوى مستشفى مستوى مبنى معنى ملتقى مقهى منتدى مدى ذكرى دعوى شكوى " +
        "فتوى جدوى عدوى موسيقى جرحى قتلى مرضى أسرى ضحى مرمى منفى ملهى فحوى أنثى حمى";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_particles = Load(Particles);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_names = Load(Names);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_nouns = Load(Nouns);

    /// <param name="stem">The word before its last letter, letters only and without their hamzas.</param>
    public static bool Contains(ReadOnlySpan<char> stem)
    {
        if (IsWord(stem)) return true;
        return stem is ['\u0648' or '\u0641', .. var rest] && IsWord(rest);
    }

    private static bool IsWord(ReadOnlySpan<char> stem)
    {
        if (s_names.Contains(stem)) return true;
        if (s_particles.Contains(stem) || s_nouns.Contains(stem)) return true;
        return stem switch
        {
            ['\u0628' or '\u0643', '\u0627', '\u0644', .. var noun] => s_nouns.Contains(noun),
            ['\u0627' or '\u0644', '\u0644', .. var noun] => s_nouns.Contains(noun),
            ['\u0628' or '\u0644' or '\u0643', .. var word] => s_nouns.Contains(word) || s_names.Contains(word),
            _ => false,
        };
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Load(string words) =>
        words.Split(' ')
            .Select(word => string.Concat(word[..^1].Select(ArabicLetters.WithoutHamza)))
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
