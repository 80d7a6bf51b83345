using System.Globalization;

namespace RuIranParsing.Cli;

/// <summary>Dates as people read them in the text outputs.</summary>
internal static class ArticleDate
{
    /// <summary>As <see cref="Of(PartialDate)"/>; the page's own words where no year is stated, since ISO's form of such a date is for programs.</summary>
    public static string Of(DateField date) => date.Value.Year is null ? date.Raw.Value : Of(date.Value);

    /// <summary>ISO date, and time and offset where the page states them: <c>2024-10-31 14:05 +03:00</c>.</summary>
    public static string Of(PartialDate date)
    {
        string text = date.ToString();
        if (date.Time is { } time) text += time.ToString(" HH:mm", CultureInfo.InvariantCulture);
        if (date.Offset is { } offset) text += (offset < TimeSpan.Zero ? " -" : " +") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
        return text;
    }
}
