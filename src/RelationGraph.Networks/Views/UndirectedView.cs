using System.Diagnostics.CodeAnalysis;

using QuikGraph;

namespace RelationGraph.Networks.Views;

/// <summary>An undirected network as QuikGraph's algorithms read it, over the network's own arrays.</summary>
public sealed class UndirectedView : IUndirectedGraph<int, NetworkEdge>
{
    private readonly Network network;

    internal UndirectedView(Network network) => this.network = network;

    /// <inheritdoc/>
    public bool IsDirected => false;

    /// <inheritdoc/>
    public bool AllowParallelEdges => true;

    /// <summary>Whether an edge joins two vertices, in either direction.</summary>
    public EdgeEqualityComparer<int> EdgeEqualityComparer => Joins;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => network.NodeCount == 0;

    /// <inheritdoc/>
    public int VertexCount => network.NodeCount;

    /// <inheritdoc/>
    public IEnumerable<int> Vertices => Enumerable.Range(0, network.NodeCount);

    /// <inheritdoc/>
    public bool IsEdgesEmpty => network.EdgeCount == 0;

    /// <inheritdoc/>
    public int EdgeCount => network.EdgeCount;

    /// <inheritdoc/>
    public IEnumerable<NetworkEdge> Edges => Enumerable.Range(0, network.EdgeCount).Select(network.EdgeAt);

    /// <inheritdoc/>
    public bool ContainsVertex(int vertex) => (uint)vertex < (uint)network.NodeCount;

    /// <inheritdoc/>
    public bool ContainsEdge(NetworkEdge edge) => (uint)edge.Id < (uint)network.EdgeCount && network.EdgeAt(edge.Id) == edge;

    /// <inheritdoc/>
    public bool ContainsEdge(int source, int target) => TryGetEdge(source, target, out _);

    /// <inheritdoc/>
    public bool TryGetEdge(int source, int target, [NotNullWhen(true)] out NetworkEdge edge)
    {
        edge = default;
        if (!ContainsVertex(source) || network.Neighbours(source).BinarySearch(target) < 0)
            return false;
        edge = AdjacentEdge(source, network.Neighbours(source).IndexOf(target));
        return true;
    }

    /// <inheritdoc/>
    public IEnumerable<NetworkEdge> AdjacentEdges(int vertex)
    {
        for (var i = 0; i < network.OutDegree(vertex); i++)
            yield return AdjacentEdge(vertex, i);
    }

    /// <inheritdoc/>
    public int AdjacentDegree(int vertex) => network.OutDegree(vertex);

    /// <inheritdoc/>
    public bool IsAdjacentEdgesEmpty(int vertex) => network.OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public NetworkEdge AdjacentEdge(int vertex, int index) => network.EdgeAt(network.EdgesOf(vertex)[index]);

    private static bool Joins(IEdge<int> edge, int source, int target) =>
        (edge.Source == source && edge.Target == target) || (edge.Source == target && edge.Target == source);
}
