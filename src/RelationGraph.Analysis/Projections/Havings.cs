using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Projections;

/// <summary>Finds who has what.</summary>
internal static class Havings
{
    // What NetworkX and igraph name the attribute of nodes that tells the two modes.
    private static readonly string[] ModeAttributes = ["bipartite", "type"];

    /// <summary>Finds who belongs to what body and takes part in what project, and counts those who stand aside from one.</summary>
    public static (ImmutableArray<Having> Havings, int Aside) Of(SelectedGraph graph, ProjectionRequest request)
    {
        ImmutableArray<Tie> all = [.. graph.Ties.Where(tie =>
            !Ids.Same(tie.From, tie.To) && IsAsked(tie.Relation.Type, request.By) && IsWho(graph.Corpus.Node(tie.From), request.Side))];
        ImmutableArray<Having> taking = [.. all.Where(Partaking.JoinsEnds).Select(tie => new Having(tie.From, tie.To, tie, []))];
        return (taking, all.Length - taking.Length);
    }

    /// <summary>Finds who has what in a network from a file.</summary>
    /// <returns>
    /// Who has what: where no node is at the start of one edge and the end of another, those at the start have those at the end; else
    /// the nodes' attribute tells the modes, and the mode of the first edge's start has the other. Null where neither tells two modes.
    /// </returns>
    public static ImmutableArray<Having>? Of(TieNetwork network)
    {
        if (Modes(network) is not { } isWho)
            return null;
        var tails = network.Network.Tails;
        var heads = network.Network.Heads;
        var havings = ImmutableArray.CreateBuilder<Having>(tails.Length);
        for (var edge = 0; edge < tails.Length; edge++)
        {
            var (who, what) = isWho[tails[edge]] ? (tails[edge], heads[edge]) : (heads[edge], tails[edge]);
            if (isWho[who] == isWho[what])
                return null;
            havings.Add(new Having(network.Nodes[who].Id, network.Nodes[what].Id, null, network.PlacesOf(edge)));
        }

        return havings.ToImmutable();
    }

    private static bool[]? Modes(TieNetwork network)
    {
        var (isWho, isWhat) = (new bool[network.Nodes.Length], new bool[network.Nodes.Length]);
        foreach (var node in network.Network.Tails)
            isWho[node] = true;
        foreach (var node in network.Network.Heads)
            isWhat[node] = true;
        if (!isWho.Zip(isWhat).Any(node => node.First && node.Second))
            return isWho;
        var modes = ModeAttributes.Select(network.Groups).FirstOrDefault(groups => groups?.Distinct(StringComparer.Ordinal).Count() == 2);
        var first = network.Network.Tails[0];
        return modes is { } told ? [.. told.Select(mode => Ids.Same(mode, told[first]))] : null;
    }

    private static bool IsAsked(RelationType type, ProjectionSource by) =>
        (by != ProjectionSource.Projects && Ids.Same(type.Name, RelationTypeNames.MemberOf))
        || (by != ProjectionSource.Membership && Ids.Same(type.Name, RelationTypeNames.ParticipatesIn));

    private static bool IsWho(Node node, ProjectionSide side) =>
        node.Label == NodeLabel.State || (side != ProjectionSide.States && node.Label == NodeLabel.Organization);
}
