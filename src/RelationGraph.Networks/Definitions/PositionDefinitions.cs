using System.Collections.Immutable;

namespace RelationGraph.Networks.Definitions;

/// <summary>How a node stands between others.</summary>
internal static class PositionDefinitions
{
    private static readonly Reference Burt = new("Burt (1992), Structural Holes", "10.4159/9780674029095");

    public static ImmutableArray<MeasureDefinition> All { get; } =
    [
        new()
        {
            Name = "constraint",
            Title = "Burt's constraint",
            Says = "How far a node's contacts know each other and so bind it: a low value is freedom to broker.",
            Formula = "Σ over contacts j of (p(i,j) + Σ over others q of p(i,q) p(q,j))², where p(i,j) is the share of i's ties that is with j, both directions added up.",
            Direction = "Both directions are added up.",
            Multiplicity = "Parallel edges add up; loops are left out.",
            Weight = "Weights are strengths of at least 0; a negative one is refused. Without weights each edge counts 1.",
            Pieces = "A node without ties has none.",
            Complexity = "O(Σ over edges of the degrees of their ends).",
            Limits = "It may exceed 1 for nodes with one or two contacts.",
            References = [Burt, new("Burt (2004)", "10.1086/421787")],
        },
        new()
        {
            Name = "effective-size",
            Title = "Effective size",
            Says = "How many of a node's contacts are not redundant.",
            Formula = "The sum over contacts j of 1 − Σ over others q of p(i,q) m(j,q), where m(j,q) is j's tie with q over j's strongest; without weights, the number of contacts minus the mean number of ties that each has with the others.",
            Direction = "Both directions are added up.",
            Multiplicity = "Parallel edges add up; loops are left out.",
            Weight = "Weights are strengths of at least 0; a negative one is refused. Without weights each edge counts 1.",
            Pieces = "A node without ties has none.",
            Complexity = "O(Σ over edges of the degrees of their ends).",
            References = [Burt, new("Borgatti (1997), Structural holes: unpacking Burt's redundancy measures, Connections 20(1)")],
        },
        new()
        {
            Name = "brokerage",
            Title = "Gould–Fernandez brokerage",
            Says = "Between whom a node stands: within its own group, at its border, or between others.",
            Formula = "The number of open two-step paths a → b → c over the node b, without an edge from a to c, by the groups of the three: coordinator (all one group), consultant (a and c one group, b another), representative (a and b one group), gatekeeper (b and c one group), liaison (three groups).",
            Direction = "Followed; where it is ignored each edge leads both ways: a pair a, c counts twice, once each way, and a node is representative as often as gatekeeper.",
            Multiplicity = "Neither parallel edges nor loops change it.",
            Weight = "Not read.",
            Complexity = "O(Σ over nodes of in-degree times out-degree).",
            Limits = "It says nothing where every node has the same group.",
            References = [new("Gould and Fernandez (1989)", "10.2307/270949")],
        },
    ];
}
