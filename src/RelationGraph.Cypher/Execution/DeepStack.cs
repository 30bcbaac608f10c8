namespace RelationGraph.Cypher.Execution;

/// <summary>Runs what recurses as deep as a query's tree is high.</summary>
internal static class DeepStack
{
    // A thread of its own costs 50 µs: only trees that no person writes by hand are given one.
    private const int HighTree = 100;
    private const int ShortestClause = 50;
    private const int StackBytes = 64 << 20;

    /// <summary>How high the tree or the plan of a query may be: the plan stands as high as the query has clauses, which its text bounds.</summary>
    public static int HeightOf(Syntax.Tree.Statement statement, string text) => Math.Max(statement.Height, text.Length / ShortestClause);

    /// <summary>Whether a tree of a height needs a stack of its own.</summary>
    public static bool IsNeeded(int height) => height > HighTree;

    /// <summary>Does work on a stack that is large enough for a tree of a height.</summary>
    public static T Run<T>(int height, Func<T> work)
    {
        if (!IsNeeded(height))
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
