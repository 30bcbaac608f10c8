namespace RelationGraph.Networks.Views;

/// <summary>Gives networks to QuikGraph: views that any of its algorithms that only reads runs on.</summary>
public static class NetworkViews
{
    /// <summary>Gives the directed view of a network; nothing is copied.</summary>
    /// <param name="network">A directed network.</param>
    /// <returns>The view, whose vertices are the network's nodes.</returns>
    /// <exception cref="ArgumentException">The network is undirected: <see cref="AsUndirectedGraph"/> shows it.</exception>
    public static DirectedView AsBidirectionalGraph(this Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.IsDirected ? new(network) : throw new ArgumentException("an undirected network has no directed view", nameof(network));
    }

    /// <summary>Gives the undirected view of a network; nothing is copied.</summary>
    /// <param name="network">An undirected network.</param>
    /// <returns>The view, whose vertices are the network's nodes.</returns>
    /// <exception cref="ArgumentException">The network is directed: <see cref="Network.AsUndirected"/> makes it undirected.</exception>
    public static UndirectedView AsUndirectedGraph(this Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.IsDirected ? throw new ArgumentException("a directed network has no undirected view", nameof(network)) : new(network);
    }

    internal static NetworkEdge EdgeAt(this Network network, int edge) => new(network.Tails[edge], network.Heads[edge], edge);
}
