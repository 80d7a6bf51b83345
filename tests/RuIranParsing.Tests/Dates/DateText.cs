namespace RuIranParsing.Tests.Dates;

/// <summary>Dates as the tests write them: ISO 8601 with time and offset where stated.</summary>
internal static class DateText
{
    /// <summary>A Friday at noon, the reference of the tests.</summary>
    internal static ArabicDateOptions Friday { get; } = new() { ReferenceDate = new DateOnly(2025, 3, 14), ReferenceTime = new TimeOnly(12, 0) };

    internal static string Of(PartialDate date)
    {
        string text = date.ToString();
        if (date.Time is { } time) text += time.ToString(time.Second > 0 ? "'T'HH:mm:ss" : "'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        if (date.Offset is { } offset) text += (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", System.Globalization.CultureInfo.InvariantCulture);
        return text;
    }

    internal static string Parse(string text, ArabicDateOptions? options = null) => ArabicDate.TryParse(text, options, out PartialDate date) ? Of(date) : "none";

    internal static string Find(string text, ArabicDateOptions? options = null) =>
        string.Join(" ", ArabicDate.Find(text, options).Select(match => $"{text.Substring(match.Span.Start, match.Span.Length)}={Of(match.Date)}"));
}
