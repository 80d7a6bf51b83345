namespace RuIranParsing.Tests.Rules;

/// <summary>Which words count as the same where a headline is compared with its story.</summary>
public sealed class StemDigestTests
{
    [Theory]
    [InlineData("يتوقع", "توقعت")]
    [InlineData("لبرشلونة", "برشلونة")]
    [InlineData("مخيب", "مخيبا")]
    [InlineData("المزارعين", "مزارعين")]
    [InlineData("والاقتصادية", "اقتصادي")]
    [InlineData("المعاهدة", "معاهدات")]
    public void Inflections_of_a_word_agree(string word, string other) => Assert.Equal(DigestOf(word), DigestOf(other));

    [Theory]
    [InlineData("توقعت", "تراجعت")]
    [InlineData("برشلونة", "مدريد")]
    [InlineData("المياه", "المياومون")]
    public void Other_words_differ(string word, string other) => Assert.NotEqual(DigestOf(word), DigestOf(other));

    [Fact]
    public void The_digest_is_that_of_the_letters_a_slow_reading_leaves()
    {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++)
        {
            string word = string.Concat(Enumerable.Range(0, 3 + random.Next(10)).Select(_ => "ابتهيلنمر"[random.Next(9)]));
            int article = word.Length >= 5 ? new[] { 0, 2 }[random.Next(2)] : 0;
            Assert.Equal(Slow(word, article), WordHash.StemDigestOf(word + "..", word.Length, article));
        }
    }

    private static ushort Slow(string word, int article)
    {
        string stem = word[article..];
        for (int times = 0; times < 2 && stem.Length > 4 && "اتهي".Contains(stem[^1], StringComparison.Ordinal); times++) stem = stem[..^1];
        if (stem.Length > 4) stem = stem[^4..];
        ulong letters = 0;
        for (int i = stem.Length - 1; i >= 0; i--) letters = (letters << 16) | stem[i];
        return (ushort)((letters * 0x9E3779B97F4A7C15) >> 51);
    }

    /// <summary>By way of the segmenter, which takes the article off.</summary>
    private static ushort DigestOf(string word)
    {
        using Page page = Page.FromText(word);
        using PieceList pieces = PieceList.Of(page, RuleSet.Default.Matcher);
        return pieces.Digests(pieces.Pieces[0])[0];
    }
}
