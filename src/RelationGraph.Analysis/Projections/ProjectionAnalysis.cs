using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks;

namespace RelationGraph.Analysis.Projections;

/// <summary>Ties nodes by what they share: bodies that they belong to, projects that they take part in, nodes of a file's other side.</summary>
public static class ProjectionAnalysis
{
    /// <summary>Finds who shares what.</summary>
    /// <param name="graph">The selected graph; its established relations count, and what it was told to include.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The pairs with what they share.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ProjectionResult Of(SelectedGraph graph, ProjectionRequest request, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(request);
        var (havings, aside) = Havings.Of(graph, request);
        var modes = new TwoModes(
            havings, request.Side == ProjectionSide.Things, id => new NetworkNode(id, graph.Corpus.NameOf(id), graph.Corpus.Node(id)));
        return Result(modes, graph, graph.Recipe(), request, execution) with { Aside = aside };
    }

    /// <summary>Tells whether a network from a file has two modes: its edges lead from nodes of one to nodes of the other.</summary>
    /// <param name="network">The network.</param>
    /// <returns>True where it has.</returns>
    public static bool HasTwoModes(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Havings.Of(network) is not null;
    }

    /// <summary>Finds who shares what in a network from a file.</summary>
    /// <remarks>
    /// Those where edges start have those where edges end. Where a node is both, the node attribute <c>bipartite</c> or <c>type</c>
    /// tells the modes, and the mode of the first edge's start has the other.
    /// </remarks>
    /// <param name="network">The network, of two modes.</param>
    /// <param name="request">What is asked; what ties two is what the file tells.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The pairs with what they share.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The network does not have two modes.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ProjectionResult OfFile(TieNetwork network, ProjectionRequest request, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        if (Havings.Of(network) is not { } havings)
            throw new ArgumentException("edges do not lead from nodes of one mode to nodes of another", nameof(network));
        var nodes = network.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        return Result(new TwoModes(havings, request.Side == ProjectionSide.Things, id => nodes[id]), null, network.Source(), request, execution);
    }

    private static ProjectionResult Result(
        TwoModes modes, SelectedGraph? graph, ImmutableArray<string> source, ProjectionRequest request, Execution execution)
    {
        var projected = modes.Projected(request.Weight, execution);
        return new ProjectionResult
        {
            Request = request,
            Graph = graph,
            Source = source,
            Pairs = modes.Pairs(projected, graph?.Corpus),
            Nodes = modes.Sharing(projected),
            Things = modes.Things,
            Network = projected,
        };
    }
}
