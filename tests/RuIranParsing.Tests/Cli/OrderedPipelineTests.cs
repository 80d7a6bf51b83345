using RuIranParsing.Cli;

namespace RuIranParsing.Tests.Cli;

public sealed class OrderedPipelineTests
{
    [Fact]
    public void Inputs_are_drawn_only_a_few_ahead_of_what_is_written()
    {
        int drawn = 0, written = 0, most = 0;
        IEnumerable<int> Draw()
        {
            for (int i = 0; i < 1000; i++)
            {
                most = Math.Max(most, ++drawn - written);
                yield return i;
            }
        }

        OrderedPipeline.Run(Draw(), 2, i => i, _ => written++, TestContext.Current.CancellationToken);

        Assert.Equal(1000, written);
        Assert.InRange(most, 1, 2 * 8 + 1);
    }

    [Fact]
    public void No_more_than_the_number_of_threads_work_at_a_time()
    {
        int working = 0, most = 0;
        var gate = new Lock();

        OrderedPipeline.Run(
            Enumerable.Range(0, 60),
            3,
            i =>
            {
                lock (gate) most = Math.Max(most, ++working);
                Block();
                lock (gate) working--;
                return i;
            },
            _ => { },
            TestContext.Current.CancellationToken);

        Assert.InRange(most, 1, 3);
    }

    // Waiting for a task makes the pool add threads at once, so that only the pipeline's own limit holds them back.
    private static void Block() => Task.Delay(20).Wait();

    [Fact]
    public void A_failure_to_write_comes_through_and_nothing_works_on()
    {
        int working = 0;

        Assert.Throws<InvalidOperationException>(() => OrderedPipeline.Run(
            Enumerable.Range(0, 100),
            2,
            i =>
            {
                Interlocked.Increment(ref working);
                Thread.Sleep(5);
                Interlocked.Decrement(ref working);
                return i;
            },
            _ => throw new InvalidOperationException(),
            TestContext.Current.CancellationToken));

        Assert.Equal(0, Volatile.Read(ref working));
    }

    [Fact]
    public void A_failure_of_the_work_comes_through_as_it_is() =>
        Assert.Throws<FormatException>(() =>
            OrderedPipeline.Run<int, int>([1, 2, 3], 2, _ => throw new FormatException(), _ => { }, TestContext.Current.CancellationToken));
}
