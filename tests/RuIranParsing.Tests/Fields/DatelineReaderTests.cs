namespace RuIranParsing.Tests.Fields;

/// <summary>Which paragraphs open with a dateline and what it names.</summary>
public sealed class DatelineReaderTests
{
    [Theory]
    [InlineData("بيروت (رويترز) - قال الوزير إن العمل مستمر", "place بيروت, agency رويترز | بيروت (رويترز")]
    [InlineData("بيروت - رويترز: قال الوزير إن العمل مستمر", "place بيروت, agency رويترز | بيروت - رويترز")]
    [InlineData("بيروت/ رويترز/ قال الوزير إن العمل مستمر", "place بيروت, agency رويترز | بيروت/ رويترز")]
    [InlineData("بيروت - قال الوزير إن العمل مستمر", "place بيروت | بيروت")]
    [InlineData("بيروت: أعلن الوزير أن العمل مستمر", "place بيروت | بيروت")]
    [InlineData("رويترز - قال الوزير إن العمل مستمر", "agency رويترز | رويترز")]
    [InlineData("(رويترز) قال الوزير إن العمل مستمر", "agency رويترز | رويترز")]
    [InlineData("سكاي نيوز عربية: قال الوزير إن العمل مستمر", "agency سكاي نيوز عربيه | سكاي نيوز عربيه")]
    public void A_dateline_of_known_names_is_sure(string paragraph, string expected) => Assert.Equal(expected + " (sure)", Read(paragraph));

    [Theory]
    [InlineData("مرصد الضفاف: قال الوزير إن العمل مستمر", "agency مرصد الضفاف | مرصد الضفاف")]
    [InlineData("بوابة نهر الشمال: أعلن الوزير أن العمل مستمر", "agency بوابه نهر الشمال | بوابه نهر الشمال")]
    public void An_unknown_outlet_is_believed_before_a_verb_of_saying(string paragraph, string expected) => Assert.Equal(expected, Read(paragraph));

    [Theory]
    [InlineData("قال الوزير إن العمل مستمر")]
    [InlineData("قال الوزير: إن العمل مستمر")]
    [InlineData("بيروت تستضيف المعرض في الشهر المقبل")]
    [InlineData("لبنان: أزمة جديدة في الأفق")]
    [InlineData("مرصد الضفاف: أزمة جديدة في الأفق")]
    [InlineData("مرصد ضفاف النهر الكبير الجديد: قال الوزير إن العمل مستمر")]
    [InlineData("وأضاف في بيان: أعلن الوزير خطته")]
    [InlineData("- : (")]
    [InlineData("")]
    public void Other_openings_are_none(string paragraph) => Assert.Equal("none", Read(paragraph));

    private static string Read(string text)
    {
        string line = LetterFold.Fold(text);
        if (!DatelineReader.TryRead(line, RuleSet.Default.Matcher, out NameSlots slots, out int end, out bool isSure))
            return "none";
        return $"{SlotText.Of(line, slots)} | {line[slots[0].Start..end]}{(isSure ? " (sure)" : "")}";
    }
}
