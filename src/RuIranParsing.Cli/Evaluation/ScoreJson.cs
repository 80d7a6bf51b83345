using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RuIranParsing.Cli;

/// <summary>A report as one JSON object: totals, and one object a page.</summary>
internal static class ScoreJson
{
    // The same on every machine, and Arabic to be read as it is.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <param name="report">The report.</param>
    /// <param name="most">How many pages to write; null for all.</param>
    public static byte[] Write(ScoreReport report, int? most)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, s_options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("scored"u8, report.Count);
            writer.WriteNumber("noArticles"u8, report.NoArticles);
            writer.WriteStartObject("totals"u8);
            foreach ((Score score, double mean, int pages) in report.Totals())
            {
                writer.WriteStartObject(ScoreNames.InJson(score));
                writer.WriteNumber("mean"u8, ScoreReport.Round(mean));
                writer.WriteNumber("pages"u8, pages);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteStartArray("pages"u8);
            foreach (PageScore page in report.WorstFirst().Take(most ?? int.MaxValue)) Write(writer, page);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, PageScore page)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, page.Id);
        writer.WriteNumber("mean"u8, ScoreReport.Round(page.Mean));
        writer.WriteStartObject("scores"u8);
        foreach (Score score in ScoreNames.All)
        {
            if (page.Values.TryGetValue(score, out double value)) writer.WriteNumber(ScoreNames.InJson(score), ScoreReport.Round(value));
        }

        writer.WriteEndObject();
        writer.WriteStartArray("wrong"u8);
        foreach (Miss miss in page.Misses)
        {
            writer.WriteStartObject();
            writer.WriteString("what"u8, miss.What);
            if (miss.Line is { } line) writer.WriteNumber("line"u8, line);
            writer.WriteString("expected"u8, miss.Expected);
            writer.WriteString("got"u8, miss.Got);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
