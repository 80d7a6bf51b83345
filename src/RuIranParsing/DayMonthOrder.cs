namespace RuIranParsing;

/// <summary>Which number of a date such as <c>05/06/2024</c> is the day, where nothing in the text says so.</summary>
public enum DayMonthOrder : byte
{
    /// <summary>Day before month, as nearly all Arabic pages print it.</summary>
    DayFirst,

    /// <summary>Month before day, as software made in the United States prints it.</summary>
    MonthFirst,
}
