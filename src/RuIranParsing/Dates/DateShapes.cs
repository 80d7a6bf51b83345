namespace RuIranParsing;

/// <summary>The names of the shapes, as rules are reported.</summary>
internal static class DateShapes
{
    /// <summary>The rule that a shape is reported as.</summary>
    internal static string RuleOf(DateShape shape) => shape switch
    {
        DateShape.Numbers => "date: numbers",
        DateShape.DayMonth => "date: day month",
        DateShape.MonthDay => "date: month day",
        DateShape.Month => "date: month",
        DateShape.YearMonthDay => "date: year month day",
        DateShape.Year => "date: year",
        DateShape.Weekday => "date: weekday",
        DateShape.RelativeDay => "date: relative day",
        DateShape.Distance => "date: distance",
        DateShape.Deictic => "date: deictic",
        _ => "",
    };
}
