namespace RelationGraph.Networks.Paths;

/// <summary>Dijkstra's search, which keeps its buffers from source to source; for one thread at a time.</summary>
/// <remarks>
/// The nodes reached wait in buckets by distance. Where the longest edge is no more than some thousand times as long as the shortest, a
/// bucket is as wide as the shortest edge: then no node of the nearest bucket can bring another of it nearer, and they need no order
/// (Dinic 1978; Denardo, Fox 1979, doi:10.1287/opre.27.1.161), so that a source takes O(n + m). Else the nearest bucket alone is
/// kept in order, by a heap (Cherkassky, Goldberg, Silverstein 1999, doi:10.1137/S0097539796313490): O((n + m) log n) at worst.
/// </remarks>
public sealed class DijkstraSearch
{
    private const int MostBuckets = 4096;

    private readonly Network network;
    private readonly DistanceBuckets buckets;
    private readonly DistanceHeap? heap;

    /// <summary>Makes a search.</summary>
    /// <param name="network">The network that it searches, its weights lengths of at least 0; without weights each edge is 1 long.</param>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public DijkstraSearch(Network network)
        : this(network, LengthRange.Of(network))
    {
    }

    /// <summary>Makes a search where the range of lengths is known.</summary>
    internal DijkstraSearch(Network network, LengthRange lengths)
    {
        this.network = network;
        var width = lengths.Least;
        if (!(double.IsFinite(1 / width) && lengths.Most / width < MostBuckets))
        {
            heap = new DistanceHeap();
            width = lengths.Most / MostBuckets;
        }

        buckets = new DistanceBuckets(width, lengths.Most);
    }

    /// <summary>Gives the distance of each node from one.</summary>
    /// <param name="source">The node from which distances count.</param>
    /// <param name="distances">Receives the distance of each node; infinite where no path leads to it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is no node.</exception>
    /// <exception cref="ArgumentException"><paramref name="distances"/> has not one entry a node.</exception>
    public void Distances(int source, Span<double> distances) => Distances(source, distances, target: -1);

    /// <summary>Gives the distances of the nodes not farther than a target; others have a distance that is not less than theirs.</summary>
    internal void Distances(int source, Span<double> distances, int target)
    {
        Arguments.CheckNode(network, source, nameof(source));
        Arguments.CheckNodes(network, distances.Length, nameof(distances));
        distances.Fill(double.PositiveInfinity);
        distances[source] = 0;
        buckets.Clear();
        buckets.Add(0, source);
        for (var bucket = 0L; bucket >= 0; bucket = buckets.Next(bucket))
        {
            if (target >= 0 && bucket > buckets.Of(distances[target]))
                return;
            if (heap is null)
                EmptyInAnyOrder(bucket, distances);
            else
                EmptyInOrder(bucket, heap, distances);
            buckets.Clear(bucket);
        }
    }

    /// <summary>Goes on from the nodes of a bucket as they come; one that is brought nearer by another, which rounding alone can cause, comes again.</summary>
    private void EmptyInAnyOrder(long bucket, Span<double> distances)
    {
        var offsets = network.OutOffsets;
        var neighbours = network.OutNeighbours;
        var lengths = network.OutWeights;
        for (var place = 0; buckets.At(bucket, place) is >= 0 and var node; place++)
        {
            var distance = distances[node];
            // A node that was brought into a nearer bucket has gone on from there.
            if (buckets.Of(distance) != bucket)
                continue;
            for (var i = offsets[node]; i < offsets[node + 1]; i++)
            {
                var next = neighbours[i];
                var (through, before) = (distance + (lengths.IsEmpty ? 1 : lengths[i]), distances[next]);
                if (through >= before)
                    continue;
                distances[next] = through;
                var into = buckets.Of(through);
                if (into == bucket || into != buckets.Of(before))
                    buckets.Add(into, next);
            }
        }
    }

    /// <summary>Goes on from the nodes of a bucket, the nearest first.</summary>
    private void EmptyInOrder(long bucket, DistanceHeap nearest, Span<double> distances)
    {
        var offsets = network.OutOffsets;
        var neighbours = network.OutNeighbours;
        var lengths = network.OutWeights;
        for (var place = 0; buckets.At(bucket, place) is >= 0 and var node; place++)
        {
            if (buckets.Of(distances[node]) == bucket)
                nearest.Push(distances[node], node);
        }

        while (nearest.Count > 0)
        {
            var (distance, node) = nearest.Pop();
            if (distance > distances[node])
                continue;
            for (var i = offsets[node]; i < offsets[node + 1]; i++)
            {
                var next = neighbours[i];
                var (through, before) = (distance + lengths[i], distances[next]);
                if (through >= before)
                    continue;
                distances[next] = through;
                var into = buckets.Of(through);
                if (into == bucket)
                    nearest.Push(through, next);
                else if (into != buckets.Of(before))
                    buckets.Add(into, next);
            }
        }
    }
}
