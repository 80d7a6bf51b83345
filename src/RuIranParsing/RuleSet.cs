using System.Reflection;

namespace RuIranParsing;

/// <summary>
/// The phrases that parsing knows: an immutable, compiled set, safe for any number of threads. Make it once and reuse it.
/// The shipped rules and a user's own come in by the same door; the file format is <c>docs/rules.md</c>.
/// </summary>
public sealed class RuleSet
{
    private readonly Phrase[] _phrases;

    private RuleSet(Phrase[] phrases)
    {
        _phrases = phrases;
        Matcher = new PhraseMatcher(phrases);
    }

    /// <summary>The rules that come with the library.</summary>
    public static RuleSet Default { get; } = LoadDefault();

    /// <summary>A set without phrases: only shapes and zones decide.</summary>
    public static RuleSet Empty { get; } = new([]);

    internal PhraseMatcher Matcher { get; }

    /// <summary>All phrases in the order of their files and lines. O(number of rules).</summary>
    public IReadOnlyList<Rule> Rules => [.. _phrases.Select(p => new Rule(p.Id, p.Kind.Name(), WhereName(p), p.File, p.Line))];

    /// <summary>Reads a rule file's text.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="file">Its name, for diagnostics.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleFormatException">The text breaks the format; the diagnostics name each line. Examples are not run: that is <see cref="Check"/>.</exception>
    public static RuleSet Parse(string text, string file)
    {
        RuleReader reader = Read(text, file);
        return reader.Diagnostics.Count > 0 ? throw new RuleFormatException(reader.Diagnostics) : new RuleSet([.. reader.Phrases]);
    }

    /// <summary>
    /// The linter: what is wrong with a rule file, its examples run. Empty where nothing is. Never throws on any text; time grows with the number of phrases and examples.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<RuleDiagnostic> Check(string text, string file)
    {
        RuleReader reader = Read(text, file);
        return [.. reader.Diagnostics.Concat(RuleLinter.Check([.. reader.Phrases])).OrderBy(d => d.Line)];
    }

    /// <summary>The linter over the shipped files, phrases that repeat across files included.</summary>
    public static IReadOnlyList<RuleDiagnostic> CheckDefault() => RuleLinter.Check(Default._phrases);

    /// <summary>This set and the phrases of <paramref name="more"/>. O(size of both).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> is null.</exception>
    public RuleSet With(RuleSet more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new RuleSet([.. _phrases, .. more._phrases]);
    }

    /// <summary>This set without the phrase of that id; the same set where there is none. O(size).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public RuleSet Without(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Phrase[] rest = [.. _phrases.Where(p => p.Id != id)];
        return rest.Length == _phrases.Length ? this : new RuleSet(rest);
    }

    private static RuleReader Read(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var reader = new RuleReader(file);
        reader.Read(text);
        return reader;
    }

    private static RuleSet LoadDefault()
    {
        var phrases = new List<Phrase>();
        Assembly assembly = typeof(RuleSet).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".rules", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = new StreamReader(assembly.GetManifestResourceStream(name)!);
            RuleReader reader = Read(stream.ReadToEnd(), name);
            if (reader.Diagnostics.Count > 0) throw new RuleFormatException(reader.Diagnostics);
            phrases.AddRange(reader.Phrases);
        }
        return new RuleSet([.. phrases]);
    }

    private static string WhereName(Phrase phrase) => phrase.Where switch
    {
        PhrasePlace.Line => "line",
        PhrasePlace.StartsLine => "starts-line",
        PhrasePlace.EndsLine => "ends-line",
        PhrasePlace.Inside => "inside",
        PhrasePlace.Label => "label",
        _ => "word",
    };
}
