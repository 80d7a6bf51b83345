namespace RuIranParsing;

/// <summary>What a slot of a byline names. The first are the roles of people, by the numbers of <see cref="ContributorRole"/>.</summary>
internal enum NameRole : byte
{
    Author = ContributorRole.Author,
    Interviewer = ContributorRole.Interviewer,
    Translator = ContributorRole.Translator,
    Editor = ContributorRole.Editor,
    Photographer = ContributorRole.Photographer,
    Illustrator = ContributorRole.Illustrator,
    Agency,
    Place,

    /// <summary>An address of mail: it stands beside a name, or for one.</summary>
    Address,
}
