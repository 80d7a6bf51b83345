using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RuIranParsing.Cli;

/// <summary>What <c>ruiran dates</c> writes of a line: one JSON object, Arabic unescaped.</summary>
internal static class DateRecord
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the date of line <paramref name="number"/>, or nulls where it has none, and a line end.</summary>
    public static void Write(IBufferWriter<byte> output, int number, ArabicDateMatch? match)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", number);
            writer.WriteString("value", match?.Date.ToString());
            writer.WriteString("precision", match is null ? null : Precision(match.Date.Precision));
            writer.WriteString("calendar", match?.Date.Calendar.ToString().ToLowerInvariant());
            writer.WriteString("time", match?.Date.Time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
            writer.WriteString("offset", match?.Date.Offset is { } offset ? (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture) : null);
            WriteNumber(writer, "start", match?.Span.Start);
            WriteNumber(writer, "length", match?.Span.Length);
            writer.WriteString("rule", match?.Rule);
            writer.WriteString("certainty", match?.Certainty.ToString().ToLowerInvariant());
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static string Precision(DatePrecision precision) => precision == DatePrecision.MonthDay ? "month-day" : precision.ToString().ToLowerInvariant();

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}
