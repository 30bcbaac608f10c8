using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Networks;
using RelationGraph.Networks.Connectivity;

namespace RelationGraph.Analysis.ChokePoints;

/// <summary>What holds a network together.</summary>
/// <param name="Network">The network.</param>
/// <param name="Pieces">The sizes of its pieces, the greatest first.</param>
/// <param name="Nodes">The nodes without which others lose each other, those that cut off most first, then by number.</param>
/// <param name="Edges">The ties without which others lose each other, likewise.</param>
/// <param name="Pair">What parts two nodes, or null where none were named.</param>
public sealed record ChokePointReport(
    TieNetwork Network, ImmutableArray<int> Pieces, ImmutableArray<CutOffNode> Nodes, ImmutableArray<CutOffEdge> Edges, PairCut? Pair)
{
    /// <summary>How many nodes and ties are told with what they cut off; to find the names takes a search each.</summary>
    public const int MostNamed = 200;

    /// <summary>Finds what holds a network together.</summary>
    /// <param name="network">The network.</param>
    /// <param name="pair">The ids of two nodes whose cuts are asked for, or null.</param>
    /// <param name="engine">Whose maximum flow runs; null for the choice that is made by size.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">A node of the pair is not in the network, or both are one.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ChokePointReport Of(TieNetwork network, (string From, string To)? pair = null, Engine? engine = null, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var component = new int[network.Network.NodeCount];
        var sizes = new int[Components.Weak(network.Network, component)];
        foreach (var piece in component)
            sizes[piece]++;
        var found = Biconnectivity.Find(network.Network, execution);
        var fall = new Fall(network.Network, execution.Cancellation);
        return new ChokePointReport(
            network,
            [.. sizes.OrderDescending()],
            [
                .. found.Nodes.OrderByDescending(cut => cut.CutOff).ThenBy(cut => cut.Node).Select((cut, rank) => new CutOffNode(
                    cut.Node, cut.CutOff, (double)cut.CutOff / (sizes[component[cut.Node]] - 1), rank < MostNamed ? fall.WithoutNode(cut.Node) : [])),
            ],
            [
                .. found.Edges.OrderByDescending(cut => cut.CutOff).ThenBy(cut => cut.Edge).Select((cut, rank) => new CutOffEdge(
                    cut.Edge, cut.CutOff, (double)cut.CutOff / sizes[component[network.Network.Tails[cut.Edge]]], rank < MostNamed ? fall.WithoutEdge(cut) : [])),
            ],
            pair is { } ends ? Cut(network, ends.From, ends.To, engine, execution) : null);
    }

    private static PairCut Cut(TieNetwork network, string fromId, string toId, Engine? engine, Execution execution)
    {
        var (from, to) = (Number(network, fromId), Number(network, toId));
        // Cutting is failing: a tie of many relations is as strong as its weight says.
        var edges = MinimumCut.Edges(network.Strengths ?? network.Network, from, to, engine, execution);
        var nodes = MinimumCut.Nodes(network.Network, from, to, engine, execution);
        return new PairCut(from, to, !edges.Edges.IsEmpty, nodes.AreAdjacent, nodes.Nodes, edges.Edges, edges.Value, edges.SourceSide);
    }

    private static int Number(TieNetwork network, string id) =>
        network.Network.FindNode(id) ?? throw new ArgumentException($"there is no node '{id}' in the network", nameof(id));
}
