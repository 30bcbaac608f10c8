namespace RelationGraph.Networks.Balance;

/// <summary>Counts the elementary steps of a search, and stops it where it is cancelled.</summary>
/// <param name="limit">How many may be taken.</param>
/// <param name="cancellation">Stops the search with an <see cref="OperationCanceledException"/>.</param>
internal sealed class Steps(long limit, CancellationToken cancellation)
{
    private const long CancellationInterval = 1 << 20;
    private long taken;
    private long nextCheck;

    /// <summary>Whether all steps are taken.</summary>
    public bool AreUsedUp => taken >= limit;

    /// <summary>Takes steps.</summary>
    /// <returns>Whether any are left.</returns>
    public bool Take(long steps)
    {
        taken += steps;
        if (taken >= nextCheck)
        {
            cancellation.ThrowIfCancellationRequested();
            nextCheck = taken + CancellationInterval;
        }

        return taken < limit;
    }
}
