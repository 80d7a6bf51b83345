namespace RuIranParsing.Tests.Fields;

/// <summary>What lines that stand in a byline's place name, in the shapes of newspapers from Mauritania to Oman. All names are invented.</summary>
public sealed class BylineGrammarTests
{
    [Theory]
    // Every separator between label and value, and several of them.
    [InlineData("كتب: سليم حداد", "author سليم حداد")]
    [InlineData("كتب/ سليم حداد", "author سليم حداد")]
    [InlineData("كتب - سليم حداد:", "author سليم حداد")]
    [InlineData("كتبت– سعاد خوري:", "author سعاد خوري")]
    [InlineData("كتب ـ سليم حداد", "author سليم حداد")]
    [InlineData("كتبت_سعاد خوري", "author سعاد خوري")]
    [InlineData("بقلم: / د. سليم حداد*", "author سليم حداد")]
    [InlineData("بقلم / - سليم حداد *", "author سليم حداد")]
    [InlineData("إعداد/سليم حداد", "author سليم حداد")]
    [InlineData("متابعة/ سليم حداد", "author سليم حداد")]
    [InlineData("استطلاع/سليم حداد", "author سليم حداد")]
    [InlineData("يكتبها: جلول الضفافي", "author جلول الضفافي")]
    // Titles stay out of names, and names behind them may start with the article.
    [InlineData("بقلم / الشيخ الطيب المرواني", "author الطيب المرواني")]
    [InlineData("بقلم: الدكتور/ سليم حداد", "author سليم حداد")]
    [InlineData("أ.د. سليم حداد", "author سليم حداد")]
    [InlineData("م. سليم حداد", "author سليم حداد")]
    [InlineData("اللواء سليم حداد", "author سليم حداد")]
    [InlineData("كتب ـ الطيب أبو ريشة", "author الطيب أبو ريشه")]
    [InlineData("كتب: المنجي الوادي", "author المنجي الوادي")]
    [InlineData("رائد حداد", "author رائد حداد")]
    [InlineData("سليم حسن شكر", "author سليم حسن شكر")]
    // Names of several small words, from Nouakchott to Sanaa.
    [InlineData("سليمان ولد المختار ولد السالك", "author سليمان ولد المختار ولد السالك")]
    [InlineData("عبد الله بن سالم الضفافي", "author عبد الله بن سالم الضفافي")]
    [InlineData("عبدالعزيز الضفافي", "author عبدالعزيز الضفافي")]
    [InlineData("عز الدين الرمال", "author عز الدين الرمال")]
    public void A_byline_names_its_author(string line, string expected) => Assert.Equal(Fold(expected) + " (sure)", Read(line));

    [Theory]
    [InlineData("تحقيق: سليم حداد - تصوير: سعاد خوري", "author سليم حداد, photographer سعاد خوري")]
    [InlineData("إينغريد دالغارد / ترجمة: سليم حداد", "author إينغريد دالغارد, translator سليم حداد")]
    [InlineData("حاوره/ سليم حداد", "interviewer سليم حداد")]
    [InlineData("حوار: سليم حداد", "interviewer سليم حداد")]
    [InlineData("ترجمة: سليم حداد", "translator سليم حداد")]
    [InlineData("تصوير: سليم حداد، سعاد خوري", "photographer سليم حداد, photographer سعاد خوري")]
    [InlineData("رسم: سليم حداد", "illustrator سليم حداد")]
    [InlineData("كاريكاتير/ سليم حداد", "illustrator سليم حداد")]
    [InlineData("تحرير: سليم حداد", "editor سليم حداد")]
    [InlineData("كتبت: سعاد خوري - رسم: سليم حداد - تحرير: رامي نجار", "author سعاد خوري, illustrator سليم حداد, editor رامي نجار")]
    public void Labels_give_people_their_roles(string line, string expected) => Assert.Equal(Fold(expected) + " (sure)", Read(line));

    [Theory]
    [InlineData("سليم حداد وسعاد خوري", "author سليم حداد, author سعاد خوري")]
    [InlineData("كتب: سليم حداد، سعاد خوري ورامي نجار", "author سليم حداد, author سعاد خوري, author رامي نجار")]
    [InlineData("سليم حداد - سعاد خوري", "author سليم حداد, author سعاد خوري")]
    [InlineData("سليم حداد / سعاد خوري", "author سليم حداد, author سعاد خوري")]
    [InlineData("سليم حداد & سعاد خوري", "author سليم حداد, author سعاد خوري")]
    [InlineData("كتب: يوهان دالغارد وبيتر لوندكفيست نيلسن", "author يوهان دالغارد, author بيتر لوندكفيست نيلسن")]
    [InlineData("سليم نادر وسيم", "author سليم نادر وسيم")]
    [InlineData("سليم نادر ونوس", "author سليم نادر ونوس")]
    [InlineData("سليم حداد ولد السالك", "author سليم حداد ولد السالك")]
    public void Several_authors_are_parted_only_where_both_sides_are_people(string line, string expected) => Assert.Equal(Fold(expected) + " (sure)", Read(line));

    [Theory]
    [InlineData("و م ع", "agency و م ع")]
    [InlineData("د ب أ", "agency د ب أ")]
    [InlineData("أ.ف.ب", "agency أ.ف.ب")]
    [InlineData("(وفا)", "agency وفا")]
    [InlineData("صنعاء- قنا", "place صنعاء, agency قنا")]
    [InlineData("قنا", "agency قنا")]
    [InlineData("الجزيرة - الرياض :", "agency الجزيرة, place الرياض")]
    [InlineData("رام الله - الجزيرة", "place رام الله, agency الجزيرة")]
    [InlineData("الجزيرة نت", "agency الجزيرة نت")]
    [InlineData("الرياض - واس", "place الرياض, agency واس")]
    [InlineData("سليم حداد و م ع", "author سليم حداد, agency و م ع")]
    [InlineData("غزة-خاص صدى الضفاف", "place غزة, agency صدى الضفاف")]
    [InlineData("خاص صدى الضفاف", "agency صدى الضفاف")]
    [InlineData("الجزائر: سعاد الرمال", "place الجزائر, author سعاد الرمال")]
    [InlineData("سليم حداد - القاهرة", "author سليم حداد, place القاهرة")]
    [InlineData("سليم حداد بيروت", "author سليم حداد, place بيروت")]
    [InlineData("نزوى - من سالم بن عبدالله الضفافي :", "place نزوى, author سالم بن عبدالله الضفافي")]
    [InlineData("رسالة المصنعة: سليم حداد - تصوير - رامي نجار", "place المصنعة, author سليم حداد, photographer رامي نجار")]
    [InlineData("دويتشه فيله الألمانية", "agency دويتشه فيله الألمانية")]
    [InlineData("ضفاف.كوم", "agency ضفاف.كوم")]
    [InlineData("dafaf.example", "agency dafaf.example")]
    [InlineData("مرصد الضفاف", "agency مرصد الضفاف")]
    [InlineData("الضفاف نيوز", "agency الضفاف نيوز")]
    [InlineData("رام الله الآن", "agency رام الله الآن")]
    [InlineData("صدى الضفافصدى الضفاف", "agency صدى الضفاف")]
    public void Agencies_outlets_and_places_are_told_apart_by_their_neighbours(string line, string expected) =>
        Assert.Equal(Fold(expected) + " (sure)", Read(line));

    [Theory]
    [InlineData("سليم حداد salim@paper.example", "author سليم حداد, address salim@paper.example")]
    [InlineData("salim-h@paper.example (Salim Haddad)", "address salim-h@paper.example, author salim haddad")]
    public void An_address_beside_a_name_is_no_name(string line, string expected) => Assert.StartsWith(expected, Read(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("سليم حداد – أكاديمي وكاتب", "author سليم حداد")]
    [InlineData("سليم حداد/ رئيس مركز الدراسات", "author سليم حداد")]
    [InlineData("كتب: سليم حداد - موفد الجريدة الخاص", "author سليم حداد")]
    public void What_follows_a_name_may_say_who_bears_it(string line, string expected) => Assert.Equal(expected + " (sure)", Read(line));

    [Theory]
    [InlineData("نائب أمير الضفاف معزيا أسرة الحداد")]
    [InlineData("المبارزة ( فردي السيدات)")]
    [InlineData("ستيفان كورفين البلجيكي - يوناس لوندغرين الدنماركي")]
    [InlineData("محمد كورفين البلجيكي - يوناس لوندغرين الدنماركي")]
    [InlineData("إعداد خطة جديدة")]
    [InlineData("صباح الخير يا وطن")]
    [InlineData("تابعونا على تلغرام")]
    [InlineData("إيجار بلا زبائن مع الصيف")]
    [InlineData("سعادة مدير هيئة المستشفى المحترم")]
    [InlineData("كرة القدم النسائية")]
    [InlineData("تقرير يتوقع نموا")]
    [InlineData("قراءة في ديوان الرمال")]
    [InlineData("رسالة مفتوحة إلى الوزير")]
    [InlineData("سليم حداد يفوز بالجائزة")]
    [InlineData("حوار مفتوح مع الطلبة")]
    [InlineData("أعلن سليم حداد استقالته")]
    [InlineData("عودة سليم حداد إلى بيروت")]
    [InlineData("بيروت مدينة النور")]
    [InlineData("الصفحة الأولى من الملف")]
    [InlineData("رمزي نجار والديمقراطية")]
    [InlineData("الفريق ومعضلة الحراس")]
    [InlineData("اليوم راحة للفرق كلها")]
    [InlineData("أخبار الصحة")]
    [InlineData("2012.11.04")]
    [InlineData("سليم حداد مساعد المدرب: سنفوز بالكأس")]
    [InlineData("سليم حداد: لن نتراجع عن مطالبنا")]
    [InlineData("عبد الله والد سليم")]
    [InlineData("نائب رئيس اللجنة الأولمبية")]
    [InlineData("العدد 1520 - السنة الخامسة")]
    public void Lines_that_only_look_like_bylines_are_not_sure(string line) => Assert.DoesNotContain("(sure)", Read(line), StringComparison.Ordinal);

    private static string Fold(string text) => LetterFold.Fold(text);

    private static string Read(string text)
    {
        PhraseMatcher matcher = RuleSet.Default.Matcher;
        string line = LetterFold.Fold(text);
        Evidence evidence = default;
        matcher.MatchStart(line, 0, ref evidence);
        bool isLabelled = evidence.Strength == MatchStrength.Label && matcher[evidence.Phrase].Kind == PhraseKind.Byline;
        NameRole role = isLabelled ? BylineGrammar.RoleOf(matcher[evidence.Phrase]) ?? NameRole.Author : NameRole.Author;
        if (!new BylineGrammar(line, matcher).TryRead(role, isLabelled, isLabelled ? evidence.ValueStart : 0, out NameSlots slots, out bool isSure)) return "none";
        return SlotText.Of(line, slots) + (isSure ? " (sure)" : "");
    }
}
