using System.Runtime.CompilerServices;

namespace RelationGraph.Networks.Centrality;

/// <summary>Brandes' dependencies of sixteen sources at a time, over edges that are all as long; a workspace of one thread.</summary>
/// <remarks>
/// The way back goes through the levels of <see cref="LaneSearch"/> from the last to the first. What passes on is the share of a node,
/// (1 + its dependency) / its number of paths: a node's share is 1 / its paths and the sum of the shares of the nodes after it, so
/// that again a look at an edge is one addition of rows.
/// </remarks>
internal sealed class LaneDependencies(Network network, double[] weights) : IDependencies
{
    private readonly LaneSearch search = new(network);
    private LaneRow sourceWeights;

    /// <inheritdoc/>
    public void AddToNodes(ReadOnlySpan<int> sources, Span<double> sums)
    {
        Start(sources);
        for (var level = search.LevelCount - 1; level > 1; level--)
        {
            var (first, end) = search.Level(level);
            var (before, _) = search.Level(level - 1);
            if (search.Edges(network.InOffsets, first, end) * LaneSearch.WriteCost < search.Edges(network.OutOffsets, before, first))
                Push(before, first, end, sums);
            else
                Pull(before, first, sums);
            search.Turn(first, end);
        }

        Finish(level: 1);
    }

    /// <inheritdoc/>
    public void AddToEdges(ReadOnlySpan<int> sources, Span<double> sums)
    {
        Start(sources);
        for (var level = search.LevelCount - 1; level > 0; level--)
        {
            var (first, end) = search.Level(level);
            PullEdges(search.Level(level - 1).First, first, sums);
            search.Turn(first, end);
        }

        Finish(level: 0);
    }

    /// <summary>Searches, and gives the nodes of the last level their shares.</summary>
    private void Start(ReadOnlySpan<int> sources)
    {
        search.Run(sources);
        sourceWeights = default;
        for (var lane = 0; lane < sources.Length; lane++)
            sourceWeights.Set(lane, weights[sources[lane]]);
        var (first, end) = search.Level(search.LevelCount - 1);
        for (var entry = first; entry < end; entry++)
        {
            var node = search.Nodes[entry];
            Unsafe.Add(ref search.Now.First, node) = weights[node] / Unsafe.Add(ref search.Paths.First, node) & search.Lanes[entry];
        }
    }

    /// <summary>Leaves no row behind.</summary>
    private void Finish(int level)
    {
        if (level >= search.LevelCount)
            level = 0;
        var (first, end) = search.Level(level);
        search.Turn(first, end);
    }

    /// <summary>Each entry from <paramref name="first"/> on gathers the shares of the nodes after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pull(int first, int end, Span<double> sums)
    {
        ref var now = ref search.Now.First;
        for (var entry = first; entry < end; entry++)
        {
            var node = search.Nodes[entry];
            sums[node] += Settle(entry, LaneSearch.Sum(ref now, network.Neighbours(node)));
        }
    }

    /// <summary>Each entry from <paramref name="first"/> on hands its share to the nodes before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Push(int before, int first, int end, Span<double> sums)
    {
        ref var now = ref search.Now.First;
        ref var next = ref search.Next.First;
        var pending = search.Pending;
        for (var entry = before; entry < first; entry++)
            pending[search.Nodes[entry]] = search.Lanes[entry];
        var offsets = network.InOffsets;
        var neighbours = network.InNeighbours;
        for (var entry = first; entry < end; entry++)
        {
            var node = search.Nodes[entry];
            var row = Unsafe.Add(ref now, node);
            foreach (var neighbour in neighbours[offsets[node]..offsets[node + 1]])
            {
                if ((pending[neighbour] & search.Lanes[entry]) != 0)
                    Unsafe.Add(ref next, neighbour) += row;
            }
        }

        for (var entry = before; entry < first; entry++)
        {
            var node = search.Nodes[entry];
            pending[node] = 0;
            sums[node] += Settle(entry, Unsafe.Add(ref next, node));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PullEdges(int first, int end, Span<double> sums)
    {
        ref var now = ref search.Now.First;
        for (var entry = first; entry < end; entry++)
        {
            var node = search.Nodes[entry];
            var paths = sourceWeights * (Unsafe.Add(ref search.Paths.First, node) & search.Lanes[entry]);
            var neighbours = network.Neighbours(node);
            var edges = network.EdgesOf(node);
            LaneRow onwards = default;
            for (var i = 0; i < neighbours.Length; i++)
            {
                var share = Unsafe.Add(ref now, neighbours[i]);
                onwards += share;
                sums[edges[i]] += (paths * share).Sum;
            }

            Settle(entry, onwards);
        }
    }

    /// <summary>Gives a node its share in the lanes of an entry.</summary>
    /// <returns>What depends on it there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Settle(int entry, LaneRow onwards)
    {
        var node = search.Nodes[entry];
        int lanes = search.Lanes[entry];
        var paths = Unsafe.Add(ref search.Paths.First, node);
        Unsafe.Add(ref search.Next.First, node) = ((weights[node] / paths) + onwards) & lanes;
        return (sourceWeights * ((onwards * paths) & lanes)).Sum;
    }
}
