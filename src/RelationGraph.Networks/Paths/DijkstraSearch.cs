namespace RelationGraph.Networks.Paths;

/// <summary>Dijkstra's search, which keeps its buffers from source to source; for one thread at a time.</summary>
public sealed class DijkstraSearch
{
    private readonly Network network;
    private readonly DistanceHeap heap = new();

    /// <summary>Makes a search.</summary>
    /// <param name="network">The network that it searches, its weights lengths of at least 0; without weights each edge is 1 long.</param>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public DijkstraSearch(Network network)
    {
        Arguments.CheckNotNegative(network, nameof(network));
        this.network = network;
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
        Arguments.CheckLength(network.NodeCount, distances.Length, nameof(distances));
        var offsets = network.OutOffsets;
        var neighbours = network.OutNeighbours;
        var lengths = network.OutWeights;
        distances.Fill(double.PositiveInfinity);
        distances[source] = 0;
        heap.Clear();
        heap.Push(0, source);
        while (heap.Count > 0)
        {
            var (distance, node) = heap.Pop();
            if (distance > distances[node])
                continue;
            if (target >= 0 && distance > distances[target])
                return;
            for (var i = offsets[node]; i < offsets[node + 1]; i++)
            {
                var through = distance + (lengths.IsEmpty ? 1 : lengths[i]);
                if (through >= distances[neighbours[i]])
                    continue;
                distances[neighbours[i]] = through;
                heap.Push(through, neighbours[i]);
            }
        }
    }
}
