namespace RuIranParsing;

/// <summary>How clearly a line says that it is the article's byline, from not at all.</summary>
internal enum BylineRank : byte
{
    None,

    /// <summary>It credits pictures.</summary>
    Picture,

    /// <summary>An address of mail.</summary>
    Address,

    /// <summary>Initials below the body, of whoever wrote or edited it: a dateline that names somebody says more.</summary>
    Initials,

    /// <summary>It credits a translator or an editor.</summary>
    Helper,

    /// <summary>It has the shape of a name and stands where a byline stands.</summary>
    Shape,

    /// <summary>A label, and a value that reads as no name.</summary>
    Label,

    /// <summary>A desk.</summary>
    Desk,

    /// <summary>Names that the word lists attest.</summary>
    Names,

    /// <summary>A label and a name.</summary>
    LabelledName,
}
