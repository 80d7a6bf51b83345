namespace RuIranParsing.Tests.Rules;

public sealed class ShippedRulesTests
{
    [Fact]
    public void The_linter_finds_nothing_in_the_shipped_rules() => Assert.Equal([], RuleSet.CheckDefault().Select(d => d.ToString()));

    [Fact]
    public void Rule_ids_are_unique() =>
        Assert.Equal([], RuleSet.Default.Rules.GroupBy(r => r.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Every_kind_of_boilerplate_has_rules()
    {
        string[] kinds = ["advertisement", "byline", "caption", "captcha", "comment", "comment-form", "contact", "copyright", "counter", "date", "follow", "navigation", "related", "share", "source", "subscribe", "tags"];
        Assert.Equal([], kinds.Except(RuleSet.Default.Rules.Select(r => r.Kind)));
    }
}
