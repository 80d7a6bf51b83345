using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Running;
using RuIranParsing.Benchmarks;

// In the process of the runner, its own garbage and its JIT state would be measured along.
if (args.Any(arg => arg.ToUpperInvariant() is "-I" or "--INPROCESS"))
{
    Console.Error.WriteLine("The benchmarks run in processes of their own: leave out --inProcess.");
    return 2;
}

string[] withJob = args.Any(arg => arg is "-j" or "--job" || arg.StartsWith("--job=", StringComparison.Ordinal))
    ? args
    : [.. args, "--job", "short"];
IConfig config = DefaultConfig.Instance
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(ThroughputColumn.MegabytesPerSecond, ThroughputColumn.TimesYardstick)
    .HideColumns(Column.Error);
BenchmarkDotNet.Reports.Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(CorpusBenchmarks).Assembly).Run(withJob, config)];

// A benchmark that failed its own check leaves no measurement; the exit code must say so.
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
