namespace RuIranParsing.Cli;

/// <summary>What is scored, in the order of the reports. <c>docs/labels.md</c> defines each.</summary>
internal enum Score
{
    BodyPrecision,
    BodyRecall,
    BodyF1,
    Headline,
    HeadlineAbsent,
    Byline,
    BylineAbsent,
    Date,
    DateAbsent,
    BodyFirst,
    BodyLast,
    Clean,
    Perfect,
    ShinglePrecision,
    ShingleRecall,
    ShingleF1,
}
