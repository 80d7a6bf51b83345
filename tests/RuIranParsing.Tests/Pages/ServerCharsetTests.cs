using System.Text;

namespace RuIranParsing.Tests.Pages;

/// <summary>What a server says of a page's encoding is believed before what the page says, and neither against the bytes.</summary>
public sealed class ServerCharsetTests
{
    private const string Text = "أعلنت بلدية الوادي صباح الثلاثاء أن سوق السمك سيفتح أبوابه من الخامسة فجرا حتى الظهر طوال أيام الأسبوع ما عدا الجمعة.";
    private static readonly byte[] _windows1256 = [.. Text.Select(c => c < 0x80 ? (byte)c : SingleByteEncoding.Windows1256.ByteOf(c))];

    [Theory]
    [InlineData("text/html; charset=windows-1256")]
    [InlineData("text/html;charset=\"Windows-1256\"")]
    [InlineData("cp1256")]
    public void A_header_that_fits_the_bytes_is_the_evidence(string contentType)
    {
        DecodedText decoded = TextDecoder.Decode(_windows1256, contentType);
        Assert.Equal((Text, EncodingEvidence.Declared), (decoded.Text, decoded.Encoding.Evidence));
    }

    [Theory]
    [InlineData("text/html; charset=utf-8")]
    [InlineData("text/html; charset=iso-8859-6")]
    [InlineData("text/html; charset=")]
    [InlineData("text/html")]
    [InlineData("x-unheard-of")]
    [InlineData("")]
    public void A_header_that_the_bytes_contradict_or_that_says_nothing_changes_no_letter(string contentType) =>
        Assert.Equal(Text, TextDecoder.Decode(_windows1256, contentType).Text);

    [Fact]
    public void The_header_goes_before_the_page_s_own_declaration()
    {
        byte[] page = [.. "<meta charset=iso-8859-6>"u8, .. _windows1256];
        var options = new ParserOptions { ContentType = "text/html; charset=windows-1256" };
        Article article = ArticleParser.ParseHtml(page, options, TestContext.Current.CancellationToken);
        Assert.Equal((Text, EncodingEvidence.Declared), (article.Text, article.Encoding!.Evidence));
    }

    [Fact]
    public void Valid_UTF_8_stays_what_it_is_whatever_the_header_says() =>
        Assert.Equal(Text, TextDecoder.Decode(Encoding.UTF8.GetBytes(Text), "text/html; charset=windows-1256").Text);
}
