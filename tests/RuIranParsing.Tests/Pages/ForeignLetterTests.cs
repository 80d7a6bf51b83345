namespace RuIranParsing.Tests.Pages;

public sealed class ForeignLetterTests
{
    // Letters near the Arabic block that Arabic does not write: a word of them was once read as one without end.
    [Theory]
    [InlineData('\u0727')]
    [InlineData('\u0710')]
    [InlineData('\u0750')]
    [InlineData('\u0780')]
    [InlineData('\u07CA')]
    [InlineData('\u08A0')]
    public void Letters_beside_the_arabic_block_are_read_to_the_end(char letter)
    {
        string text = letter + "لمدينة 2011 BBC قال الوزير\n" + new string(letter, 40) + "\nسد " + letter + " جديد في شمال البلاد";

        Assert.Equal(text.Length, ArticleParser.Parse(text).Segments.Sum(s => s.Span.Length));
    }
}
