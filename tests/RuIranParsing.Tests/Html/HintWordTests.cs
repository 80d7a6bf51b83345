namespace RuIranParsing.Tests.Html;

/// <summary>Words of classes and ids.</summary>
public sealed class HintWordTests
{
    [Theory]
    [InlineData("comments", HintWord.Comment)]
    [InlineData("post-comments", HintWord.Comment)]
    [InlineData("entry_title", HintWord.Title)]
    [InlineData("relatedPosts", HintWord.Related)]
    [InlineData("jeg_share_button", HintWord.Share)]
    [InlineData("side-bar", HintWord.Widget)]
    [InlineData("col-md-8 breadcrumb", HintWord.Navigation)]
    [InlineData("sr-only", HintWord.ScreenReader)]
    [InlineData("commentary-free", HintWord.Comment)]
    [InlineData("uncommented", HintWord.None)]
    [InlineData("shareholder", HintWord.None)]
    [InlineData("widgetless", HintWord.None)]
    [InlineData("x y z", HintWord.None)]
    [InlineData("", HintWord.None)]
    public void A_name_is_read_by_whole_words(string name, object kind)
    {
        uint kinds = 0;
        Assert.Equal(kind, HintWords.Read(name, HintWord.None, ref kinds));
    }

    [Fact]
    public void All_kinds_of_a_name_are_told()
    {
        uint kinds = 0;
        HintWords.Read("related-tags", HintWord.None, ref kinds);
        Assert.Equal(1u << (int)HintWord.Related | 1u << (int)HintWord.Tags, kinds);
    }
}
