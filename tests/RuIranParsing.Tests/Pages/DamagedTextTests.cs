using System.Text;

namespace RuIranParsing.Tests.Pages;

public sealed class DamagedTextTests
{
    [Theory]
    [InlineData("????? ?????? ?? ???? ??????? 12")]
    [InlineData("BBC: ???? ?????? ?? ????? ???????")]
    [InlineData("\uFFFD\uFFFD\uFFFD \uFFFD\uFFFDا\uFFFD")]
    [InlineData("--- *** ---")]
    [InlineData("\0\0\0\0")]
    [InlineData("\u0001\u0002ab\u0003")]
    public void Text_that_nobody_can_read_is_flagged_and_gives_an_empty_article(string text)
    {
        Article article = ArticleParser.Parse(Encoding.UTF8.GetBytes(text));

        Assert.True(article.Encoding!.IsBeyondRepair);
        Assert.NotEmpty(article.Encoding.Damage!);
        Assert.Null(article.Headline);
        Assert.Empty(article.Body.Blocks);
        Assert.Equal(article.Text.Length, article.Segments.Sum(s => s.Span.Length));
    }

    [Fact]
    public void Compressed_data_is_binary_in_no_encoding()
    {
        byte[] data = new byte[5000];
        new Random(7).NextBytes(data);

        PageEncoding encoding = TextDecoder.Decode(data).Encoding;

        Assert.Equal(("unknown", EncodingEvidence.None), (encoding.Name, encoding.Evidence));
        Assert.Contains("binary", encoding.Damage, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_another_code_page_are_not_taken_for_arabic()
    {
        // Russian in windows-1251.
        byte[] russian = [.. "Президент подписал новый закон о бюджете на следующий год".Select(c => c is >= 'А' and <= 'я' ? (byte)(c - 'А' + 0xC0) : (byte)c)];

        Assert.True(TextDecoder.Decode(russian).Encoding.IsBeyondRepair);
    }

    [Fact]
    public void No_bytes_make_it_throw_and_the_same_bytes_give_the_same_text()
    {
        Random random = new(20241031);
        byte[][] pages = [.. EncodedPages()];
        for (int i = 0; i < 4000; i++)
        {
            byte[] bytes = i % 2 == 0 ? Noise(random) : Damaged(pages[random.Next(pages.Length)], random);

            DecodedText decoded = TextDecoder.Decode(bytes);

            Assert.Equal(decoded, TextDecoder.Decode(bytes));
            Assert.DoesNotContain('\0', decoded.Text);
            Article article = ArticleParser.Parse(bytes);
            Assert.Equal(decoded.Text, article.Text);
            Assert.Equal(article.Text.Length, article.Segments.Sum(s => s.Span.Length));
        }
    }

    private static IEnumerable<byte[]> EncodedPages() =>
        new[] { "utf-8", "utf-16le", "utf-16be", "windows-1256", "iso-8859-6", "windows-1256 read as windows-1252", "utf-8 read as windows-1256", "utf-8 read as windows-1252" }
            .Select(name => EncodedText.In(name, EncodedText.Generated(5, 60)));

    private static byte[] Noise(Random random)
    {
        byte[] bytes = new byte[random.Next(60)];
        random.NextBytes(bytes);
        // Without the control characters it gets past the first check.
        if (random.Next(2) == 0) bytes = [.. bytes.Select(b => b < 0x20 ? (byte)(b + 0x20) : b)];
        return bytes;
    }

    private static byte[] Damaged(byte[] page, Random random)
    {
        byte[] bytes = page[random.Next(4)..^random.Next(4)];
        for (int i = random.Next(20); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }
}
