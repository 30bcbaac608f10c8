namespace RelationGraph.Cypher.Execution;

/// <summary>Runs what may recurse as deep as a query's text is long.</summary>
internal static class DeepStack
{
    // A thread of one's own costs 50 µs: only texts that could nest deep are given one.
    private const int LongText = 8192;
    private const int StackBytes = 256 << 20;

    /// <summary>Does work on a stack that is large enough for a text of a length.</summary>
    public static T Run<T>(int length, Func<T> work)
    {
        if (length < LongText)
            return work();
        T result = default!;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackBytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
