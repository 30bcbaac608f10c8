namespace RelationGraph.Networks;

/// <summary>Collects named nodes and edges for a network.</summary>
/// <param name="isDirected">Whether edges lead one way only.</param>
public sealed class NetworkBuilder(bool isDirected)
{
    private readonly Dictionary<string, int> nodes = new(StringComparer.Ordinal);
    private readonly List<string> nodeIds = [];
    private readonly List<string> edgeIds = [];
    private readonly List<int> tails = [];
    private readonly List<int> heads = [];
    private readonly List<double> weights = [];
    private bool hasIds;
    private bool hasWeights;

    /// <summary>The number of nodes so far.</summary>
    public int NodeCount => nodeIds.Count;

    /// <summary>The number of edges so far.</summary>
    public int EdgeCount => tails.Count;

    /// <summary>Gives the number of a node, which is added where there is none of that id.</summary>
    /// <param name="id">The node's id.</param>
    /// <returns>Its number.</returns>
    public int Node(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!nodes.TryGetValue(id, out var node))
        {
            node = nodes[id] = nodeIds.Count;
            nodeIds.Add(id);
        }

        return node;
    }

    /// <summary>Adds an edge; parallel edges and loops are allowed.</summary>
    /// <param name="tail">The number of the node where it starts.</param>
    /// <param name="head">The number of the node where it ends.</param>
    /// <param name="weight">Its weight, or null where it has none; then it counts 1 beside edges that have.</param>
    /// <param name="id">Its id, or null for its number.</param>
    /// <returns>Its number.</returns>
    public int Edge(int tail, int head, double? weight = null, string? id = null)
    {
        tails.Add(tail);
        heads.Add(head);
        weights.Add(weight ?? 1);
        edgeIds.Add(id ?? (tails.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        hasWeights |= weight is not null;
        hasIds |= id is not null;
        return tails.Count - 1;
    }

    /// <summary>Makes the network of what was added.</summary>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An edge ends in no node.</exception>
    /// <exception cref="ArgumentException">A weight is not finite.</exception>
    public Network Build() => Network.Create(
        isDirected, nodeIds.Count, [.. tails], [.. heads], hasWeights ? [.. weights] : [], [.. nodeIds], hasIds ? edgeIds.ToArray() : null);
}
