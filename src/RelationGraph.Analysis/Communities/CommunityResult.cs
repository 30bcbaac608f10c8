using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;

namespace RelationGraph.Analysis.Communities;

/// <summary>The communities of a network, with and without the node that the documents are about.</summary>
public sealed record CommunityResult
{
    /// <summary>What was asked.</summary>
    public required CommunityRequest Request { get; init; }

    /// <summary>The communities of the whole network.</summary>
    public required Partition Whole { get; init; }

    /// <summary>The node that the documents are about, or null where there is none or it is not left out.</summary>
    public NetworkNode? Subject { get; init; }

    /// <summary>The communities without that node, or null where there is none.</summary>
    public Partition? WithoutSubject { get; init; }

    /// <summary>The nodes whose every tie is to that node, by id: without it they are tied to nobody.</summary>
    public ImmutableArray<NetworkNode> OnlyTiedToSubject { get; init; } = [];

    /// <summary>
    /// Of the pairs of nodes that share a community of at least one of the two, the share that shares one of both, in [0, 1]; null
    /// where there is none. Nodes that are not in both networks are left out.
    /// </summary>
    public double? Kept { get; init; }
}
