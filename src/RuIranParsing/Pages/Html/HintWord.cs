namespace RuIranParsing;

/// <summary>
/// What a word of a class, id, role or item property says an element is for. The words are data: <c>hint-words.txt</c>. Where names say several things, the one
/// that stands further down here is nearest: «post-comments» is comments, though a post is content.
/// </summary>
internal enum HintWord : byte
{
    None,
    Content,
    Header,
    List,
    Title,
    Standfirst,
    Kicker,
    Date,
    Byline,
    Source,
    Caption,
    Counter,
    Tags,
    Gallery,
    Embed,
    Tools,
    Widget,
    Navigation,
    Form,
    Related,
    AuthorBox,
    Footer,
    Share,
    Advertisement,
    Newsletter,
    Cookie,
    Comment,
    ScreenReader,
}
