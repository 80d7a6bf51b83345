using RuIranParsing.Tests.Pages;

namespace RuIranParsing.Tests.Rules;

/// <summary>Sets of rules put together and taken apart, and what that changes of pages.</summary>
public sealed class RuleSetTests
{
    private const string Mine = "[advertisement: line]\nاشترك في قهوة الصباح\n  + اشترك في قهوة الصباح\n[follow: inside]\nانضموا إلى نادي القراء الكبار\n";

    [Fact]
    public void With_adds_the_phrases_of_the_other_set_behind_its_own()
    {
        RuleSet both = RuleSet.Parse("[share: line]\nا\n", "a.rules").With(RuleSet.Parse("[share: line]\nب\n", "b.rules"));
        Assert.Equal([new Rule("share: ا", "share", "line", "a.rules", 2), new Rule("share: ب", "share", "line", "b.rules", 2)], both.Rules);
    }

    [Fact]
    public void With_leaves_both_sets_as_they_were()
    {
        RuleSet first = RuleSet.Parse("[share: line]\nا\n", "a.rules"), second = RuleSet.Parse("[share: line]\nب\n", "b.rules");
        first.With(second);
        Assert.Equal(["share: ا"], first.Rules.Select(rule => rule.Id));
        Assert.Equal(["share: ب"], second.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Without_takes_the_rule_of_that_id_away()
    {
        RuleSet rest = RuleSet.Parse("[share: line]\nا\nب\n", "a.rules").Without("share: ا");
        Assert.Equal(["share: ب"], rest.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Without_an_unknown_id_is_the_same_set() => Assert.Same(RuleSet.Default, RuleSet.Default.Without("share: لا شيء"));

    [Fact]
    public void Null_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("more", () => RuleSet.Default.With(null!));
        Assert.Throws<ArgumentNullException>("id", () => RuleSet.Default.Without(null!));
    }

    [Fact]
    public void The_empty_set_has_no_rules() => Assert.Empty(RuleSet.Empty.Rules);

    [Fact]
    public void A_users_rule_comes_in_by_the_same_door()
    {
        ParserOptions options = new() { Rules = RuleSet.Default.With(RuleSet.Parse(Mine, "mine.rules")) };
        string page = SeedPages.Read("000") + "\nاشترك في قهوة الصباح\n";
        Segment last = ArticleParser.Parse(page, options).Segments[^1];
        Assert.Equal((SegmentKind.Advertisement, "advertisement: اشترك في قهوة الصباح", Certainty.Stated), (last.Kind, last.Rule, last.Certainty));
        Assert.DoesNotContain("قهوة", PageCleaner.Clean(page, options));
    }

    [Fact]
    public void A_users_phrase_cuts_a_line_as_shipped_ones_do()
    {
        ParserOptions options = new() { Rules = RuleSet.Default.With(RuleSet.Parse(Mine, "mine.rules")) };
        string page = SeedPages.Read("000") + "\nشارك هذا المقالانضموا إلى نادي القراء الكبار";
        Segment last = ArticleParser.Parse(page, options).Segments[^1];
        Assert.Equal((SegmentKind.Follow, "انضموا إلى نادي القراء الكبار"), (last.Kind, last.Span.Of(page).ToString()));
    }

    [Fact]
    public void A_rule_that_matches_nothing_on_a_page_changes_nothing_of_it()
    {
        RuleSet more = RuleSet.Default.With(RuleSet.Parse("[share: line]\nقصقص ورق\n[tags: label]\nزخرفات\n[follow: inside]\nمدام ورقة\n[byline: starts-line]\nخربش … هنا\n", "mine.rules"));
        foreach (string page in SeedPages.All)
            Assert.Equal(Json(page, RuleSet.Default), Json(page, more));
        PageGenerator.ForAll(300, page => Assert.Equal(Json(page, RuleSet.Default), Json(page, more)));
    }

    // A rule speaks only where its words stand: a page that lacks one of its words cannot tell that it is gone. Numbers and words of the lists are
    // asked everywhere, but by the word as well.
    [Fact]
    public void A_rule_taken_away_changes_only_pages_on_which_its_words_stand()
    {
        Random random = new(9);
        Rule[] rules = [.. RuleSet.Default.Rules];
        random.Shuffle(rules);
        string[] folded = [.. SeedPages.All.Select(LetterFold.Fold)];
        string[] expected = [.. SeedPages.All.Select(page => Json(page, RuleSet.Default))];
        foreach (Rule rule in rules.Take(120))
        {
            RuleSet rest = RuleSet.Default.Without(rule.Id);
            string[] words = RuleReader.Compile(rule.Id[(rule.Id.IndexOf(':', StringComparison.Ordinal) + 2)..]);
            for (int i = 0; i < folded.Length; i++)
            {
                if (!words.All(word => word is Phrase.Gap or Phrase.Number || folded[i].Contains(word, StringComparison.Ordinal)))
                    Assert.True(expected[i] == Json(SeedPages.All[i], rest), $"Without '{rule.Id}' seed {i} reads otherwise.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void A_rule_that_a_page_names_is_gone_from_it_when_taken_away(string number)
    {
        string page = SeedPages.Read(number);
        HashSet<string> ids = [.. RuleSet.Default.Rules.Select(rule => rule.Id)];
        foreach (string named in ArticleParser.Parse(page).Segments.Select(segment => segment.Rule).Where(ids.Contains).Distinct())
        {
            Article without = ArticleParser.Parse(page, new ParserOptions { Rules = RuleSet.Default.Without(named) });
            Assert.DoesNotContain(named, without.Segments.Select(segment => segment.Rule));
            Assert.Equal(page.Length, without.Segments.Sum(segment => segment.Span.Length));
        }
    }

    private static string Json(string page, RuleSet rules) => ArticleJson.Write(ArticleParser.Parse(page, new ParserOptions { Rules = rules }), withSegments: true);
}
