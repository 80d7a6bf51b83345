using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RuIranParsing;

/// <summary>
/// What <see cref="ArabicText"/> changes and what it keeps. Profiles are immutable, safe to share between threads, and compared by reference.
/// </summary>
/// <remarks>
/// <para><see cref="Display"/>, <see cref="Standard"/> and <see cref="Search"/> share what concerns no letter:
/// controls, bidirectional marks and other invisible code units go; CRLF, CR, U+0085, U+2028 and U+2029 become LF; tabs and all Unicode
/// spaces become U+0020, runs of them one, and none stays at the start or end of a line; presentation forms become letters; marks
/// stand in canonical order without repeats and are composed with their letter where Unicode has a composition.</para>
/// <para>HTML entities and mojibake are not decoded here: that is the work of the front ends, which know the markup and the encoding.</para>
/// <para>The code points follow the Unicode Character Database (compositions, combining classes, compatibility mappings) and a survey
/// of Arabic pages and tools (look-alikes, search folds). Code points that no table names are kept.</para>
/// </remarks>
public sealed class NormalizationProfile
{
    private NormalizationProfile(string name, FoldTable table)
    {
        Name = name;
        Table = table;
    }

    /// <summary>
    /// The text as its author meant it to be read. Every letter and mark stays. U+200C stays between two Arabic letters, U+200D inside
    /// emoji; after ه in a Hijri year U+200D becomes a tatweel.
    /// </summary>
    public static NormalizationProfile Display { get; } =
        new(nameof(Display), FoldTables.Display) { Composes = true, KeepsNewsLetters = true };

    /// <summary>
    /// The form to store and to compare for duplicates: <see cref="Display"/>, and look-alike letters of other keyboards become Arabic ones,
    /// U+200C goes, digits and ٫ ٬ ٪ become ASCII. Tatweel goes unless it says something: after ه in a Hijri year, as a dash of its own,
    /// or at the end of a word before a quotation mark or hyphen. U+06CC becomes ي, or ى at the end of a word known to end so.
    /// </summary>
    public static NormalizationProfile Standard { get; } =
        new(nameof(Standard), FoldTables.Standard) { Composes = true, KeepsNewsLetters = true };

    /// <summary>
    /// The form to find words by: <see cref="Standard"/> without tashkeel and tatweel, أ إ آ ٱ as ا, ى as ي, ة as ه, ؤ as و, ئ as ي,
    /// letters of neighbouring languages as the nearest Arabic one, punctuation and symbols of ASCII, Latin-1, Arabic and General
    /// Punctuation as a space, Latin letters in lower case. Applying <see cref="Standard"/> or <see cref="Display"/> first changes nothing.
    /// </summary>
    public static NormalizationProfile Search { get; } = new(nameof(Search), FoldTables.Search);

    /// <summary>
    /// Lucene's <c>ArabicNormalizer</c>, code point for code point and nothing else: آ أ إ as ا, ى as ي, ة as ه; tatweel and
    /// U+064B-U+0652 deleted. Spaces, line breaks and controls stay as they are.
    /// </summary>
    public static NormalizationProfile LuceneArabic { get; } = new(nameof(LuceneArabic), FoldTables.LuceneArabic);

    /// <summary>All profiles, in the order of this page.</summary>
    public static ImmutableArray<NormalizationProfile> All { get; } = [Display, Standard, Search, LuceneArabic];

    /// <summary>The name of the property that holds the profile, such as <c>LuceneArabic</c>; what <see cref="TryGet"/> looks for.</summary>
    public string Name { get; }

    internal FoldTable Table { get; }

    /// <summary>Whether a letter can compose with a mark, so that letters must be held until the marks are known.</summary>
    internal bool Composes { get; private init; }

    /// <summary>Whether ASCII text and the letters and punctuation of Arabic news are copied as they stand.</summary>
    internal bool KeepsNewsLetters { get; private init; }

    /// <summary>Finds a profile by its <see cref="Name"/>, ignoring ordinal case. Takes constant time.</summary>
    /// <param name="name">The name; <see langword="null"/> is no profile's.</param>
    /// <param name="profile">The profile, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet(string? name, [NotNullWhen(true)] out NormalizationProfile? profile)
    {
        foreach (NormalizationProfile candidate in All)
        {
            if (string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                profile = candidate;
                return true;
            }
        }

        profile = null;
        return false;
    }

    /// <summary>The profile's <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
