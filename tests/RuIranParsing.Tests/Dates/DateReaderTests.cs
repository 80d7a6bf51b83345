using System.Globalization;

namespace RuIranParsing.Tests.Dates;

/// <summary>Which texts are dates, and what of a date they state. What is not sure is no date.</summary>
public sealed class DateReaderTests
{
    [Theory]
    [InlineData("نشر في: 5 نيسان 2021", "2021-04-05")]
    [InlineData("تاريخ النشر: 22nd, March 2019 GMT", "2019-03-22 +00:00:00")]
    [InlineData("May 1st, 2020", "2020-05-01")]
    [InlineData("3rd June 2020", "2020-06-03")]
    [InlineData("4th of July", "--07-04")]
    [InlineData("October 31, 2024", "2024-10-31")]
    [InlineData("آخر تحديث 7 شباط، 2020", "2020-02-07")]
    [InlineData("الأربعاء 7 من شهر شباط عام 2018", "2018-02-07 Wednesday")]
    [InlineData("الأحد، 3 مايو 2020", "2020-05-03 Sunday")]
    [InlineData("Thursday 31 October 2024", "2024-10-31 Thursday")]
    [InlineData("اليوم الأحد 3 أيار/مايو", "--05-03 Sunday")]
    [InlineData("12 غشت 2015", "2015-08-12")]
    [InlineData("9 جويلية 2016", "2016-07-09")]
    [InlineData("٢٥ تمّوز ٢٠١٩", "2019-07-25")]
    [InlineData("۲۵ ژوئن", "none")]
    [InlineData("25 مارس", "--03-25")]
    [InlineData("مارس 2024", "2024-03")]
    public void A_date_in_words_is_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("15 كانون الثاني/يناير 2024", "2024-01-15")]
    [InlineData("15 يناير/كانون الثاني 2024", "2024-01-15")]
    [InlineData("15 كانون الثاني (يناير) 2024", "2024-01-15")]
    [InlineData("15 يناير (كانون الثاني) 2024", "2024-01-15")]
    [InlineData("15 كانون الثاني - يناير 2024", "2024-01-15")]
    [InlineData("15 كانون الثاني – يناير، 2024", "2024-01-15")]
    [InlineData("15 كانون الثاني يناير 2024", "2024-01-15")]
    [InlineData("15 كانون ثاني 2024", "2024-01-15")]
    [InlineData("3 كانون الأول/ديسمبر 2019", "2019-12-03")]
    [InlineData("3 تشرين الأول/أكتوبر 2019", "2019-10-03")]
    [InlineData("3 تشرين الثاني/نوفمبر 2019", "2019-11-03")]
    [InlineData("3 تشرين2 2019", "2019-11-03")]
    [InlineData("3 حزيران\\يونيو 2019", "2019-06-03")]
    public void A_month_of_two_names_is_one_month(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("15 كانون الثاني/مارس 2024")]
    [InlineData("15 مارس/نيسان 2024")]
    [InlineData("15 تشرين الأول (نوفمبر) 2024")]
    [InlineData("يناير - مارس 2024")]
    public void Two_names_that_contradict_each_other_are_flagged(string text) =>
        Assert.True(DateReader.TryFind(LetterFold.Fold(text), 0, out DateMatch match) && match.IsContradictory && match.HasTwoMonths);

    [Theory]
    [InlineData("2024-10-31", "2024-10-31")]
    [InlineData("2024/10/31", "2024-10-31")]
    [InlineData("31/10/2024", "2024-10-31")]
    [InlineData("31-10-2024", "2024-10-31")]
    [InlineData("31.10.2024", "2024-10-31")]
    [InlineData("31 / 10 / 2024", "2024-10-31")]
    [InlineData("٣١/١٠/٢٠٢٤", "2024-10-31")]
    [InlineData("10/31/2024", "2024-10-31")]
    [InlineData("5/4/2021", "2021-04-05")]
    [InlineData("31/10-2024", "none")]
    [InlineData("31/10/24", "none")]
    public void A_date_in_numbers_is_read_the_one_way_it_can_be(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("31 فبراير 2024")]
    [InlineData("29 شباط 2023")]
    [InlineData("31 فبراير")]
    [InlineData("February 30, 2024")]
    [InlineData("32 يناير 2024")]
    [InlineData("0 يناير 2024")]
    [InlineData("30/2/2024")]
    [InlineData("13/13/2020")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-10")]
    [InlineData("99/99/9999")]
    public void A_day_that_no_calendar_has_is_no_date(string text) => Assert.Equal("none", Read(text));

    [Theory]
    [InlineData("29 شباط 2024", "2024-02-29")]
    [InlineData("29 شباط", "--02-29")]
    [InlineData("31 ديسمبر 1999", "1999-12-31")]
    public void A_rare_day_is_a_date(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("مارس اللاعب الرياضة منذ صغره")]
    [InlineData("مارس 25 لاعبا التمارين")]
    [InlineData("كتب أيار حداد إلى صديقه")]
    [InlineData("فاز الفريق 3-1 على ضيفه")]
    [InlineData("انتهت المباراة 2 / 2")]
    [InlineData("تعادلا 3:2 ثم 1:0")]
    [InlineData("بلغ السعر 12.50 دولارا")]
    [InlineData("بلغ 1.250.000 ليرة")]
    [InlineData("هاتف: 01-234-5678")]
    [InlineData("اتصل على 0599/123/4567")]
    [InlineData("الرقم 2024")]
    [InlineData("الساعة 10:45")]
    [InlineData("قرار مجلس الأمن 2231")]
    [InlineData("من 3 إلى 5 في المئة")]
    [InlineData("الإصدار 1.2.3")]
    [InlineData("الأحد الماضي")]
    [InlineData("اليوم الأحد")]
    [InlineData("")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Equal("none", Read(text));

    [Theory]
    [InlineData("31 أكتوبر 2024 09:22 م", "2024-10-31 21:22:00")]
    [InlineData("31 أكتوبر 2024 09:22 ص", "2024-10-31 09:22:00")]
    [InlineData("31 أكتوبر 2024 - 9:22 صباحا", "2024-10-31 09:22:00")]
    [InlineData("31 أكتوبر 2024، 9:22 مساءً", "2024-10-31 21:22:00")]
    [InlineData("31 أكتوبر 2024 12:05 ص", "2024-10-31 00:05:00")]
    [InlineData("31 أكتوبر 2024 12:05 م", "2024-10-31 12:05:00")]
    [InlineData("31 أكتوبر 2024 16:00 مساء", "2024-10-31 16:00:00")]
    [InlineData("31/10/2024 21:23:35", "2024-10-31 21:23:35")]
    [InlineData("10:45 م 31/10/2024", "2024-10-31 22:45:00")]
    [InlineData("31 أكتوبر 2024 24:10", "2024-10-31")]
    [InlineData("31 أكتوبر 2024 10:75", "2024-10-31")]
    [InlineData("31 أكتوبر 2024 10:45 GMT", "2024-10-31 10:45:00 +00:00:00")]
    [InlineData("31 أكتوبر 2024 10:45 غرينتش", "2024-10-31 10:45:00 +00:00:00")]
    [InlineData("31 أكتوبر 2024 10:45 بتوقيت غرينتش", "2024-10-31 10:45:00 +00:00:00")]
    [InlineData("31 أكتوبر 2024 10:45 بتوقيت القاهرة", "2024-10-31 10:45:00")]
    [InlineData("31 أكتوبر 2024 UTC", "2024-10-31 +00:00:00")]
    public void The_time_beside_a_date_is_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void The_words_of_a_date_are_where_it_stands()
    {
        string text = LetterFold.Fold("نشر يوم الأحد 3 مايو 2020 في المدينة");
        Assert.True(DateReader.TryFind(text, 0, out DateMatch match));
        Assert.Equal(LetterFold.Fold("الأحد 3 مايو 2020"), text[match.Start..match.End]);
        Assert.False(DateReader.TryFind(text, match.End, out _));
    }

    [Fact]
    public void The_next_date_is_found_behind_the_first()
    {
        string text = LetterFold.Fold("من 3 مايو 2020 إلى 5/6/2021");
        Assert.True(DateReader.TryFind(text, 0, out DateMatch first));
        Assert.True(DateReader.TryFind(text, first.End, out DateMatch second));
        Assert.Equal(("2020-05-03", "2021-06-05"), (first.Date.ToString(), second.Date.ToString()));
    }

    [Fact]
    public void Today_before_a_date_is_noticed()
    {
        Assert.True(DateReader.TryFind(LetterFold.Fold("أعلن اليوم الأحد 3 مايو"), 0, out DateMatch today));
        Assert.True(today.AfterToday);
        Assert.True(DateReader.TryFind(LetterFold.Fold("أعلن الأحد 3 مايو"), 0, out DateMatch day));
        Assert.False(day.AfterToday);
    }

    [Fact]
    public void Every_day_of_a_leap_year_is_read_in_words_and_in_numbers()
    {
        string[] months = ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"];
        for (DateOnly day = new(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
        {
            string expected = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.Equal(expected, Read(string.Create(CultureInfo.InvariantCulture, $"{day.Day} {months[day.Month - 1]} 2024")));
            Assert.Equal(expected, Read(string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/2024")));
            Assert.Equal(expected, Read(expected));
        }
    }

    [Fact]
    public void Random_words_of_dates_give_possible_dates_or_none()
    {
        string[] pieces = ["كانون", "الثاني", "مارس", "مايو", "الأحد", "اليوم", "3", "31", "99", "2024", "2101", "/", "-", ":", ".", " ", "م", "ص", "GMT", "من", "(", ")", "st"];
        Random random = new(2);
        for (int i = 0; i < 20_000; i++)
        {
            string text = LetterFold.Fold(string.Concat(Enumerable.Range(0, random.Next(10)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(2) == 0 ? " " : ""))));
            if (!DateReader.TryFind(text, 0, out DateMatch match))
                continue;
            Assert.True(match.Start >= 0 && match.End > match.Start && match.End <= text.Length, text);
            Assert.True(match.Date is { Year: >= 1900 and <= 2100 } or { Year: null, Month: not null, Day: not null }, text);
            Assert.True(match.Date is not { Year: { } year, Month: { } month, Day: { } day } || day <= DateTime.DaysInMonth(year, month), text);
        }
    }

    private static string Read(string text)
    {
        if (!DateReader.TryFind(LetterFold.Fold(text), 0, out DateMatch match))
            return "none";
        PartialDate date = match.Date;
        return date.ToString() + (date.Weekday is { } weekday ? $" {weekday}" : "")
            + (date.Time is { } time ? time.ToString(" HH:mm:ss", CultureInfo.InvariantCulture) : "")
            + (date.Offset is { } offset ? " +" + offset.ToString("c", CultureInfo.InvariantCulture) : "");
    }
}
