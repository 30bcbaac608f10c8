using QuikGraph;

namespace RelationGraph.Networks.Views;

/// <summary>An undirected network as QuikGraph's algorithms read it, over the network's own arrays.</summary>
public sealed class UndirectedView : NetworkView, IUndirectedGraph<int, NetworkEdge>
{
    internal UndirectedView(Network network)
        : base(network)
    {
    }

    /// <inheritdoc/>
    public override bool IsDirected => false;

    /// <summary>Whether an edge joins two vertices, in either direction.</summary>
    public EdgeEqualityComparer<int> EdgeEqualityComparer => Joins;

    /// <inheritdoc/>
    public IEnumerable<NetworkEdge> AdjacentEdges(int vertex)
    {
        for (var i = 0; i < Network.OutDegree(vertex); i++)
            yield return AdjacentEdge(vertex, i);
    }

    /// <inheritdoc/>
    public int AdjacentDegree(int vertex) => Network.OutDegree(vertex);

    /// <inheritdoc/>
    public bool IsAdjacentEdgesEmpty(int vertex) => Network.OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public NetworkEdge AdjacentEdge(int vertex, int index) => EdgeAt(vertex, index);

    private static bool Joins(IEdge<int> edge, int source, int target) =>
        (edge.Source == source && edge.Target == target) || (edge.Source == target && edge.Target == source);
}
