namespace RelationGraph.Networks.Communities;

/// <summary>One search of <see cref="Leiden"/>: its steps from level to level, and iterations of them.</summary>
/// <param name="nodeCount">The number of nodes.</param>
/// <param name="density">The resolution by the total strength.</param>
/// <param name="seed">Determines the orders of visits.</param>
/// <param name="cancellation">Stops it.</param>
internal sealed class LeidenSearch(int nodeCount, double density, ulong seed, CancellationToken cancellation) : IDisposable
{
    private readonly LeidenSums sums = new(nodeCount);
    private readonly (LeidenBuffer Even, LeidenBuffer Odd) buffers = (new(), new());
    private readonly int[] part = new int[nodeCount];
    private readonly int[] place = new int[nodeCount];
    private readonly int[] current = new int[nodeCount];
    private readonly int[] scratch = new int[nodeCount];
    private SplitMix64 chance = new(seed);

    /// <summary>Improves a partition.</summary>
    /// <param name="whole">The network.</param>
    /// <param name="community">The community of each node, below their number.</param>
    /// <param name="options">How often at most, and for what gain.</param>
    /// <param name="progress">Told the share of iterations done where they are bounded.</param>
    public void Run(LeidenLevel whole, Span<int> community, LeidenOptions options, IProgress<double>? progress)
    {
        using var refining = new LeidenRefining(nodeCount, sums);
        var (moving, merging) = (new LeidenMoving(nodeCount, sums), new LeidenMerging(nodeCount, sums));
        var last = 0.0;
        for (var iteration = 1; ; iteration++)
        {
            var isDone = !Iterate(whole, community, moving, refining, merging, out var quality) || iteration == options.Iterations;
            // Rounding may feign a loss where anything gained is enough.
            isDone |= iteration > 1 && options.LeastGain > 0 && quality - last < options.LeastGain * Math.Abs(quality);
            last = quality;
            if (options.Iterations > 0)
                progress?.Report(isDone ? 1 : (double)iteration / options.Iterations);
            if (isDone)
                return;
        }
    }

    /// <summary>Gives rented arrays back.</summary>
    public void Dispose()
    {
        buffers.Even.Dispose();
        buffers.Odd.Dispose();
    }

    /// <summary>Goes through the steps from level to level, until every community is one node.</summary>
    /// <returns>Whether anything changed, which is always for the better; and the modularity, times the strength of all.</returns>
    private bool Iterate(
        LeidenLevel whole, Span<int> community, LeidenMoving moving, LeidenRefining refining, LeidenMerging merging, out double quality)
    {
        community.CopyTo(current);
        for (var node = 0; node < place.Length; node++)
            place[node] = node;
        var moves = 0L;
        var level = whole;
        for (var depth = 0; ; depth++)
        {
            cancellation.ThrowIfCancellationRequested();
            var communities = current.AsSpan(0, level.NodeCount);
            var parts = part.AsSpan(0, level.NodeCount);
            moves += moving.Run(level, density, communities, ref chance, cancellation);
            if (CommunityNumbers.ByLeastNode(communities, scratch) == level.NodeCount)
                break;
            refining.Run(level, density, communities, parts, ref chance, cancellation);
            var count = CommunityNumbers.ByLeastNode(parts, scratch);
            if (count == level.NodeCount)
            {
                // Nothing holds together well enough to be merged: the pieces of each community are what is left to make sure of.
                moves += LeidenPieces.Split(level, communities, scratch, part);
                break;
            }

            var next = (depth & 1) == 0 ? buffers.Even : buffers.Odd;
            merging.Run(level, parts, count, next);
            foreach (ref var entry in place.AsSpan())
                entry = parts[entry];
            // A part is numbered no higher than its least node, so that none is overwritten before it is read.
            for (var node = 0; node < parts.Length; node++)
                current[parts[node]] = communities[node];
            level = next.Level;
        }

        for (var node = 0; node < place.Length; node++)
            community[node] = current[place[node]];
        quality = Quality(level, current.AsSpan(0, level.NodeCount));
        return moves > 0;
    }

    /// <summary>Gives the modularity of a partition, times the strength of all; O(m) of the level, which is the last and small.</summary>
    private double Quality(LeidenLevel level, ReadOnlySpan<int> community)
    {
        sums.Clear(level.NodeCount);
        var within = 0.0;
        for (var node = 0; node < level.NodeCount; node++)
        {
            sums.Total(community[node]) += level.Strengths[node];
            within += level.Strengths[node];
            for (var entry = level.Offsets[node]; entry < level.Offsets[node + 1]; entry++)
            {
                if (community[level.Neighbours[entry]] != community[node])
                    within -= level.Weights.IsEmpty ? 1 : level.Weights[entry];
            }
        }

        var byChance = 0.0;
        for (var number = 0; number < level.NodeCount; number++)
            byChance += sums.Total(number) * sums.Total(number);
        return within - (density * byChance);
    }
}
