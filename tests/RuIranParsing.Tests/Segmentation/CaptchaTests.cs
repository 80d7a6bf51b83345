using RuIranParsing.Tests.Pages;

namespace RuIranParsing.Tests.Segmentation;

/// <summary>Sums that ask whether a reader is a person, in all the forms that comment forms print them.</summary>
public sealed class CaptchaTests
{
    [Theory]
    [InlineData("عشرة + خمسة =")]
    [InlineData("ستة عشر + 9 =")]
    [InlineData("8 − سبعة =")]
    [InlineData("8 - سبعة =")]
    [InlineData("× 3 = تسعة")]
    [InlineData("4 × = عشرين")]
    [InlineData("= 4 + 3")]
    [InlineData("+ 5 = 12")]
    [InlineData("تسعة عشر − 4 =")]
    [InlineData("خمسة × ستة =")]
    [InlineData("عشرون + ثلاثة =")]
    [InlineData("٣ + ٤ =")]
    [InlineData("۳ + ۴ =")]
    [InlineData("واحد + إثنان =")]
    [InlineData("واحد + اثنين =")]
    [InlineData("ثلاثه + أربعه =")]
    [InlineData("عشره + خمسه =")]
    [InlineData("ثمانيه - سته =")]
    [InlineData("ثلاثة عشر + سبعة =")]
    [InlineData("7 + 4 = ")]
    [InlineData("( 7 + 4 ) =")]
    [InlineData("عَشَرَة + خَمْسَة =")]
    [InlineData("ع\u0640\u0640شرة + خمسة =")]
    [InlineData("عشرة+خمسة=")]
    public void A_sum_in_a_comment_form_is_a_captcha(string sum)
    {
        string page = SeedPages.Read("002").Replace("عشرة + خمسة =", sum, StringComparison.Ordinal);
        Segment segment = ArticleParser.Parse(page).Segments.Single(segment => SeedPages.LineOf(page, segment.Span.Start) == 37);
        Assert.Equal((SegmentKind.Captcha, "shape: captcha"), (segment.Kind, segment.Rule));
        Assert.DoesNotContain(sum, PageCleaner.Clean(page));
    }

    [Theory]
    [InlineData("15")]
    [InlineData("عشرة")]
    [InlineData("عشرة + خمسة")]
    [InlineData("النتيجة = 3")]
    [InlineData("E = mc2")]
    [InlineData("=")]
    public void Other_short_lines_are_no_captcha(string line)
    {
        string page = SeedPages.Read("002").Replace("عشرة + خمسة =", line, StringComparison.Ordinal);
        Assert.DoesNotContain(SegmentKind.Captcha, ArticleParser.Parse(page).Segments.Select(segment => segment.Kind));
    }
}
