using System.Text.Json;

namespace RuIranParsing.Cli;

/// <summary>The scores' names in the reports.</summary>
internal static class ScoreNames
{
    public static IReadOnlyList<Score> All { get; } = Enum.GetValues<Score>();

    public static string InJson(Score score) => JsonNamingPolicy.CamelCase.ConvertName(score.ToString());

    public static string InTable(Score score) => score switch
    {
        Score.BodyPrecision => "body precision",
        Score.BodyRecall => "body recall",
        Score.BodyF1 => "body F1",
        Score.Headline => "headline right",
        Score.HeadlineAbsent => "headline rightly absent",
        Score.Byline => "byline right",
        Score.BylineAbsent => "byline rightly absent",
        Score.Date => "date right",
        Score.DateAbsent => "no date invented",
        Score.BodyFirst => "body begins right",
        Score.BodyLast => "body ends right",
        Score.Clean => "nothing foreign in body",
        Score.ShinglePrecision => "4-word precision",
        Score.ShingleRecall => "4-word recall",
        Score.ShingleF1 => "4-word F1",
        _ => "body perfect",
    };
}
