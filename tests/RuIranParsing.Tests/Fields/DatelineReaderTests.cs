namespace RuIranParsing.Tests.Fields;

/// <summary>Which paragraphs open with a dateline and what it names.</summary>
public sealed class DatelineReaderTests
{
    [Theory]
    [InlineData("بيروت (رويترز) - قال الوزير إن العمل مستمر", "place بيروت, agency رويترز | بيروت (رويترز)")]
    [InlineData("بيروت - رويترز: قال الوزير إن العمل مستمر", "place بيروت, agency رويترز | بيروت - رويترز")]
    [InlineData("بيروت/ رويترز/ قال الوزير إن العمل مستمر", "place بيروت, agency رويترز | بيروت/ رويترز")]
    [InlineData("بيروت - قال الوزير إن العمل مستمر", "place بيروت | بيروت")]
    [InlineData("بيروت: أعلن الوزير أن العمل مستمر", "place بيروت | بيروت")]
    [InlineData("رويترز - قال الوزير إن العمل مستمر", "agency رويترز | رويترز")]
    [InlineData("(رويترز) قال الوزير إن العمل مستمر", "agency رويترز | رويترز")]
    [InlineData("سكاي نيوز عربية: قال الوزير إن العمل مستمر", "agency سكاي نيوز عربيه | سكاي نيوز عربيه")]
    public void A_dateline_of_known_names_is_sure(string paragraph, string expected) => Assert.Equal(expected + " (sure)", Read(paragraph));

    [Theory]
    [InlineData("الخليل - معا - قال الوزير إن العمل مستمر", "place الخليل, agency معا | الخليل - معا (sure)")]
    [InlineData("زمردان - رويترز - قال الوزير إن العمل مستمر في بناء السد الجديد", "place زمردان, agency رويترز | زمردان - رويترز")]
    [InlineData("زمردان (2 حزيران/يونيو) وكالة بحر - رست اليوم في ميناء المدينة سفينة أخرى تحمل القمح", "place زمردان, agency وكاله بحر | زمردان (2 حزيران/يونيو) وكاله بحر")]
    [InlineData("وادي نيوز - قال الوزير إن العمل مستمر في بناء السد الجديد", "agency وادي نيوز | وادي نيوز")]
    public void Of_the_names_of_a_dateline_each_says_what_the_other_is(string paragraph, string expected) => Assert.Equal(expected, Read(paragraph));

    [Theory]
    [InlineData("أبوظبي في 3 مايو / وام / أعلن الوزير أن العمل مستمر", "place ابوظبي, agency وام | ابوظبي في 3 مايو / وام")]
    [InlineData("أريحا 9-4-2014 وفا- قال الوزير إن العمل مستمر", "place اريحا, agency وفا | اريحا 9-4-2014 وفا")]
    [InlineData("قلقيلية8-6-2013وفا- قال الوزير إن العمل مستمر", "place قلقيليه, agency وفا | قلقيليه8-6-2013وفا")]
    [InlineData("نابلس 21-5-2011 وفا- قال الوزير إن العمل مستمر", "place نابلس, agency وفا | نابلس 21-5-2011 وفا")]
    [InlineData("دبي 28 سبتمبر أيلول (رويترز) - قال الوزير إن العمل مستمر", "place دبي, agency رويترز | دبي 28 سبتمبر ايلول (رويترز)")]
    [InlineData("مدريد - 12 - 3 (كونا) - قال الوزير إن العمل مستمر", "place مدريد, agency كونا | مدريد - 12 - 3 (كونا)")]
    [InlineData("الكويت، 3 مارس (كونا) -- قال الوزير إن العمل مستمر", "place الكويت, agency كونا | الكويت, 3 مارس (كونا)")]
    [InlineData("دمشق، سوريا (CNN) -- قال الوزير إن العمل مستمر", "place دمشق, سوريا, agency cnn | دمشق, سوريا (cnn)")]
    [InlineData("الرباط (و م ع) – قال الوزير إن العمل مستمر", "place الرباط, agency و م ع | الرباط (و م ع)")]
    [InlineData("رام الله - د ب أ - قال الوزير إن العمل مستمر", "place رام الله, agency د ب ا | رام الله - د ب ا")]
    [InlineData("روما أ ش أ: قال الوزير إن العمل مستمر", "place روما, agency ا ش ا | روما ا ش ا")]
    [InlineData("الخرطوم: وكالات - قال الوزير إن العمل مستمر", "place الخرطوم, agency وكالات | الخرطوم: وكالات")]
    [InlineData("لندن: «الضفاف» قال الوزير إن العمل مستمر", "place لندن, agency الضفاف | لندن: \"الضفاف\"")]
    [InlineData("نواكشوط – صدى الضفاف : قال الوزير إن العمل مستمر", "place نواكشوط, agency صدي الضفاف | نواكشوط - صدي الضفاف")]
    [InlineData("نيروبي (مدار الضفاف) - قال الوزير إن العمل مستمر", "place نيروبي, agency مدار الضفاف | نيروبي (مدار الضفاف)")]
    [InlineData("القاهرة – من سليم حداد : قال الوزير إن العمل مستمر", "place القاهره, author سليم حداد | القاهره - من سليم حداد")]
    [InlineData("بغداد/ سليم حداد : قال الوزير إن العمل مستمر", "place بغداد, author سليم حداد | بغداد/ سليم حداد")]
    [InlineData("القضارف: الرشيد إبراهيم", "none")]
    [InlineData("دبي - - قال الوزير إن العمل مستمر", "place دبي | دبي")]
    [InlineData("الدوحة - قنا: قال الوزير إن العمل مستمر", "place الدوحه, agency قنا | الدوحه - قنا")]
    [InlineData("الجزيرة - رام الله - قال الوزير إن العمل مستمر", "agency الجزيره, place رام الله | الجزيره - رام الله")]
    [InlineData("زمردان (واشنطن)- وكالات - قال الوزير إن العمل مستمر في المدن كلها", "place زمردان (واشنطن), agency وكالات | زمردان (واشنطن)- وكالات")]
    [InlineData("متابعات(ضفاف): قال الوزير إن العمل مستمر في المدن كلها بلا توقف", "agency متابعات, agency ضفاف | متابعات(ضفاف)")]
    [InlineData("سليم حداد (القاهرة) - قال الوزير إن العمل مستمر في المدن كلها بلا توقف", "author سليم حداد, place القاهره | سليم حداد (القاهره)")]
    [InlineData("(معا) قال الوزير إن العمل مستمر", "agency معا | معا")]
    [InlineData("شيراز - زمردان - قال الوزير إن العمل مستمر", "place شيراز, agency زمردان | شيراز - زمردان")]
    [InlineData("الفجيرة في 21 فبراير/ زمردان / أعلن الوزير أن العمل مستمر", "place الفجيره, agency زمردان | الفجيره في 21 فبراير/ زمردان")]
    [InlineData("زمردان 21 أغسطس 2015 (مدار الضفاف) قال الوزير إن العمل مستمر في المدن كلها", "place زمردان, agency مدار الضفاف | زمردان 21 اغسطس 2015 (مدار الضفاف)")]
    [InlineData("مدار الضفاف/ أعلن الوزير أن العمل مستمر في المدن كلها بلا توقف", "agency مدار الضفاف | مدار الضفاف")]
    public void A_dateline_is_read_in_every_shape_of_newspapers(string paragraph, string expected) => Assert.Equal(expected, Read(paragraph).Replace(" (sure)", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("مرصد الضفاف: قال الوزير إن العمل مستمر في جميع المدن وإن المرحلة الثانية منه تبدأ في مطلع الشهر المقبل بعد وصول المعدات", "agency مرصد الضفاف | مرصد الضفاف")]
    [InlineData("بوابة نهر الشمال: أعلن الوزير أن العمل مستمر في جميع المدن وإن المرحلة الثانية منه تبدأ في مطلع الشهر المقبل بعد وصول المعدات", "agency بوابه نهر الشمال | بوابه نهر الشمال")]
    public void An_unknown_outlet_is_believed_before_a_verb_of_saying(string paragraph, string expected) => Assert.Equal(expected, Read(paragraph));

    [Theory]
    [InlineData("قال الوزير إن العمل مستمر")]
    [InlineData("قال الوزير: إن العمل مستمر")]
    [InlineData("بيروت تستضيف المعرض في الشهر المقبل")]
    [InlineData("لبنان: أزمة جديدة في الأفق")]
    [InlineData("مرصد الضفاف: أزمة جديدة في الأفق")]
    [InlineData("مرصد الضفاف: قال نعم")]
    [InlineData("مرصد ضفاف النهر الكبير الجديد: قال الوزير إن العمل مستمر")]
    [InlineData("وأضاف في بيان: أعلن الوزير خطته")]
    [InlineData("القاهرة 5 جامعات تشارك في المعرض السنوي للكتاب")]
    [InlineData("معا - نحو مستقبل أفضل")]
    [InlineData("مهر العروس: أعلن الوزير خطته")]
    [InlineData("الخبر: تم الكشف عن خطة جديدة لبناء الجسور في المدينة القديمة")]
    [InlineData("سليم حداد: قدمنا فكرة جديدة لبناء الجسور في المدينة القديمة منذ أعوام")]
    [InlineData("الصخور البركانية: تنتج عن نشاط البراكين في أعماق الأرض منذ ملايين السنين")]
    [InlineData("الدكتور سليم حداد ـ أمين عام الاتحاد ـ أوضح أن العمل مستمر في المدن")]
    [InlineData("وقال سليم حداد ـ عضو المجلس ـ إن العمل مستمر في المدن كلها بلا توقف")]
    [InlineData("مدار الساعة الجديد - حصاد الأسبوع في صور من مدن البلاد كلها وقراها")]
    [InlineData("السؤال: قال الوزير إن العمل مستمر في المدن كلها بلا توقف")]
    [InlineData("المعرض 21 أغسطس 2015 (يوم الافتتاح وحده) يستقبل الزوار من المدن كلها")]
    [InlineData("الذهب/ الفضة في الأسواق المحلية يسجلان ارتفاعا جديدا هذا الأسبوع")]
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
