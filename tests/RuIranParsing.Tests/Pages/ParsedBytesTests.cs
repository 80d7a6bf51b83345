using System.Text;

namespace RuIranParsing.Tests.Pages;

public sealed class ParsedBytesTests
{
    public static TheoryData<string> Seeds => [.. Directory.GetFiles(Repository.File("seeds"), "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_gives_the_same_article_from_its_bytes_as_from_its_text(string seed)
    {
        byte[] bytes = File.ReadAllBytes(Repository.File("seeds/" + seed));

        Article article = ArticleParser.Parse(bytes);

        Assert.Equal("utf-8", article.Encoding!.ToString());
        Assert.Equal(ArticleSnapshot.Render(ArticleParser.Parse(Encoding.UTF8.GetString(bytes))), ArticleSnapshot.Render(article));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_gives_the_same_article_through_every_encoding(string seed)
    {
        // What a code page cannot hold (a few quotation marks and hidden characters) is left out before, so that all have the same text to keep.
        string text = string.Concat(File.ReadAllText(Repository.File("seeds/" + seed)).Where(c => c < 0x80 || SingleByteEncoding.Iso88596.ByteOf(c) > 0x80));
        text = string.Concat(text.Where(c => c < 0x80 || SingleByteEncoding.Windows1256.ByteOf(c) > 0));
        string expected = ArticleSnapshot.Render(ArticleParser.Parse(text));

        foreach (string encoding in (string[])["utf-8", "utf-16le", "utf-16be", "windows-1256", "iso-8859-6", "windows-1256 read as windows-1252", "utf-8 read as windows-1252", "utf-8 read as windows-1256"])
            Assert.Equal(expected, ArticleSnapshot.Render(ArticleParser.Parse(EncodedText.In(encoding, text))));
    }

    [Fact]
    public void Of_a_string_no_encoding_is_known() => Assert.Null(ArticleParser.Parse("سد").Encoding);

    [Fact]
    public void Options_are_heeded()
    {
        byte[] page = EncodedText.In("windows-1256", Cli.Pages.Dam.Replace(" 2021", "", StringComparison.Ordinal));

        Article article = ArticleParser.Parse(page, new ParserOptions { ReferenceDate = new DateOnly(2021, 4, 1) });

        Assert.Equal("2021-03-03", article.Date!.Value.ToString());
        Assert.Equal("windows-1256", article.Encoding!.Name);
    }

    [Fact]
    public void Options_have_to_be_there() => Assert.Throws<ArgumentNullException>(() => ArticleParser.Parse("a"u8, null!));
}
