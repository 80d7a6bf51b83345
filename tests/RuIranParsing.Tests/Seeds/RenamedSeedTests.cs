using RuIranParsing.Tests.Pages;

namespace RuIranParsing.Tests.Seeds;

/// <summary>Seeds with other people, countries, outlets, dates and numbers read line for line as the seeds do: none of them is known by its names.</summary>
public sealed class RenamedSeedTests
{
    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Names_that_the_word_lists_know_give_the_same_lines(string number) => AssertSameLines(number, SubstitutionTable.Known);

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Names_that_no_word_list_knows_give_the_same_lines(string number) => AssertSameLines(number, SubstitutionTable.Unknown);

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Arabic_Indic_digits_give_the_same_lines(string number) => AssertSameLines(number, SubstitutionTable.Digits);

    [Theory]
    [MemberData(nameof(SeedPages.Numbers), MemberType = typeof(SeedPages))]
    public void Persian_digits_give_the_same_lines(string number) => AssertSameLines(number, SubstitutionTable.PersianDigits);

    [Fact]
    public void Known_names_of_a_byline_are_read_as_the_ones_of_the_seed()
    {
        Byline byline = ArticleParser.Parse(SubstitutionTable.Known.Apply(SeedPages.Read("001"))).Byline!;
        Assert.Equal("بيروت", byline.Place);
        Assert.Equal(["الحرة", "الأناضول"], byline.Agencies);
    }

    [Theory]
    [InlineData("002", "سكاي نيوز عربية")]
    [InlineData("004", "سكاي نيوز عربية")]
    public void A_known_outlet_before_a_verb_is_the_byline(string number, string outlet) =>
        Assert.Equal([outlet], ArticleParser.Parse(SubstitutionTable.Known.Apply(SeedPages.Read(number))).Byline!.Agencies);

    [Theory]
    [InlineData("002", "مرصد الضفاف")]
    [InlineData("004", "مرصد الضفاف")]
    public void An_unknown_outlet_before_a_verb_is_the_byline(string number, string outlet) =>
        Assert.Equal([outlet], ArticleParser.Parse(SubstitutionTable.Unknown.Apply(SeedPages.Read(number))).Byline!.Agencies);

    [Fact]
    public void Other_days_are_read_as_the_ones_of_the_seeds()
    {
        Assert.Equal("--03-23", ArticleParser.Parse(SubstitutionTable.Known.Apply(SeedPages.Read("000"))).Date!.Value.ToString());
        Assert.Equal("2019-03-22", ArticleParser.Parse(SubstitutionTable.Known.Apply(SeedPages.Read("003"))).Date!.Value.ToString());
        Assert.Equal("--06-07", ArticleParser.Parse(SubstitutionTable.Unknown.Apply(SeedPages.Read("000"))).Date!.Value.ToString());
        Assert.Equal("2011-06-03", ArticleParser.Parse(SubstitutionTable.Unknown.Apply(SeedPages.Read("003"))).Date!.Value.ToString());
    }

    [Theory]
    [InlineData("000", "--01-15")]
    [InlineData("003", "2024-10-31")]
    public void Digits_of_any_script_give_the_same_date(string number, string date)
    {
        Assert.Equal(date, ArticleParser.Parse(SubstitutionTable.Digits.Apply(SeedPages.Read(number))).Date!.Value.ToString());
        Assert.Equal(date, ArticleParser.Parse(SubstitutionTable.PersianDigits.Apply(SeedPages.Read(number))).Date!.Value.ToString());
    }

    private static void AssertSameLines(string number, SubstitutionTable table)
    {
        string page = SeedPages.Read(number);
        string renamed = table.Apply(page);
        Assert.NotEqual(page, renamed);
        Assert.Equal(new SeedOutline(page).Text, new SeedOutline(renamed).Text);
    }
}
