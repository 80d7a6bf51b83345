using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace RuIranParsing.Benchmarks;

/// <summary>
/// Columns for a class that says how much one operation reads (a public static <c>BytesPerOperation</c>): megabytes of UTF-8 a
/// second, and the time as a multiple of the yardstick's in the same class and job.
/// </summary>
internal sealed class ThroughputColumn : IColumn
{
    public const string Yardstick = "GetString";

    private const string BytesProperty = "BytesPerOperation";

    private readonly Func<Summary, BenchmarkCase, double?> _value;

    private ThroughputColumn(string name, string legend, Func<Summary, BenchmarkCase, double?> value)
    {
        ColumnName = name;
        Legend = legend;
        _value = value;
    }

    public static IColumn MegabytesPerSecond { get; } = new ThroughputColumn(
        "MB/s", "Millions of UTF-8 bytes read in a second", static (summary, benchmark) => BytesOf(benchmark) * 1e3 / NanosecondsOf(summary, benchmark));

    public static IColumn TimesYardstick { get; } = new ThroughputColumn(
        "x " + Yardstick, $"Time as a multiple of {Yardstick}'s over the same bytes: 2.00 takes twice as long", Ratio);

    public string Id => nameof(ThroughputColumn) + "." + ColumnName;

    public string ColumnName { get; }

    public string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        _value(summary, benchmarkCase) is { } value ? value.ToString(value < 100 ? "0.00" : "0", CultureInfo.InvariantCulture) : "-";

    private static double? Ratio(Summary summary, BenchmarkCase benchmark)
    {
        BenchmarkCase? yardstick = summary.BenchmarksCases.FirstOrDefault(other =>
            other.Descriptor.Type == benchmark.Descriptor.Type
            && other.Descriptor.WorkloadMethodDisplayInfo == Yardstick
            && other.Job.Equals(benchmark.Job)
            && other.Parameters.DisplayInfo == benchmark.Parameters.DisplayInfo);
        return yardstick is null ? null : NanosecondsOf(summary, benchmark) / NanosecondsOf(summary, yardstick);
    }

    private static double? NanosecondsOf(Summary summary, BenchmarkCase benchmark) => summary[benchmark]?.ResultStatistics?.Mean;

    private static double? BytesOf(BenchmarkCase benchmark)
    {
        PropertyInfo? bytes = benchmark.Descriptor.Type.GetProperty(
            BytesProperty, BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy);
        return bytes?.GetValue(null) is long count ? count : null;
    }
}
