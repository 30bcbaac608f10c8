using System.Globalization;

namespace RelationGraph.Networks;

/// <summary>A graph as compressed sparse rows: nodes and edges are numbers from 0, and may have ids and weights.</summary>
/// <remarks>
/// A network is directed or undirected as a whole; a tie without direction in a directed network is two edges. Parallel edges and
/// loops are allowed. In an undirected network each edge stands in the rows of both its ends, a loop twice in the row of its node,
/// so that the length of a row is the degree. Rows are in the order of neighbour, then edge, so that whatever goes through them in
/// order is deterministic. A network never changes; what <see cref="Reversed"/> and <see cref="WithWeights"/> give shares its arrays.
/// Weights stand by edge, and beside a direction's rows from when they are first asked for there.
/// </remarks>
public sealed class Network
{
    private readonly int[] tails;
    private readonly int[] heads;
    private readonly double[]? weights;
    private readonly Rows outRows;
    private readonly Rows inRows;
    private readonly IReadOnlyList<string>? nodeIds;
    private readonly IReadOnlyList<string>? edgeIds;
    private Dictionary<string, int>? nodesById;

    private Network(
        bool isDirected, int[] tails, int[] heads, double[]? weights, Rows outRows, Rows inRows,
        IReadOnlyList<string>? nodeIds, IReadOnlyList<string>? edgeIds)
    {
        IsDirected = isDirected;
        this.tails = tails;
        this.heads = heads;
        this.weights = weights;
        this.outRows = outRows;
        this.inRows = inRows;
        this.nodeIds = nodeIds;
        this.edgeIds = edgeIds;
    }

    /// <summary>Whether edges lead from their tail to their head only.</summary>
    public bool IsDirected { get; }

    /// <summary>Whether edges have weights; without, each counts 1.</summary>
    public bool IsWeighted => weights is not null;

    /// <summary>The number of nodes.</summary>
    public int NodeCount => outRows.Offsets.Length - 1;

    /// <summary>The number of edges.</summary>
    public int EdgeCount => tails.Length;

    /// <summary>The node where each edge starts, by edge.</summary>
    public ReadOnlySpan<int> Tails => tails;

    /// <summary>The node where each edge ends, by edge.</summary>
    public ReadOnlySpan<int> Heads => heads;

    /// <summary>The weight of each edge, by edge; empty without weights. What a weight means (a length, a strength) each measure states.</summary>
    public ReadOnlySpan<double> Weights => weights;

    /// <summary>Where the row of outgoing edges of each node starts, by node, and at the end the length of all.</summary>
    public ReadOnlySpan<int> OutOffsets => outRows.Offsets;

    /// <summary>The nodes that outgoing edges lead to, in rows by node.</summary>
    public ReadOnlySpan<int> OutNeighbours => outRows.Neighbours;

    /// <summary>The outgoing edges, beside <see cref="OutNeighbours"/>.</summary>
    public ReadOnlySpan<int> OutEdges => outRows.Edges;

    /// <summary>The weights of the outgoing edges, beside <see cref="OutNeighbours"/>; empty without weights.</summary>
    public ReadOnlySpan<double> OutWeights => outRows.Weights;

    /// <summary>Where the row of incoming edges of each node starts; the same as <see cref="OutOffsets"/> in an undirected network.</summary>
    public ReadOnlySpan<int> InOffsets => inRows.Offsets;

    /// <summary>The nodes that incoming edges come from, in rows by node.</summary>
    public ReadOnlySpan<int> InNeighbours => inRows.Neighbours;

    /// <summary>The incoming edges, beside <see cref="InNeighbours"/>.</summary>
    public ReadOnlySpan<int> InEdges => inRows.Edges;

    /// <summary>The weights of the incoming edges, beside <see cref="InNeighbours"/>; empty without weights.</summary>
    public ReadOnlySpan<double> InWeights => inRows.Weights;

    /// <summary>The rows of incoming edges; those of outgoing edges in an undirected network.</summary>
    internal Rows InRows => inRows;

    /// <summary>Makes a network.</summary>
    /// <param name="isDirected">Whether edges lead one way only.</param>
    /// <param name="nodeCount">The number of nodes.</param>
    /// <param name="tails">The node where each edge starts.</param>
    /// <param name="heads">The node where each edge ends.</param>
    /// <param name="weights">The weight of each edge, finite; empty for none.</param>
    /// <param name="nodeIds">The id of each node, all different, or null where numbers do.</param>
    /// <param name="edgeIds">The id of each edge, or null where numbers do.</param>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nodeCount"/> is negative, or an end is no node.</exception>
    /// <exception cref="ArgumentException">Lengths differ, or a weight is not finite.</exception>
    public static Network Create(
        bool isDirected, int nodeCount, ReadOnlySpan<int> tails, ReadOnlySpan<int> heads, ReadOnlySpan<double> weights = default,
        IReadOnlyList<string>? nodeIds = null, IReadOnlyList<string>? edgeIds = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        if (heads.Length != tails.Length || (edgeIds is not null && edgeIds.Count != tails.Length))
            throw new ArgumentException($"there are {tails.Length} tails, {heads.Length} heads and {edgeIds?.Count ?? tails.Length} edge ids", nameof(heads));
        if (nodeIds is not null && nodeIds.Count != nodeCount)
            throw new ArgumentException($"there are {nodeCount} nodes and {nodeIds.Count} ids", nameof(nodeIds));
        CheckEnds(nodeCount, tails, nameof(tails));
        CheckEnds(nodeCount, heads, nameof(heads));
        var (ownTails, ownHeads) = (tails.ToArray(), heads.ToArray());
        var ownWeights = Checked(weights, tails.Length);
        var leaving = Rows.Of(nodeCount, ownTails, ownHeads, isDirected, ownWeights);
        var entering = isDirected ? Rows.Of(nodeCount, ownHeads, ownTails, isDirected, ownWeights) : leaving;
        return new Network(isDirected, ownTails, ownHeads, ownWeights, leaving, entering, nodeIds, edgeIds);
    }

    /// <summary>Gives the id of a node: its number where the network has no ids.</summary>
    /// <param name="node">The node, from 0 to <see cref="NodeCount"/> - 1.</param>
    /// <returns>The id.</returns>
    public string NodeId(int node) => nodeIds?[node] ?? node.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gives the id of an edge: its number where the network has no ids.</summary>
    /// <param name="edge">The edge, from 0 to <see cref="EdgeCount"/> - 1.</param>
    /// <returns>The id.</returns>
    public string EdgeId(int edge) => edgeIds?[edge] ?? edge.ToString(CultureInfo.InvariantCulture);

    /// <summary>Finds a node by its id.</summary>
    /// <param name="id">The id, in its exact case.</param>
    /// <returns>The node, or null where there is none.</returns>
    public int? FindNode(string id)
    {
        if (nodeIds is null)
            return int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < NodeCount ? number : null;
        nodesById ??= nodeIds.Select((name, node) => (name, node)).ToDictionary(entry => entry.name, entry => entry.node, StringComparer.Ordinal);
        return nodesById.TryGetValue(id, out var found) ? found : null;
    }

    /// <summary>Gives the number of edges that leave a node; in an undirected network its degree, a loop counted twice.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The number.</returns>
    public int OutDegree(int node) => outRows.Offsets[node + 1] - outRows.Offsets[node];

    /// <summary>Gives the number of edges that enter a node; in an undirected network its degree, a loop counted twice.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The number.</returns>
    public int InDegree(int node) => inRows.Offsets[node + 1] - inRows.Offsets[node];

    /// <summary>Gives the nodes that a node's outgoing edges lead to, in order, a node as often as edges lead there.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The nodes.</returns>
    public ReadOnlySpan<int> Neighbours(int node) => outRows.Neighbours.AsSpan(outRows.Offsets[node]..outRows.Offsets[node + 1]);

    /// <summary>Gives the edges that leave a node, beside <see cref="Neighbours"/>.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The edges.</returns>
    public ReadOnlySpan<int> EdgesOf(int node) => outRows.Edges.AsSpan(outRows.Offsets[node]..outRows.Offsets[node + 1]);

    /// <summary>Gives the weight of an edge, 1 without weights.</summary>
    /// <param name="edge">The edge.</param>
    /// <returns>The weight.</returns>
    public double Weight(int edge) => weights?[edge] ?? 1;

    /// <summary>Gives the network with every edge turned round; an undirected one is its own reverse.</summary>
    /// <returns>The network, over the same arrays.</returns>
    public Network Reversed() => IsDirected ? new(true, heads, tails, weights, inRows, outRows, nodeIds, edgeIds) : this;

    /// <summary>Gives the network with the directions of its edges forgotten; parallel edges stay.</summary>
    /// <returns>The undirected network.</returns>
    public Network AsUndirected() => IsDirected ? Create(isDirected: false, NodeCount, tails, heads, weights, nodeIds, edgeIds) : this;

    /// <summary>Gives the network with other weights.</summary>
    /// <param name="newWeights">The weight of each edge, finite; empty for none.</param>
    /// <returns>The network, over the same arrays but for the weights.</returns>
    /// <exception cref="ArgumentException">There is not one weight an edge, or one is not finite.</exception>
    public Network WithWeights(ReadOnlySpan<double> newWeights)
    {
        var own = Checked(newWeights, EdgeCount);
        var weighted = outRows.With(own);
        return new(IsDirected, tails, heads, own, weighted, IsDirected ? inRows.With(own) : weighted, nodeIds, edgeIds);
    }

    /// <summary>Gives the network without some edges; nodes and their numbers stay.</summary>
    /// <param name="isKept">Whether an edge stays, by edge.</param>
    /// <returns>The smaller network, and for each of its edges the number it has here.</returns>
    /// <exception cref="ArgumentException">There is not one entry an edge.</exception>
    public (Network Network, int[] Edges) WithEdges(ReadOnlySpan<bool> isKept)
    {
        if (isKept.Length != EdgeCount)
            throw new ArgumentException($"there are {EdgeCount} edges and {isKept.Length} entries", nameof(isKept));
        var kept = new List<int>(EdgeCount);
        for (var edge = 0; edge < isKept.Length; edge++)
        {
            if (isKept[edge])
                kept.Add(edge);
        }

        int[] edges = [.. kept];
        return (Create(
            IsDirected, NodeCount, Array.ConvertAll(edges, edge => tails[edge]), Array.ConvertAll(edges, edge => heads[edge]),
            weights is null ? null : Array.ConvertAll(edges, edge => weights[edge]), nodeIds, edgeIds is null ? null : Array.ConvertAll(edges, EdgeId)), edges);
    }

    /// <summary>Gives the network without the edges of some nodes; the nodes themselves and all numbers of nodes stay.</summary>
    /// <param name="nodes">The nodes that cannot be used.</param>
    /// <returns>The smaller network, and for each of its edges the number it has here.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An entry is no node.</exception>
    public (Network Network, int[] Edges) WithoutNodes(params ReadOnlySpan<int> nodes)
    {
        CheckEnds(NodeCount, nodes, nameof(nodes));
        var isKept = new bool[EdgeCount];
        Array.Fill(isKept, value: true);
        foreach (var node in nodes)
        {
            foreach (var edge in outRows.Edges.AsSpan(outRows.Offsets[node]..outRows.Offsets[node + 1]))
                isKept[edge] = false;
            foreach (var edge in inRows.Edges.AsSpan(inRows.Offsets[node]..inRows.Offsets[node + 1]))
                isKept[edge] = false;
        }

        return WithEdges(isKept);
    }

    private static double[]? Checked(ReadOnlySpan<double> weights, int edgeCount)
    {
        if (weights.IsEmpty)
            return null;
        if (weights.Length != edgeCount)
            throw new ArgumentException($"there are {edgeCount} edges and {weights.Length} weights", nameof(weights));
        foreach (var weight in weights)
        {
            if (!double.IsFinite(weight))
                throw new ArgumentException($"a weight is {weight.ToString(CultureInfo.InvariantCulture)}, which is not finite", nameof(weights));
        }

        return weights.ToArray();
    }

    private static void CheckEnds(int nodeCount, ReadOnlySpan<int> ends, string name)
    {
        foreach (var end in ends)
        {
            if ((uint)end >= (uint)nodeCount)
                throw new ArgumentOutOfRangeException(name, end, $"nodes are numbered from 0 to {nodeCount - 1}");
        }
    }
}
