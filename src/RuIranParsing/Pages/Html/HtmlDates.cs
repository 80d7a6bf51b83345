using System.Globalization;

namespace RuIranParsing;

/// <summary>Reads the dates that markup states.</summary>
internal static class HtmlDates
{
    private const int FirstYear = 1900;

    /// <summary>The first metadata that state a day of publication; null where none do.</summary>
    internal static PageMetadata? Stated(HtmlMetadata metadata, out PartialDate date)
    {
        foreach (PageMetadata value in metadata.Values)
        {
            if (IsPublication(value.Name) && TryRead(value.Value, out date)) return value;
        }
        date = default;
        return null;
    }

    /// <summary>An ISO day, or a date in words: markup is written for machines, but not by everyone.</summary>
    internal static bool TryRead(string value, out PartialDate date)
    {
        date = default;
        if (value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            if (day.Year < FirstYear) return false;
            date = DateReader.TryFind(LetterFold.Fold(value), 0, out DateMatch exact) && exact.Date.Precision == DatePrecision.Day
                ? exact.Date
                : new PartialDate { Year = day.Year, Month = day.Month, Day = day.Day };
            return true;
        }
        if (!DateReader.TryFind(LetterFold.Fold(value), 0, out DateMatch match) || match.Date.Precision != DatePrecision.Day || match.HasTwoMonths || match.Date.LastDay is not null) return false;
        date = match.Date;
        return true;
    }

    /// <summary>Days between two dates that are both one day; else more than any.</summary>
    internal static int DaysBetween(in PartialDate first, in PartialDate second)
    {
        if (first is not { Year: { } year, Month: { } month, Day: { } day } || second is not { Year: { } otherYear, Month: { } otherMonth, Day: { } otherDay }) return int.MaxValue;
        return Math.Abs(new DateOnly(year, month, day).DayNumber - new DateOnly(otherYear, otherMonth, otherDay).DayNumber);
    }

    private static bool IsPublication(string name) => name is "json-ld: datePublished" or "itemprop: datePublished" or "article:published_time" or "article:published"
        or "og:published_time" or "og:article:published_time" or "datepublished" or "dc.date" or "dc.date.issued" or "dcterms.created" or "dcterms.issued" or "dcterms.date" or "pubdate"
        or "publish-date" or "publishdate" or "publish_date" or "publication_date" or "parsely-pub-date" or "sailthru.date" or "cxenseparse:recs:publishtime" or "date" or "article.published"
        or "rdfa: dc:date" or "rdfa: dc:created" or "rdfa: schema:datepublished" or "rdfa: schema:datecreated";
}
