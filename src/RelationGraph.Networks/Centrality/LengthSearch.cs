namespace RelationGraph.Networks.Centrality;

/// <summary>Distances from one source over edges with lengths, by Dijkstra's algorithm with an indexed four-way heap.</summary>
/// <remarks>
/// O((n + m) log n) a source (doi:10.1007/BF01386390); a workspace that is used again for each source, by one thread. The network has
/// weights, which are its lengths.
/// </remarks>
internal sealed class LengthSearch
{
    private const int Ways = 4;

    private readonly Network network;
    private readonly int[] heap;

    /// <summary>Where each node stands in the heap; −1 for one not seen, <see cref="Settled"/> for one that has left.</summary>
    private readonly int[] places;
    private readonly int[] order;
    private int heaped;

    private const int Settled = int.MaxValue;

    /// <summary>Makes a workspace.</summary>
    public LengthSearch(Network network)
    {
        this.network = network;
        var nodes = network.NodeCount;
        (heap, places, order, Distances, Ranks) = (new int[nodes], new int[nodes], new int[nodes], new double[nodes], new int[nodes]);
        Array.Fill(places, -1);
    }

    /// <summary>The distance of each node that was reached.</summary>
    public double[] Distances { get; }

    /// <summary>The place of each node that was reached in <see cref="Order"/>.</summary>
    public int[] Ranks { get; }

    /// <summary>The nodes that were reached, nearest first, so the source first.</summary>
    public ReadOnlySpan<int> Order => order.AsSpan(0, Reached);

    /// <summary>How many nodes were reached, the source among them.</summary>
    public int Reached { get; private set; }

    /// <summary>Finds the distances from a source.</summary>
    public void Run(int source)
    {
        foreach (var node in Order)
            places[node] = -1;
        Reached = 0;
        Distances[source] = 0;
        Rise(source, heaped++);
        var offsets = network.OutOffsets;
        var neighbours = network.OutNeighbours;
        var lengths = network.OutWeights;
        while (heaped > 0)
        {
            var node = Pop();
            var distance = Distances[node];
            for (var i = offsets[node]; i < offsets[node + 1]; i++)
                Relax(neighbours[i], distance + lengths[i]);
        }
    }

    private void Relax(int node, double distance)
    {
        var place = places[node];
        if (place == Settled || (place >= 0 && Distances[node] <= distance))
            return;
        Distances[node] = distance;
        Rise(node, place >= 0 ? place : heaped++);
    }

    private int Pop()
    {
        var nearest = heap[0];
        places[nearest] = Settled;
        Ranks[nearest] = Reached;
        order[Reached++] = nearest;
        if (--heaped > 0)
            Sink(heap[heaped]);
        return nearest;
    }

    /// <summary>Puts a node at a place or above it.</summary>
    private void Rise(int node, int place)
    {
        var distance = Distances[node];
        while (place > 0)
        {
            var parent = (place - 1) / Ways;
            if (Distances[heap[parent]] <= distance)
                break;
            heap[place] = heap[parent];
            places[heap[place]] = place;
            place = parent;
        }

        heap[place] = node;
        places[node] = place;
    }

    /// <summary>Puts a node at the top of the heap or below it.</summary>
    private void Sink(int node)
    {
        var distance = Distances[node];
        var place = 0;
        for (var first = 1; first < heaped; first = (place * Ways) + 1)
        {
            var least = first;
            var end = Math.Min(first + Ways, heaped);
            for (var child = first + 1; child < end; child++)
            {
                if (Distances[heap[child]] < Distances[heap[least]])
                    least = child;
            }

            if (Distances[heap[least]] >= distance)
                break;
            heap[place] = heap[least];
            places[heap[place]] = place;
            place = least;
        }

        heap[place] = node;
        places[node] = place;
    }
}
