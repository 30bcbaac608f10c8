using System.Diagnostics.CodeAnalysis;

using QuikGraph;

namespace RelationGraph.Networks.Views;

/// <summary>What both views of a network show: its nodes as vertices, and its edges with parallel ones and loops.</summary>
public abstract class NetworkView : IEdgeListGraph<int, NetworkEdge>
{
    private protected NetworkView(Network network) => Network = network;

    /// <inheritdoc/>
    public abstract bool IsDirected { get; }

    /// <inheritdoc/>
    public bool AllowParallelEdges => true;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => Network.NodeCount == 0;

    /// <inheritdoc/>
    public int VertexCount => Network.NodeCount;

    /// <inheritdoc/>
    public IEnumerable<int> Vertices => Enumerable.Range(0, Network.NodeCount);

    /// <inheritdoc/>
    public bool IsEdgesEmpty => Network.EdgeCount == 0;

    /// <inheritdoc/>
    public int EdgeCount => Network.EdgeCount;

    /// <inheritdoc/>
    public IEnumerable<NetworkEdge> Edges => Enumerable.Range(0, Network.EdgeCount).Select(Network.EdgeAt);

    private protected Network Network { get; }

    /// <inheritdoc/>
    public bool ContainsVertex(int vertex) => (uint)vertex < (uint)Network.NodeCount;

    /// <inheritdoc/>
    public bool ContainsEdge(NetworkEdge edge) => (uint)edge.Id < (uint)Network.EdgeCount && Network.EdgeAt(edge.Id) == edge;

    /// <summary>Tells whether an edge leads from one vertex to another, in an undirected view whether one joins them.</summary>
    /// <param name="source">The one.</param>
    /// <param name="target">The other.</param>
    /// <returns>True where there is one; false for what is no vertex too.</returns>
    public bool ContainsEdge(int source, int target) => TryGetEdge(source, target, out _);

    /// <summary>Gives the first edge that leads from one vertex to another, in an undirected view the first that joins them.</summary>
    /// <param name="source">The one.</param>
    /// <param name="target">The other.</param>
    /// <param name="edge">The edge.</param>
    /// <returns>True where there is one; false for what is no vertex too.</returns>
    public bool TryGetEdge(int source, int target, [NotNullWhen(true)] out NetworkEdge edge)
    {
        edge = default;
        if (!ContainsVertex(source) || Network.Neighbours(source).BinarySearch(target) < 0)
            return false;
        edge = EdgeAt(source, Network.Neighbours(source).IndexOf(target));
        return true;
    }

    /// <summary>Gives an edge of a vertex's row.</summary>
    private protected NetworkEdge EdgeAt(int vertex, int index) => Network.EdgeAt(Network.EdgesOf(vertex)[index]);
}
