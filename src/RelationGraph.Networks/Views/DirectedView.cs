using System.Diagnostics.CodeAnalysis;

using QuikGraph;

namespace RelationGraph.Networks.Views;

/// <summary>A directed network as QuikGraph's algorithms read it, over the network's own arrays.</summary>
public sealed class DirectedView : NetworkView, IBidirectionalGraph<int, NetworkEdge>, IEdgeListAndIncidenceGraph<int, NetworkEdge>
{
    internal DirectedView(Network network)
        : base(network)
    {
    }

    /// <inheritdoc/>
    public override bool IsDirected => true;

    /// <inheritdoc/>
    public bool TryGetEdges(int source, int target, [NotNullWhen(true)] out IEnumerable<NetworkEdge>? edges)
    {
        edges = ContainsVertex(source) ? OutEdges(source).Where(edge => edge.Target == target) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public int OutDegree(int vertex) => Network.OutDegree(vertex);

    /// <inheritdoc/>
    public IEnumerable<NetworkEdge> OutEdges(int vertex)
    {
        for (var i = 0; i < Network.OutDegree(vertex); i++)
            yield return OutEdge(vertex, i);
    }

    /// <inheritdoc/>
    public bool TryGetOutEdges(int vertex, [NotNullWhen(true)] out IEnumerable<NetworkEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public NetworkEdge OutEdge(int vertex, int index) => EdgeAt(vertex, index);

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(int vertex) => InDegree(vertex) == 0;

    /// <inheritdoc/>
    public int InDegree(int vertex) => Network.InDegree(vertex);

    /// <inheritdoc/>
    public IEnumerable<NetworkEdge> InEdges(int vertex)
    {
        for (var i = 0; i < Network.InDegree(vertex); i++)
            yield return InEdge(vertex, i);
    }

    /// <inheritdoc/>
    public bool TryGetInEdges(int vertex, [NotNullWhen(true)] out IEnumerable<NetworkEdge>? edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public NetworkEdge InEdge(int vertex, int index) => Network.EdgeAt(Network.InEdges[Network.InOffsets[vertex] + index]);

    /// <inheritdoc/>
    public int Degree(int vertex) => OutDegree(vertex) + InDegree(vertex);
}
