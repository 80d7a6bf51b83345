using Xunit.Sdk;

namespace RuIranParsing.Tests.Rules;

/// <summary>The trie finds what a naive matcher finds, on phrases made so that they share beginnings, gaps and numbers, and on the shipped ones.</summary>
public sealed class MatcherTests
{
    private static readonly string[] s_alphabet = ["با", "تا", "ثا", "بابا", "كتابنا", "كتابناجديد", "ab", "7", "سبعة"];
    private static readonly string[] s_wheres = ["line", "starts-line", "ends-line", "inside", "label", "line, weak", "starts-line, weak", "inside, weak", "label, bare", "label, weak"];
    private static readonly string[] s_names = ["با", "تا", "ثا", "بابا"];
    private static readonly string[] s_gaps = [" ", " ", " ", ": ", " - ", "", "\u060C "];
    private static readonly string[] s_kinds = ["share", "follow", "source", "tags"];

    [Fact]
    public void Random_phrases_match_as_the_naive_matcher_says()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            Random random = new(seed);
            Phrase[] phrases = RandomPhrases(random);
            PhraseMatcher matcher = new(phrases);
            NaiveMatcher naive = new(phrases);
            for (int i = 0; i < 25; i++)
                Compare(matcher, naive, RandomLine(random), $"seed {seed}");
        }
    }

    [Fact]
    public void Random_word_lists_match_as_the_naive_matcher_says()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            string file = "";
            foreach (string kind in (string[])["agency", "outlet", "place"])
            {
                file += $"[{kind}: word]\n";
                for (int i = random.Next(1, 8); i > 0; i--)
                    file += string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => s_names[random.Next(s_names.Length)])) + "\n";
            }

            Phrase[] phrases = Read(file);
            PhraseMatcher matcher = new(phrases);
            NaiveMatcher naive = new(phrases);
            for (int i = 0; i < 20; i++)
            {
                string line = string.Join(' ', Enumerable.Range(0, random.Next(1, 8)).Select(_ => s_names[random.Next(s_names.Length)]));
                WordScanner words = new(line, 0);
                while (words.Next())
                {
                    int place = naive.LongestWord(line, words.Start, PhraseKind.Place);
                    int other = Math.Max(naive.LongestWord(line, words.Start, PhraseKind.Agency), naive.LongestWord(line, words.Start, PhraseKind.Outlet));
                    int end = new NameReader(line, matcher).Known(words.Start, out NameRole role, out _);
                    Assert.Equal(Math.Max(place, other), end);
                    Assert.True(end < 0 || role == (place >= other ? NameRole.Place : NameRole.Agency));
                }
            }
        }
    }

    [Fact]
    public void Shipped_phrases_match_as_the_naive_matcher_says()
    {
        Phrase[] phrases = Shipped();
        PhraseMatcher matcher = RuleSet.Default.Matcher;
        Random random = new(5);
        for (int i = 0; i < 60; i++)
        {
            string page = new Pages.PageGenerator(7_000 + i).Next();
            foreach (string raw in page.Split('\n').Where(line => line.Length is > 0 and < 400).Take(3))
            {
                string line = LetterFold.Fold(raw);
                // The naive matcher is slow: of all phrases, those that the line might hold.
                NaiveMatcher naive = new([.. phrases.Where(phrase => MayStand(phrase, line))]);
                Compare(matcher, naive, line, $"page {7_000 + i}");
            }
        }
    }

    [Fact]
    public void Every_shipped_phrase_matches_itself()
    {
        List<string> silent = [];
        foreach (Phrase phrase in Shipped().Where(phrase => !phrase.Kind.IsWordList()))
        {
            string line = string.Join(' ', phrase.Words.Select(word => word == Phrase.Gap ? "كلمه" : word == Phrase.Number ? "7" : word));
            Evidence found = Strongest(RuleSet.Default.Matcher, line);
            // A weak phrase gives way to a strong one that accounts for less of the line.
            if (((found.StrongKinds | found.WeakKinds) & (1u << (int)phrase.Kind)) == 0 || (!phrase.IsWeak && found.Strength != MatchStrength.Whole))
                silent.Add(phrase.Id);
        }

        Assert.Equal([], silent);
    }

    [Theory]
    [InlineData("line", "شارك هذا", "شارك هذا", MatchStrength.Whole)]
    [InlineData("line", "شارك هذا", "* شارك: هذا !", MatchStrength.Whole)]
    [InlineData("line", "شارك هذا", "شارك هذا الخبر", MatchStrength.None)]
    [InlineData("starts-line", "شارك هذا", "شارك هذا الخبر", MatchStrength.Starts)]
    [InlineData("starts-line", "شارك هذا", "لا شارك هذا", MatchStrength.None)]
    [InlineData("ends-line", "شارك هذا", "لا شارك هذا", MatchStrength.Ends)]
    [InlineData("ends-line", "شارك هذا", "شارك هذا لا", MatchStrength.None)]
    [InlineData("inside", "شارك هذا", "لا شارك هذا لا", MatchStrength.Inside)]
    [InlineData("inside", "شارك هذا", "لا شارك لا هذا", MatchStrength.None)]
    [InlineData("inside", "شارك هذا", "accessشارك هذا2024", MatchStrength.Inside)]
    [InlineData("label", "المصدر", "المصدر: صحيفة", MatchStrength.Label)]
    [InlineData("label", "المصدر", "المصدر", MatchStrength.Whole)]
    [InlineData("label", "المصدر", "المصدر الأمني", MatchStrength.None)]
    [InlineData("label, bare", "بقلم", "بقلم سليم حداد", MatchStrength.Label)]
    [InlineData("starts-line", "تابع … على", "تابع موقعنا الجديد على الهاتف", MatchStrength.Starts)]
    [InlineData("starts-line", "تابع … على", "تابع على الهاتف", MatchStrength.None)]
    [InlineData("starts-line", "تابع … على", "تابع ا ب ت ث ج ح خ د على", MatchStrength.Whole)]
    [InlineData("starts-line", "تابع … على", "تابع ا ب ت ث ج ح خ د ذ على", MatchStrength.None)]
    [InlineData("line", "<number> تعليق", "٣ تعليق", MatchStrength.Whole)]
    [InlineData("line", "<number> تعليق", "ثلاثة تعليق", MatchStrength.None)]
    public void A_phrase_matches_where_its_section_says(string where, string phrase, string line, object strength) =>
        Assert.Equal(strength, Strongest(new PhraseMatcher(Read($"[byline: {where}]\n{phrase}\n")), LetterFold.Fold(line)).Strength);

    [Fact]
    public void A_number_word_is_a_number() =>
        Assert.Equal(
            MatchStrength.Whole,
            Strongest(new PhraseMatcher(Read("[number: word]\nثلاثة\n[counter: line]\n<number> تعليق\n")), LetterFold.Fold("ثلاثة تعليق")).Strength);

    private static void Compare(PhraseMatcher matcher, NaiveMatcher naive, string line, string context)
    {
        for (int start = 0; start < line.Length; start = NextStart(line, start))
        {
            Evidence found = default;
            matcher.MatchStart(line, start, ref found);
            AssertSame([.. naive.AtStart(line, start)], found, matcher, $"{context}, start {start} of '{line}'");
        }

        WordScanner words = new(line, 0);
        while (words.Next())
        {
            Evidence found = default;
            NaiveMatcher.Match[] expected = [.. naive.AtWord(line, 0, words.Start)];
            Assert.Equal(expected.Any(match => match.Phrase.Where == PhrasePlace.Inside), matcher.MatchFloating(line, 0, words.Start, ref found));
            AssertSame(expected, found, matcher, $"{context}, word {words.Start} of '{line}'");
        }
    }

    private static int NextStart(string line, int start)
    {
        WordScanner words = new(line, start);
        return words.Next() ? words.End : line.Length;
    }

    private static void AssertSame(NaiveMatcher.Match[] expected, Evidence found, PhraseMatcher matcher, string context)
    {
        uint strong = 0, weak = 0;
        foreach (NaiveMatcher.Match match in expected)
        {
            if (match.Phrase.IsWeak) weak |= 1u << (int)match.Phrase.Kind;
            else strong |= 1u << (int)match.Phrase.Kind;
        }

        if (strong != found.StrongKinds || weak != found.WeakKinds)
            throw new XunitException($"{context}: naive {strong:x}/{weak:x}, matcher {found.StrongKinds:x}/{found.WeakKinds:x}");
        if (expected.Length == 0)
        {
            Assert.Equal(MatchStrength.None, found.Strength);
            return;
        }

        (bool, MatchStrength, int) best = expected.Max(match => (!match.Phrase.IsWeak, match.Strength, match.End));
        if (best != (!found.IsWeak, found.Strength, found.End))
            throw new XunitException($"{context}: naive {best}, matcher {(!found.IsWeak, found.Strength, found.End)}");
        Assert.Contains(expected, match => match.Phrase.Id == matcher[found.Phrase].Id && match.End == found.End && match.ValueStart == found.ValueStart && match.IsGlued == found.IsGlued);
    }

    private static Evidence Strongest(PhraseMatcher matcher, string line)
    {
        Evidence found = default;
        matcher.MatchStart(line, 0, ref found);
        WordScanner words = new(line, 0);
        while (words.Next())
            matcher.MatchFloating(line, 0, words.Start, ref found);
        return found;
    }

    private static Phrase[] RandomPhrases(Random random)
    {
        string file = "[number: word]\nسبعة\n";
        for (int sections = random.Next(1, 5); sections > 0; sections--)
        {
            file += $"[{s_kinds[random.Next(s_kinds.Length)]}: {s_wheres[random.Next(s_wheres.Length)]}]\n";
            for (int phrases = random.Next(1, 4); phrases > 0; phrases--)
            {
                string[] words = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => s_alphabet[random.Next(s_alphabet.Length)])];
                if (words.Length > 2 && random.Next(4) == 0)
                    words[1] = Phrase.Gap;
                else if (random.Next(5) == 0)
                    words[random.Next(words.Length)] = Phrase.Number;
                file += string.Join(' ', words) + "\n";
            }
        }

        return Read(file);
    }

    private static string RandomLine(Random random)
    {
        string line = "";
        for (int words = random.Next(0, 9); words > 0; words--)
            line += Pick(s_alphabet) + Pick(s_gaps);
        return LetterFold.Fold(line);

        string Pick(string[] from) => from[random.Next(from.Length)];
    }

    private static bool MayStand(Phrase phrase, string line) =>
        phrase.Kind == PhraseKind.Number || phrase.Words.Any(word => word is Phrase.Gap or Phrase.Number) || phrase.Words.Any(word => line.Contains(word, StringComparison.Ordinal));

    private static Phrase[] Shipped() => [.. Enumerable.Range(0, RuleSet.Default.Rules.Count).Select(i => RuleSet.Default.Matcher[i])];

    private static Phrase[] Read(string file)
    {
        RuleReader reader = new("test.rules");
        reader.Read(file);
        Assert.Empty(reader.Diagnostics);
        return [.. reader.Phrases];
    }
}
