using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace RuIranParsing.Tests.Rules;

/// <summary>What a rule file says is read, and every mistake in it is named by file and line.</summary>
public sealed class RuleReaderTests
{
    [Theory]
    [InlineData("شارك\n", 1, "A phrase needs a section above it, such as [share: line].")]
    [InlineData("[share]\n", 1, "A section is written [kind: where] or [kind: where, modifier].")]
    [InlineData("[share: line\n", 1, "A section is written [kind: where] or [kind: where, modifier].")]
    [InlineData("[\n", 1, "A section is written [kind: where] or [kind: where, modifier].")]
    [InlineData("\n[shared: line]\n", 2, "'shared' is no kind; docs/rules.md lists them.")]
    [InlineData("[Share: line]\n", 1, "'Share' is no kind; docs/rules.md lists them.")]
    [InlineData("[: line]\n", 1, "'' is no kind; docs/rules.md lists them.")]
    [InlineData("[share: middle]\n", 1, "'middle' is no place; it is one of line, starts-line, ends-line, inside, label, word.")]
    [InlineData("[share: ]\n", 1, "'' is no place; it is one of line, starts-line, ends-line, inside, label, word.")]
    [InlineData("[place: line]\n", 1, "'place' is a word list: its place is 'word'.")]
    [InlineData("[share: word]\n", 1, "The place 'word' is for word lists only.")]
    [InlineData("[share: line, strong]\n", 1, "'strong' is no modifier for [share: line].")]
    [InlineData("[share: line, bare]\n", 1, "'bare' is no modifier for [share: line].")]
    [InlineData("[share: line, role=author]\n", 1, "'role=author' is no modifier for [share: line].")]
    [InlineData("[byline: label, role=owner]\n", 1, "'role=owner' is no modifier for [byline: label].")]
    [InlineData("[byline: label, role=update]\n", 1, "'role=update' is no modifier for [byline: label].")]
    [InlineData("[share: line,]\n", 1, "'' is no modifier for [share: line].")]
    [InlineData("[share: line]\n...\n", 2, "A phrase needs a word.")]
    [InlineData("[share: line]\n… …\n", 2, "A phrase needs a word.")]
    [InlineData("[share: line]\nشار\u0640ك\n", 2, "U+0640 is hidden or a look-alike; write the plain Arabic letter (the fold makes one spelling enough).")]
    [InlineData("[share: line]\nشار\u06A9\n", 2, "U+06A9 is hidden or a look-alike; write the plain Arabic letter (the fold makes one spelling enough).")]
    [InlineData("[share: line]\nشارك\u200F هذا\n", 2, "U+200F is hidden or a look-alike; write the plain Arabic letter (the fold makes one spelling enough).")]
    [InlineData("[share: line]\nشارك\u00A0هذا\n", 2, "U+00A0 is hidden or a look-alike; write the plain Arabic letter (the fold makes one spelling enough).")]
    [InlineData("[share: line]\n\uFEB7ارك\n", 2, "U+FEB7 is hidden or a look-alike; write the plain Arabic letter (the fold makes one spelling enough).")]
    [InlineData("[share: line]\nشارك \uD83D\uDE00\n", 2, "U+D83D is hidden or a look-alike; write the plain Arabic letter (the fold makes one spelling enough).")]
    [InlineData("[share: line]\n  + شارك\n", 2, "An example needs a phrase above it.")]
    [InlineData("[share: line]\nشارك\n  شارك\n", 3, "An indented line is an example: '+ text' that must match the phrase above, or '- text' that must not.")]
    [InlineData("[share: line]\nشارك\n  +شارك\n", 3, "An indented line is an example: '+ text' that must match the phrase above, or '- text' that must not.")]
    [InlineData("[share: line]\nشارك\n\t+\n", 3, "An indented line is an example: '+ text' that must match the phrase above, or '- text' that must not.")]
    public void A_mistake_in_the_form_is_named_by_file_and_line(string file, int line, string message)
    {
        RuleFormatException exception = Assert.Throws<RuleFormatException>(() => RuleSet.Parse(file, "mine.rules"));
        Assert.Equal([new RuleDiagnostic("mine.rules", line, message)], exception.Diagnostics);
        Assert.Equal($"mine.rules:{line}: {message}", exception.Message);
    }

    [Theory]
    [InlineData("[share: line]\nأرسل الخبر\nارسل ألخبر\n", 3, "'ارسل ألخبر' is the same as 'أرسل الخبر' (mine.rules:2) after folding; delete one.")]
    [InlineData("[share: inside]\nشارك هذا\n", 2, "'شارك هذا' can stand in prose; give a counter-example ('- …') that it must not match.")]
    [InlineData("[share: line, weak]\nشارك هذا الخبر الآن\n", 2, "'شارك هذا الخبر الآن' can stand in prose; give a counter-example ('- …') that it must not match.")]
    [InlineData("[share: line]\nشارك\n  + لا تشارك\n", 3, "'شارك' does not match its example 'لا تشارك'.")]
    [InlineData("[share: line]\nشارك\n  - شَارِك\n", 3, "'شارك' matches its counter-example 'شَارِك'.")]
    public void The_linter_names_what_is_wrong_with_a_phrase(string file, int line, string message) =>
        Assert.Equal([new RuleDiagnostic("mine.rules", line, message)], RuleSet.Check(file, "mine.rules"));

    [Fact]
    public void The_linter_names_all_mistakes_in_the_order_of_lines() =>
        Assert.Equal([1, 3, 5, 6], RuleSet.Check("شارك\n[share: line]\n  + شارك\nشارك\n  - شارك\n[x: y]\n", "mine.rules").Select(diagnostic => diagnostic.Line));

    [Fact]
    public void A_right_file_has_no_diagnostics() =>
        Assert.Empty(RuleSet.Check("# اسم\n\n[follow: starts-line]\nتابع … على الهاتف\n  + تابع موقعنا على الهاتف الآن\n  - تابع الوزير حديثه\n", "mine.rules"));

    [Fact]
    public void A_section_holds_for_the_phrases_below_it()
    {
        Phrase[] phrases = Read("[share: line, weak]\nا\nب\n[byline: label, bare, role=translator, opens]\nج\n");
        Assert.Equal(["share: ا", "share: ب", "byline: ج"], phrases.Select(phrase => phrase.Id));
        Assert.Equal([true, true, false], phrases.Select(phrase => phrase.IsWeak));
        Assert.Equal((PhraseKind.Byline, PhrasePlace.Label, true, true, "translator", 5), (phrases[2].Kind, phrases[2].Where, phrases[2].IsBare, phrases[2].Opens, phrases[2].Role, phrases[2].Line));
    }

    [Fact]
    public void Words_are_folded_and_the_two_special_ones_kept() =>
        Assert.Equal(["اقرا", Phrase.Gap, Phrase.Number, "on", "google", "في", "مدرسه"], Assert.Single(Read("[related: inside]\nإقرأْ … <number> on Google في مدرسة!\n")).Words);

    [Fact]
    public void Examples_belong_to_the_phrase_above_them()
    {
        Phrase[] phrases = Read("[share: line]\nا\n  + ا\n\n  - ب\nب\n");
        Assert.Equal([new PhraseExample("ا", true, 3), new PhraseExample("ب", false, 5)], phrases[0].Examples);
        Assert.Empty(phrases[1].Examples);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Every_line_end_will_do(string lineEnd)
    {
        Phrase[] phrases = Read("\uFEFF[share: line]\nشارك   \n# \nأرسل\n".Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Equal([("share: شارك", 2), ("share: أرسل", 4)], phrases.Select(phrase => (phrase.Id, phrase.Line)));
    }

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        Random random = new(3);
        string[] pieces = ["[", "]", ":", ",", "share", "place", "line", "word", "weak", "bare", "role=", "\n", "\n  + ", "\n- ", "#", " ", "شارك", "…", "<number>", "\uD800", "\0", "\uFEFF", "\u2028", "\f", "\t"];
        for (int i = 0; i < 20_000; i++)
        {
            StringBuilder file = new();
            for (int k = random.Next(24); k > 0; k--)
                file.Append(random.Next(12) == 0 ? ((char)random.Next(0x10000)).ToString() : pieces[random.Next(pieces.Length)]);
            AssertRead(file.ToString());
        }
    }

    [Fact]
    public void No_string_that_FsCheck_makes_makes_the_reader_throw() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20241031, 1), Prop.ForAll<string?>(text =>
        {
            AssertRead("[share: line]\n" + text);
            return true;
        }));

    [Fact]
    public void Mutations_of_shipped_files_give_rules_or_diagnostics()
    {
        Random random = new(4);
        foreach (string path in Directory.EnumerateFiles(Repository.File("src/RuIranParsing/Rules/Data"), "*.rules").Order(StringComparer.Ordinal))
        {
            string file = File.ReadAllText(path);
            for (int i = 0; i < 4; i++)
            {
                StringBuilder mutated = new(file[..Math.Min(file.Length, 3_000)]);
                for (int k = 0; k < 20; k++)
                    mutated[random.Next(mutated.Length)] = "[]:+-,#\n …\u200F"[random.Next(11)];
                AssertRead(mutated.ToString());
            }
        }
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("text", () => RuleSet.Parse(null!, ""));
        Assert.Throws<ArgumentNullException>("file", () => RuleSet.Parse("", null!));
        Assert.Throws<ArgumentNullException>("text", () => RuleSet.Check(null!, ""));
        Assert.Throws<ArgumentNullException>("file", () => RuleSet.Check("", null!));
    }

    private static void AssertRead(string file)
    {
        IReadOnlyList<RuleDiagnostic> diagnostics = RuleSet.Check(file, "fuzz.rules");
        Assert.All(diagnostics, diagnostic => Assert.True(diagnostic is { File: "fuzz.rules", Line: > 0, Message.Length: > 0 }));
        try
        {
            RuleSet rules = RuleSet.Parse(file, "fuzz.rules");
            ArticleParser.Parse(file, new ParserOptions { Rules = rules });
        }
        catch (RuleFormatException exception)
        {
            Assert.NotEmpty(exception.Diagnostics);
            Assert.Subset(diagnostics.ToHashSet(), exception.Diagnostics.ToHashSet());
        }
    }

    private static Phrase[] Read(string file)
    {
        RuleReader reader = new("test.rules");
        reader.Read(file);
        Assert.Empty(reader.Diagnostics);
        return [.. reader.Phrases];
    }
}
