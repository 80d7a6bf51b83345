namespace RuIranParsing.Tests.Fields;

/// <summary>Which lines are bylines and what they name.</summary>
public sealed class BylineReaderTests
{
    [Theory]
    [InlineData("بقلم: سليم حداد", "author سليم حداد")]
    [InlineData("بقلم سليم حداد", "author سليم حداد")]
    [InlineData("بقلم/ سليم حداد", "author سليم حداد")]
    [InlineData("كتب - سليم حداد:", "author سليم حداد")]
    [InlineData("كتبت: سعاد خوري", "author سعاد خوري")]
    [InlineData("بقلم: الدكتور سليم حداد", "author سليم حداد")]
    [InlineData("ترجمة: سليم حداد", "author سليم حداد")]
    [InlineData("تصوير: سعاد خوري", "author سعاد خوري")]
    [InlineData("بيروت - رويترز", "place بيروت, agency رويترز")]
    [InlineData("بيروت ـ رويترز", "place بيروت, agency رويترز")]
    [InlineData("بيروت/ رويترز", "place بيروت, agency رويترز")]
    [InlineData("(بيروت - رويترز)", "place بيروت, agency رويترز")]
    [InlineData("القاهرة (أ ف ب)", "place القاهره, agency ا ف ب")]
    [InlineData("رويترز", "agency رويترز")]
    [InlineData("Reuters", "agency reuters")]
    [InlineData("دبي-الشرقرويترز", "place دبي, agency الشرق, agency رويترز")]
    [InlineData("الحرةالأناضول", "agency الحره, agency الاناضول")]
    [InlineData("بيروت - سليم حداد", "place بيروت, author سليم حداد")]
    [InlineData("سليم حداد - بيروت", "author سليم حداد, place بيروت")]
    [InlineData("بيروت: سليم حداد", "place بيروت, author سليم حداد")]
    [InlineData("سليم حداد | رويترز", "author سليم حداد, agency رويترز")]
    [InlineData("سليم حداد، سعاد خوري - رويترز", "author سليم حداد, author سعاد خوري, agency رويترز")]
    public void A_byline_names_people_agencies_and_places(string line, string expected) => Assert.Equal(expected + " (sure)", Read(line));

    [Theory]
    [InlineData("سليم حداد", "author سليم حداد")]
    [InlineData("سليم نادر حداد", "author سليم نادر حداد")]
    public void A_name_alone_is_believed_only_by_its_place(string line, string expected) => Assert.Equal(expected, Read(line));

    [Theory]
    [InlineData("أعلن الوزير أمس خطته")]
    [InlineData("قال سليم حداد")]
    [InlineData("العمل مستمر")]
    [InlineData("سليم")]
    [InlineData("سليم 25")]
    [InlineData("في بيروت")]
    [InlineData("بيروت - قال سليم حداد إن العمل مستمر")]
    [InlineData("سليم نادر فؤاد جميل حداد")]
    [InlineData("ا ب ت ث ج ح خ د ذ ر ز س ش")]
    [InlineData("- / |")]
    [InlineData("")]
    public void Other_lines_are_none(string line) => Assert.Equal("none", Read(line));

    private static string Read(string text)
    {
        string line = LetterFold.Fold(text);
        Evidence evidence = default;
        RuleSet.Default.Matcher.MatchStart(line, 0, ref evidence);
        int value = evidence.Strength == MatchStrength.Label ? evidence.ValueStart : 0;
        if (!BylineReader.TryRead(line, evidence, value, RuleSet.Default.Matcher, out NameSlots slots, out bool isSure))
            return "none";
        return SlotText.Of(line, slots) + (isSure ? " (sure)" : "");
    }
}
