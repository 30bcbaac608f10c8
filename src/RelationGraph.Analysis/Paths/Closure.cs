using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Overviews;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Paths;

/// <summary>What cannot be used.</summary>
/// <param name="Nodes">The ids of the nodes, in order.</param>
/// <param name="Relations">The ids of the relations, in order.</param>
public sealed record Closure(ImmutableSortedSet<string> Nodes, ImmutableSortedSet<string> Relations)
{
    /// <summary>Nothing is closed.</summary>
    public static Closure None { get; } = new(Selection.Words(), Selection.Words());

    /// <summary>Gives what closes where some things are named: a state or a place closes what lies in it.</summary>
    /// <param name="network">The network.</param>
    /// <param name="named">Ids of nodes and relations, all known.</param>
    /// <returns>What is closed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static Closure Of(TieNetwork network, IReadOnlyCollection<string> named)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (named.Count == 0)
            return None;
        if (network.Graph is not { } graph)
            return new Closure(Selection.Words([.. named]), Selection.Words());
        var grounds = new Grounds(graph);
        var nodes = named.Where(id => graph.Corpus.FindNode(id) is not null).ToList();
        var inside = graph.Nodes.Select(node => node.Id).Where(id => nodes.Exists(closed => grounds.Touches(id, closed)));
        return new Closure(
            Selection.Words([.. nodes, .. inside]), Selection.Words([.. named.Where(id => graph.Corpus.FindRelation(id) is not null)]));
    }

    /// <summary>Gives the network without what is closed.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The smaller network; its nodes and edges have other numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public TieNetwork Applied(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Selecting(selection => selection with
        {
            WithoutNodes = selection.WithoutNodes.Union(Nodes),
            WithoutRelations = selection.WithoutRelations.Union(Relations),
        }) ?? network.Without(Nodes);
    }
}
