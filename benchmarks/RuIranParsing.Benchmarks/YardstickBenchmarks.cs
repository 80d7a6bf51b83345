namespace RuIranParsing.Benchmarks;

/// <summary>The yardstick alone: says what a machine can do before anything of ours runs.</summary>
public class YardstickBenchmarks : CorpusBenchmarks
{
    protected override void CheckResults()
    {
        // The yardstick is checked by the setup of every class.
    }
}
