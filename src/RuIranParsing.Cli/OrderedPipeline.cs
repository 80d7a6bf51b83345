namespace RuIranParsing.Cli;

/// <summary>Works on many things at a time and hands the results on in the order of the input.</summary>
internal static class OrderedPipeline
{
    // Enough that a long page does not leave the other threads idle; few enough that memory stays bounded.
    private const int PendingByThread = 8;

    /// <summary>Runs <paramref name="work"/> on every input and <paramref name="write"/> on every result, the latter in order and on the calling thread.</summary>
    /// <remarks>The inputs are drawn one at a time and on the calling thread, at most a few by thread ahead of what is written.</remarks>
    public static void Run<TInput, TResult>(
        IEnumerable<TInput> inputs, int threads, Func<TInput, TResult> work, Action<TResult> write, CancellationToken cancellation)
    {
        if (threads == 1)
        {
            foreach (TInput input in inputs)
            {
                cancellation.ThrowIfCancellationRequested();
                write(work(input));
            }

            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var pending = new Queue<Task<TResult>>();
        try
        {
            foreach (TInput input in inputs)
            {
                cancellation.ThrowIfCancellationRequested();
                pending.Enqueue(Task.Factory.StartNew(() => work(input), stop.Token, TaskCreationOptions.None, scheduler));
                if (pending.Count >= (long)threads * PendingByThread) write(pending.Dequeue().GetAwaiter().GetResult());
            }

            while (pending.TryDequeue(out Task<TResult>? next))
            {
                cancellation.ThrowIfCancellationRequested();
                write(next.GetAwaiter().GetResult());
            }
        }
        finally
        {
            // Whatever ended the run early, nothing is left working behind the caller's back.
            stop.Cancel();
            foreach (Task<TResult> left in pending) ((IAsyncResult)left).AsyncWaitHandle.WaitOne();
        }
    }
}
