using System.Collections.Immutable;

namespace RelationGraph.Networks.Definitions;

/// <summary>What holds a network together.</summary>
internal static class ConnectivityDefinitions
{
    private const string Ignored = "Ignored.";
    private const string NotRead = "Not read.";

    private static readonly Reference Tarjan = new("Tarjan (1972)", "10.1137/0201010");
    private static readonly Reference HopcroftTarjan = new("Hopcroft and Tarjan (1973)", "10.1145/362248.362272");

    public static ImmutableArray<MeasureDefinition> All { get; } =
    [
        new()
        {
            Name = "components",
            Title = "Components",
            Says = "The pieces that a network falls into: no path leads from one to another.",
            Formula = "Weak: the classes of nodes that paths join when direction is ignored. Strong: the classes whose nodes reach one another.",
            Direction = "Ignored for weak components, followed for strong ones.",
            Multiplicity = "Neither parallel edges nor loops change them.",
            Weight = NotRead,
            Complexity = "O(n + m). Strong components are QuikGraph's.",
            References = [Tarjan],
        },
        new()
        {
            Name = "articulation-points",
            Title = "Articulation points",
            Says = "A node without which others lose each other.",
            Formula = "A node whose removal leaves more pieces than there were; beside it stands how many nodes each piece that it cuts off has.",
            Direction = Ignored,
            Multiplicity = "Neither parallel edges nor loops change them.",
            Weight = NotRead,
            Complexity = "O(n + m).",
            References = [HopcroftTarjan],
        },
        new()
        {
            Name = "bridges",
            Title = "Bridges",
            Says = "A tie without which others lose each other.",
            Formula = "An edge whose removal leaves more pieces than there were; beside it stands how many nodes are on either side.",
            Direction = Ignored,
            Multiplicity = "Of two parallel edges neither is a bridge; nor is a loop. The reports merge parallel relations first, and say how many a bridge stands for.",
            Weight = NotRead,
            Complexity = "O(n + m).",
            References = [Tarjan],
        },
        new()
        {
            Name = "edge-cut",
            Title = "Minimum edge cut",
            Says = "The fewest ties that must fail until one node no longer reaches another.",
            Formula = "The set of edges of least number, or least sum of weights, that every path from A to B uses; of several sets the one nearest A. Its size is the greatest number of paths without a common edge.",
            Direction = "Edges are followed from tail to head; where direction is ignored, both ways.",
            Multiplicity = "Each parallel edge must be cut; loops play no part.",
            Weight = "Weights are capacities of at least 0. Without weights each edge counts 1.",
            Complexity = "O(n m²), by QuikGraph's Edmonds–Karp on a copy up to 100,000 edges; O(n² m) by Dinic's algorithm beyond.",
            References = [new("Ford and Fulkerson (1956)", "10.4153/CJM-1956-045-5"), new("Edmonds and Karp (1972)", "10.1145/321694.321699")],
        },
        new()
        {
            Name = "node-cut",
            Title = "Minimum node cut",
            Says = "The fewest others that must fail until one node no longer reaches another.",
            Formula = "The set of nodes, A and B not among them, of least number that every path from A to B passes; its size is the greatest number of paths without a common inner node. Adjacent nodes have none.",
            Direction = "Edges are followed from tail to head; where direction is ignored, both ways.",
            Multiplicity = "Neither parallel edges nor loops change it.",
            Weight = NotRead,
            Complexity = "As for the edge cut, on twice the nodes.",
            References = [new("Menger (1927)", "10.4064/fm-10-1-96-115")],
        },
    ];
}
