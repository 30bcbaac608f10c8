using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Networks;
using RelationGraph.Networks.Centrality;

namespace RelationGraph.Analysis.Centrality;

/// <summary>What a measure is taken of.</summary>
/// <param name="Ties">The network.</param>
/// <param name="Groups">The number of each node's group, or null where no measure asks.</param>
/// <param name="Request">What is asked: whose algorithm runs, and with what parameters.</param>
/// <param name="Execution">How it runs.</param>
internal sealed record MeasureInput(TieNetwork Ties, int[]? Groups, CentralityRequest Request, Execution Execution)
{
    /// <summary>The roles that brokerage leaves behind, by node.</summary>
    public ImmutableArray<BrokerageRoles> Roles { get; set; } = [];

    /// <summary>The network without weights.</summary>
    public Network Plain => Ties.Network;

    /// <summary>The network with strengths.</summary>
    public Network Strengths => Ties.Strengths ?? throw new InvalidOperationException("the weights are lengths and no strengths");

    /// <summary>The network with lengths.</summary>
    public Network Lengths => Ties.Lengths;
}
