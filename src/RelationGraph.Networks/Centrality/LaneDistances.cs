using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

using RelationGraph.Networks.Paths;

namespace RelationGraph.Networks.Centrality;

/// <summary>Distances from sixteen sources side by side, over edges with lengths; a workspace of one thread.</summary>
/// <remarks>
/// The searches share each look at an edge. A node waits in a bucket by the distance at which it has come nearer in some lane, and
/// then hands on its distance in all lanes that have come nearer by the end of that bucket; what comes nearer again is handed on again
/// (Δ-stepping: Meyer and Sanders 2003, doi:10.1016/S0196-6774(03)00076-2). Buckets are wide: to hand on in several lanes at once
/// saves more than to hand on once each. O(n m) at worst, in fact some looks at each edge.
/// </remarks>
internal sealed class LaneDistances
{
    /// <summary>How many mean lengths a bucket is wide: the time taken was measured to differ little from 5 to 20.</summary>
    private const int MeanLengths = 8;

    private const int MostBuckets = 4096;
    private const long Nowhere = long.MaxValue;

    private readonly Network network;
    private readonly DistanceBuckets buckets;
    private readonly LaneRows<LaneRow> distances;

    /// <summary>The lanes, as bits, in which a node has come nearer since it handed on its distance.</summary>
    private readonly ushort[] nearer;

    /// <summary>The bucket in which each node waits.</summary>
    private readonly long[] places;

    /// <summary>Makes a workspace.</summary>
    public LaneDistances(Network network)
    {
        this.network = network;
        var (sum, most) = (0.0, 0.0);
        foreach (var length in network.Weights)
            (sum, most) = (sum + length, Math.Max(most, length));
        buckets = new DistanceBuckets(Math.Max(MeanLengths * (sum / network.EdgeCount), most / MostBuckets), most);
        distances = new LaneRows<LaneRow>(network.NodeCount);
        (nearer, places) = (new ushort[network.NodeCount], new long[network.NodeCount]);
        Array.Fill(places, Nowhere);
    }

    /// <summary>The distance of each node, infinite out of reach.</summary>
    public ReadOnlySpan<LaneRow> Distances => MemoryMarshal.CreateReadOnlySpan(ref distances.First, network.NodeCount);

    /// <summary>Finds the distances from sources, one a lane.</summary>
    /// <param name="sources">The sources, all different, at most as many as lanes.</param>
    public void Run(ReadOnlySpan<int> sources)
    {
        MemoryMarshal.CreateSpan(ref distances.First, network.NodeCount).Fill(LaneRow.Of(double.PositiveInfinity));
        for (var lane = 0; lane < sources.Length; lane++)
        {
            Unsafe.Add(ref distances.First, sources[lane]).Set(lane, 0);
            nearer[sources[lane]] = (ushort)(1 << lane);
            Wait(sources[lane], 0);
        }

        for (var bucket = 0L; bucket >= 0; bucket = buckets.Next(bucket))
        {
            Empty(bucket);
            buckets.Clear(bucket);
        }
    }

    private void Wait(int node, long bucket)
    {
        if (places[node] <= bucket)
            return;
        places[node] = bucket;
        buckets.Add(bucket, node);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Empty(long bucket)
    {
        var far = LaneRow.Of(double.PositiveInfinity);
        var end = LaneRow.Of(buckets.EndOf(bucket));
        for (var place = 0; buckets.At(bucket, place) is >= 0 and var node; place++)
        {
            // A node that was put into a nearer bucket has been there.
            if (places[node] != bucket)
                continue;
            places[node] = Nowhere;
            var row = Unsafe.Add(ref distances.First, node);
            var due = nearer[node] & row.LessThan(end);
            nearer[node] ^= (ushort)due;
            if (nearer[node] != 0)
                Wait(node, Math.Max(buckets.Of(LaneRow.Select(row, far, nearer[node]).Least), bucket + 1));
            if (due != 0)
                HandOn(bucket, node, LaneRow.Select(row, far, due));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void HandOn(long bucket, int node, LaneRow row)
    {
        var least = row.Least;
        var neighbours = network.Neighbours(node);
        var lengths = network.OutWeights.Slice(network.OutOffsets[node], neighbours.Length);
        ref var first = ref distances.First;
        for (var i = 0; i < neighbours.Length; i++)
        {
            var through = row + LaneRow.Of(lengths[i]);
            ref var before = ref Unsafe.Add(ref first, neighbours[i]);
            var lanes = through.LessThan(before);
            if (lanes == 0)
                continue;
            before = LaneRow.Min(through, before);
            nearer[neighbours[i]] |= (ushort)lanes;
            // No lane has come nearer than this; rounding leads into no bucket that is past.
            Wait(neighbours[i], Math.Max(buckets.Of(least + lengths[i]), bucket));
        }
    }
}
