using System.Diagnostics.CodeAnalysis;

using QuikGraph;

namespace RelationGraph.Networks.Views;

/// <summary>A directed network as QuikGraph's algorithms read it, over the network's own arrays.</summary>
public sealed class DirectedView : IBidirectionalGraph<int, NetworkEdge>, IEdgeListAndIncidenceGraph<int, NetworkEdge>
{
    private readonly Network network;

    internal DirectedView(Network network) => this.network = network;

    /// <inheritdoc/>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public bool AllowParallelEdges => true;

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
        edge = OutEdge(source, network.Neighbours(source).IndexOf(target));
        return true;
    }

    /// <inheritdoc/>
    public bool TryGetEdges(int source, int target, [NotNullWhen(true)] out IEnumerable<NetworkEdge>? edges)
    {
        edges = ContainsVertex(source) ? OutEdges(source).Where(edge => edge.Target == target) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public int OutDegree(int vertex) => network.OutDegree(vertex);

    /// <inheritdoc/>
    public IEnumerable<NetworkEdge> OutEdges(int vertex)
    {
        for (var i = 0; i < network.OutDegree(vertex); i++)
            yield return OutEdge(vertex, i);
    }

    /// <inheritdoc/>
    public bool TryGetOutEdges(int vertex, [NotNullWhen(true)] out IEnumerable<NetworkEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public NetworkEdge OutEdge(int vertex, int index) => network.EdgeAt(network.OutEdges[network.OutOffsets[vertex] + index]);

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(int vertex) => InDegree(vertex) == 0;

    /// <inheritdoc/>
    public int InDegree(int vertex) => network.InDegree(vertex);

    /// <inheritdoc/>
    public IEnumerable<NetworkEdge> InEdges(int vertex)
    {
        for (var i = 0; i < network.InDegree(vertex); i++)
            yield return InEdge(vertex, i);
    }

    /// <inheritdoc/>
    public bool TryGetInEdges(int vertex, [NotNullWhen(true)] out IEnumerable<NetworkEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public NetworkEdge InEdge(int vertex, int index) => network.EdgeAt(network.InEdges[network.InOffsets[vertex] + index]);

    /// <inheritdoc/>
    public int Degree(int vertex) => OutDegree(vertex) + InDegree(vertex);
}
