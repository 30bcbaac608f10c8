using System.Collections.Immutable;

using NodaTime;

using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution;

/// <summary>What a running query has at hand.</summary>
internal sealed class QueryContext
{
    // A query looks at its limits once in so many rows, which costs nothing that can be measured.
    private const int RowsBetweenLooks = 1024;

    private int _rowsToNextLook = RowsBetweenLooks;
    private long _memory;

    // What the process held when the query began, and from where on it is worth telling what is held from what is garbage.
    private readonly long _heldBefore = GC.GetTotalMemory(false);
    private long _suspicious;

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
        if (MemoryLimit is { } limit)
            LookAtMemory(limit);
        Cancellation.ThrowIfCancellationRequested();
        if (Environment.TickCount64 > Deadline)
            throw TimedOut();
    }

    /// <summary>Asks that one value of a size not exceed what the query may hold in all.</summary>
    /// <param name="bytes">The size, about.</param>
    public void Demand(long bytes)
    {
        if (bytes > MemoryLimit)
            throw OutOfMemory();
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
            throw OutOfMemory();
    }

    /// <summary>The error of a query that needs more memory than it may have.</summary>
    public CypherException OutOfMemory() => Fault.Of(
        "TransactionError",
        "OutOfMemory",
        $"The query needs more memory than {(MemoryLimit is { } limit ? $"its limit of {limit / 1048576} MiB" : "there is")}.");

    // Values that expressions make are not counted one by one: what the process holds tells.
    private void LookAtMemory(long limit)
    {
        if (GC.GetTotalMemory(false) - _heldBefore <= Math.Max(limit, _suspicious))
            return;
        var held = GC.GetTotalMemory(true) - _heldBefore;
        if (held > limit)
            throw OutOfMemory();
        _suspicious = held + limit;
    }

    private CypherException TimedOut() => Fault.Of(
        "TransactionError",
        "TimedOut",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The query ran longer than {Timeout?.TotalSeconds:0.###} s, its limit."));
}
