namespace RuIranParsing;

/// <summary>What a phrase is evidence of, or, from <see cref="Agency"/> on, which word list it belongs to. The names in rule files are these in lower case with hyphens.</summary>
internal enum PhraseKind : byte
{
    Advertisement,
    Byline,
    Caption,
    Captcha,
    Comment,
    CommentForm,
    Contact,
    Copyright,
    Counter,
    Date,
    Follow,
    Kicker,
    Navigation,
    Noise,
    Related,
    Share,
    Source,
    Subscribe,
    Tags,
    Agency,
    Outlet,
    Place,
    Title,
    Network,
    Number,
    Verb,
    Function,
}
