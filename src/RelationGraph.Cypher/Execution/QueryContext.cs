using System.Collections.Immutable;

using NodaTime;

using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution;

/// <summary>What a running query has at hand.</summary>
internal sealed class QueryContext
{
    // A query looks at its limits once in so many rows, which costs nothing that can be measured.
    private const int RowsBetweenLooks = 1024;

    private int _rowsToNextLook = RowsBetweenLooks;
    private long _memory;

    public required GraphStore Graph { get; init; }

    public required ImmutableDictionary<string, Value> Parameters { get; init; }

    /// <summary>The moment at which the query began, in the zone that <c>datetime()</c> takes where none is named.</summary>
    public required ZonedDateTime Now { get; init; }

    public required Random Random { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>How many threads kernels of the analysis may use.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>How long the query may run, for the message when it has run longer; null for no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>When the query must have ended, in the units of <see cref="Environment.TickCount64"/>.</summary>
    public long Deadline { get; init; } = long.MaxValue;

    /// <summary>How many bytes the query may hold; null for no limit.</summary>
    public long? MemoryLimit { get; init; }

    /// <summary>Nodes that were deleted while they had relationships, which must be gone when the query is through.</summary>
    public List<int> DeletedWithRelationships { get; } = [];

    /// <summary>Called for each row that an operator works on: ends a query that is out of time.</summary>
    public void Step()
    {
        if (--_rowsToNextLook <= 0)
            Look();
    }

    /// <summary>Ends a query that is out of time or that nobody waits for any more.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it.</exception>
    public void Look()
    {
        _rowsToNextLook = RowsBetweenLooks;
        Cancellation.ThrowIfCancellationRequested();
        if (Environment.TickCount64 > Deadline)
            throw TimedOut();
    }

    /// <summary>Runs a kernel of the analysis, which ends when the query must.</summary>
    public void Compute(Action<Networks.Execution> kernel)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        if (Deadline < long.MaxValue)
            end.CancelAfter(TimeSpan.FromMilliseconds(Math.Max(1, Deadline - Environment.TickCount64 + 1)));
        try
        {
            kernel(new Networks.Execution(Threads, null, end.Token));
        }
        catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
        {
            throw TimedOut();
        }
    }

    /// <summary>Counts memory that the query holds from now on; a negative number gives it back.</summary>
    /// <param name="bytes">How many bytes, about.</param>
    public void Hold(long bytes)
    {
        _memory += bytes;
        if (_memory > MemoryLimit)
            throw Fault.Of("TransactionError", "OutOfMemory", $"The query needs more memory than its limit of {MemoryLimit / 1048576} MiB.");
    }

    private PropertyGraph.Querying.CypherException TimedOut() => Fault.Of(
        "TransactionError", "TimedOut", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The query ran longer than {Timeout?.TotalSeconds:0.###} s, its limit."));
}
