namespace RuIranParsing;

/// <summary>What a person of a byline did, as the page's label says («تحقيق: …», «تصوير: …»).</summary>
public enum ContributorRole
{
    /// <summary>Wrote it; also where no label says what a person did.</summary>
    Author,

    /// <summary>Asked the questions.</summary>
    Interviewer,

    /// <summary>Translated it.</summary>
    Translator,

    /// <summary>Edited, revised or oversaw it.</summary>
    Editor,

    /// <summary>Took the pictures.</summary>
    Photographer,

    /// <summary>Drew for it.</summary>
    Illustrator,
}
