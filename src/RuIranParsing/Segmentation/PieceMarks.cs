namespace RuIranParsing;

/// <summary>Yes-or-no facts of a piece that the readers of fields find.</summary>
[Flags]
internal enum PieceMarks
{
    None = 0,

    /// <summary>The same words stand earlier on the page.</summary>
    RepeatsEarlier = 1,

    /// <summary>The same words stand later on the page.</summary>
    RepeatedLater = 2,

    /// <summary>It is a date and little else.</summary>
    IsDate = 4,

    /// <summary>A date stands in it.</summary>
    HasDate = 8,

    /// <summary>It reads as names of people, an agency or an outlet, and a place: nothing else.</summary>
    IsName = 16,

    /// <summary>It reads as a byline: a label and a name, or a place and an agency.</summary>
    IsByline = 32,

    /// <summary>It opens with a place or an outlet set off from a sentence.</summary>
    HasDateline = 64,

    /// <summary>Captcha sum.</summary>
    IsCaptcha = 128,

    /// <summary>A bare number.</summary>
    IsCounter = 256,

    /// <summary>Nothing but names of networks.</summary>
    IsNetworks = 512,

    /// <summary>An address of the web or of mail stands in it.</summary>
    HasAddress = 1024,

    /// <summary>A blank line, or the page's start, stands before it.</summary>
    AfterBlank = 2048,

    /// <summary>A few words on both sides of a dash or slash, as a desk signs: «بيروت - الضفة».</summary>
    IsPair = 4096,

    /// <summary>A short text and then a colon open it, as in a quotation headline.</summary>
    HasEarlyColon = 8192,

    /// <summary>A bar of the page's template closes it.</summary>
    EndsWithBar = 16384,

    /// <summary>It names a person: a given name, a title or a word that joins names says so, not its shape alone.</summary>
    IsPerson = 32768,

    /// <summary>It is the first of its line.</summary>
    StartsLine = 65536,

    /// <summary>It says another line with something glued to it: the title of a web page, a breadcrumb.</summary>
    IsPageTitle = 131072,

    /// <summary>Such a line says it.</summary>
    IsTitled = 262144,

    /// <summary>Two full stops or more stand in it, between the halves of a headline.</summary>
    HasEllipsis = 524288,

    /// <summary>A row of a few words each between arrows, bars or slashes, and neither names nor a date: a menu, a breadcrumb.</summary>
    IsTrail = 1048576,
}
