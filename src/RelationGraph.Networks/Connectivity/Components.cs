using QuikGraph.Algorithms.ConnectedComponents;

using RelationGraph.Networks.Views;

namespace RelationGraph.Networks.Connectivity;

/// <summary>The pieces of a network.</summary>
/// <remarks>
/// Two nodes are weakly connected where edges lead from one to the other, whichever way each points; strongly where they lead from each
/// to the other, all from tail to head. Loops and parallel edges make no difference.
/// </remarks>
public static class Components
{
    /// <summary>Finds the weakly connected components.</summary>
    /// <remarks>
    /// By sets that edges join, each known by its least node (Tarjan 1975, doi:10.1145/321879.321884), with paths halved. O(m · α(n)),
    /// in fact O(n + m).
    /// </remarks>
    /// <param name="network">The network.</param>
    /// <param name="component">Receives the component of each node, numbered from 0 in the order of their least nodes.</param>
    /// <returns>The number of components.</returns>
    /// <exception cref="ArgumentException"><paramref name="component"/> has not one entry a node.</exception>
    public static int Weak(Network network, Span<int> component)
    {
        ArgumentNullException.ThrowIfNull(network);
        Arguments.CheckNodes(network, component.Length, nameof(component));
        for (var node = 0; node < component.Length; node++)
            component[node] = node;
        for (var edge = 0; edge < network.EdgeCount; edge++)
            Join(component, network.Tails[edge], network.Heads[edge]);
        var count = 0;
        // A node's set is known by a node not after it, whose number is given already.
        for (var node = 0; node < component.Length; node++)
            component[node] = component[node] == node ? count++ : component[component[node]];
        return count;
    }

    /// <summary>Finds the strongly connected components, by QuikGraph's version of Tarjan's search (1972, doi:10.1137/0201010); O(n + m).</summary>
    /// <param name="network">The network; in an undirected one they are the weakly connected.</param>
    /// <param name="component">Receives the component of each node, numbered from 0 in the order of their least nodes.</param>
    /// <returns>The number of components.</returns>
    /// <exception cref="ArgumentException"><paramref name="component"/> has not one entry a node.</exception>
    public static int Strong(Network network, Span<int> component)
    {
        ArgumentNullException.ThrowIfNull(network);
        Arguments.CheckNodes(network, component.Length, nameof(component));
        if (!network.IsDirected)
            return Weak(network, component);
        var algorithm = new StronglyConnectedComponentsAlgorithm<int, NetworkEdge>(network.AsBidirectionalGraph());
        algorithm.Compute();
        return Numbering.ByLeastNode(algorithm.Components, component);
    }

    private static void Join(Span<int> parents, int left, int right)
    {
        while (parents[left] != parents[right])
        {
            if (parents[left] < parents[right])
                (left, right) = (right, left);
            // The greater root goes below the other's parent; a greater node that is no root is moved up on the way.
            var parent = parents[left];
            parents[left] = parents[right];
            if (parent == left)
                return;
            left = parent;
        }
    }
}
