namespace RuIranParsing;

/// <summary>What a segment of a page is. The meanings are those of <c>docs/fields.md</c>.</summary>
public enum SegmentKind : byte
{
    /// <summary>White space only.</summary>
    Blank,

    /// <summary>The main headline of the article.</summary>
    Headline,

    /// <summary>A short line above the headline that belongs to it.</summary>
    Kicker,

    /// <summary>A deck or summary between headline and body.</summary>
    Standfirst,

    /// <summary>Who made the piece and where it was filed from, on a line of its own.</summary>
    Byline,

    /// <summary>A line that states when the piece was published or updated.</summary>
    Date,

    /// <summary>The words under or over a picture, with its credit.</summary>
    Caption,

    /// <summary>A paragraph of the article.</summary>
    Body,

    /// <summary>A heading inside the body.</summary>
    Subheading,

    /// <summary>The line that credits where the text was taken from.</summary>
    Source,

    /// <summary>Keywords of the article.</summary>
    Tags,

    /// <summary>Links to other articles, and the heading above them.</summary>
    Related,

    /// <summary>Share buttons.</summary>
    Share,

    /// <summary>An invitation to follow the outlet elsewhere.</summary>
    Follow,

    /// <summary>A reader's comment.</summary>
    Comment,

    /// <summary>The form that takes comments, its labels and its rules.</summary>
    CommentForm,

    /// <summary>A question that tells people from programs.</summary>
    Captcha,

    /// <summary>Menus, breadcrumbs, page buttons.</summary>
    Navigation,

    /// <summary>Advertising and promotion of the outlet itself.</summary>
    Advertisement,

    /// <summary>Sign-up, log-in, newsletter and paywall lines.</summary>
    Subscribe,

    /// <summary>Copyright and disclaimer lines.</summary>
    Copyright,

    /// <summary>Numbers of views, comments, minutes.</summary>
    Counter,

    /// <summary>Addresses and telephone numbers of the outlet.</summary>
    Contact,

    /// <summary>The headline of an article that follows this one on the page.</summary>
    OtherHeadline,

    /// <summary>A paragraph of an article that follows this one on the page.</summary>
    OtherBody,

    /// <summary>What belongs to no article and to no other kind: end marks, remains of markup, stray words.</summary>
    Noise,
}
