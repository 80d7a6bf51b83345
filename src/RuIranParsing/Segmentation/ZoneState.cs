namespace RuIranParsing;

/// <summary>The states of the path through a page. Phases follow one another: before the headline, head, body, tail, other articles.</summary>
internal enum ZoneState : byte
{
    /// <summary>Menus and furniture above the article.</summary>
    Masthead,

    /// <summary>A short line above the headline.</summary>
    Kicker,

    /// <summary>A byline above the headline, or in a page without one.</summary>
    TopByline,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>A deck.</summary>
    Standfirst,

    /// <summary>A byline between headline and body.</summary>
    HeadByline,

    /// <summary>A caption before the body.</summary>
    HeadCaption,

    /// <summary>Furniture between headline and body.</summary>
    HeadFurniture,

    /// <summary>A paragraph.</summary>
    Body,

    /// <summary>A heading within the body.</summary>
    Subheading,

    /// <summary>Furniture in the middle of the body, which resumes after it.</summary>
    Widget,

    /// <summary>A caption in the middle of the body.</summary>
    BodyCaption,

    /// <summary>Furniture after the body.</summary>
    Tail,

    /// <summary>A signature after the body.</summary>
    TailByline,

    /// <summary>The headline of an article that follows.</summary>
    OtherHeadline,

    /// <summary>A paragraph of an article that follows.</summary>
    OtherBody,
}
