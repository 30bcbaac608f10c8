using System.Collections.Immutable;

namespace RelationGraph.Networks.Definitions;

/// <summary>How a node stands in the whole network.</summary>
internal static class CentralityDefinitions
{
    private const string LengthsAboveNought = "Weights are lengths above 0; another is refused. Without weights each edge is 1 long.";
    private const string Strengths = "Weights are strengths of at least 0; a negative one is refused. Without weights each edge counts 1.";
    private const string OutFollowed = "Edges are followed from tail to head; where direction is ignored, both ways.";

    private static readonly Reference Freeman = new("Freeman (1978)", "10.1016/0378-8733(78)90021-7");
    private static readonly Reference WassermanFaust = new("Wasserman and Faust (1994)", "10.1017/CBO9780511815478");

    public static ImmutableArray<MeasureDefinition> All { get; } =
    [
        new()
        {
            Name = "degree",
            Title = "Degree",
            Says = "How many ties a node has: who deals with many.",
            Formula = "The number of edges at a node; normalised it is divided by n − 1. With weights, the strength: their sum.",
            Direction = "In counts edges that enter, out those that leave, all both; where direction is ignored the three are one.",
            Multiplicity = "Each parallel edge counts. A loop counts 2 where direction is ignored, else 1 in and 1 out.",
            Weight = Strengths,
            Complexity = "O(n + m).",
            GrowsWithEdges = true,
            References = [Freeman, new("Barrat and others (2004)", "10.1073/pnas.0400087101")],
        },
        new()
        {
            Name = "betweenness",
            Title = "Betweenness",
            Says = "How many of the shortest ways between others lead over a node: who can broker or block.",
            Formula = "The sum over pairs (s, t) of the share of the shortest paths from s to t that pass through the node; normalised it is divided by the number of pairs of others, (n − 1)(n − 2), halved where direction is ignored.",
            Direction = "Followed; where it is ignored each pair counts once.",
            Multiplicity = "Each of several parallel edges is a path of its own; loops have no effect. The reports merge parallel relations first.",
            Weight = LengthsAboveNought,
            Pieces = "A pair without a path adds nothing.",
            Complexity = "O(n m) without lengths, O(n m + n² log n) with.",
            Limits = "It takes for granted that contact follows shortest paths. The number of paths is a double: more than 10^308 between two nodes are beyond it.",
            Peers = "igraph counts parallel edges as we do; networkx counts their pair once.",
            References = [new("Freeman (1977)", "10.2307/3033543"), new("Brandes (2001)", "10.1080/0022250X.2001.9990249"), new("Brandes (2008)", "10.1016/j.socnet.2007.11.001")],
        },
        new()
        {
            Name = "closeness",
            Title = "Closeness",
            Says = "How near a node is to all that it reaches: who gets word soon.",
            Formula = "With r other nodes reached at distances d: (r / (n − 1)) · (r / Σ d), in [0, 1] where each edge is at least 1 long; 0 for a node that reaches none.",
            Direction = OutFollowed,
            Multiplicity = "Of parallel edges the shortest counts; loops have no effect.",
            Weight = LengthsAboveNought,
            Pieces = "The first factor is the correction for components: to be near few is worth less than to be near many.",
            Complexity = "O(n m) without lengths, O(n m + n² log n) with.",
            Peers = "networkx corrects likewise, but follows edges against their direction. igraph does not correct (it gives r / Σ d), follows edges as we do, and gives a node that reaches none no value. Ours compares across components and reads a directed tie as reaching out.",
            References = [Freeman, WassermanFaust],
        },
        new()
        {
            Name = "harmonic",
            Title = "Harmonic closeness",
            Says = "How near a node is to all others, with those out of reach counted as endlessly far.",
            Formula = "The sum of 1 / d over the other nodes, 0 for those not reached; normalised it is divided by n − 1.",
            Direction = OutFollowed,
            Multiplicity = "Of parallel edges the shortest counts; loops have no effect.",
            Weight = LengthsAboveNought,
            Pieces = "Needs no correction.",
            Complexity = "O(n m) at worst; without lengths 64 and more searches share one pass over the edges.",
            Peers = "networkx does not normalise and follows edges against their direction; igraph normalises and follows them as we do.",
            GrowsWithEdges = true,
            References = [new("Marchiori and Latora (2000)", "10.1016/S0378-4371(00)00311-3"), new("Boldi and Vigna (2014)", "10.1080/15427951.2013.865686")],
        },
        new()
        {
            Name = "eigenvector",
            Title = "Eigenvector centrality",
            Says = "Whether a node is tied to nodes that are themselves well tied.",
            Formula = "The eigenvector of the adjacency matrix for its largest eigenvalue, of Euclidean length 1, no entry negative.",
            Direction = "A node takes from those whose edges enter it.",
            Multiplicity = "Each parallel edge counts; a loop counts 2 where direction is ignored, as in the degree, else 1.",
            Weight = Strengths,
            Pieces = "Only the piece with the largest eigenvalue, and what it leads to, has values above 0; of pieces that share it, those have that lead to no other, nearest to all nodes being equal.",
            Complexity = "O(m) a step; the steps depend on the gap between the two largest eigenvalues.",
            Limits = "In a directed network without cycles, or one without edges, it is undefined and no value is given.",
            Peers = "networkx scales as we do, to the length 1; igraph scales the largest entry to 1, and gives 0 where we give no value. Ours keeps values comparable with the published ones for the classic networks.",
            References = [new("Bonacich (1972)", "10.1080/0022250X.1972.9989806")],
        },
        new()
        {
            Name = "katz",
            Title = "Katz centrality",
            Says = "How many walks lead to a node, long ones counting less.",
            Formula = "x = α Aᵀ x + β, solved for x; α stays below the reciprocal of the largest eigenvalue, and is 0.85 of it where none is given.",
            Direction = "A node takes from those whose edges enter it.",
            Multiplicity = "Each parallel edge counts; a loop counts 2 where direction is ignored, as in the degree, else 1.",
            Weight = Strengths,
            Complexity = "O(m) a step.",
            Limits = "An α at or above the limit has no answer and is refused with the limit. Without cycles there is no limit, and α is 0.85 where none is given.",
            Peers = "networkx scales to the Euclidean length 1, and takes α = 0.1 whatever the network is, and fails where that is above the limit.",
            References = [new("Katz (1953)", "10.1007/BF02289026")],
        },
        new()
        {
            Name = "pagerank",
            Title = "PageRank",
            Says = "Where a walker is who follows ties and now and then starts anew.",
            Formula = "The share of time that the walker spends at the node, with damping 0.85; the shares add up to 1.",
            Direction = "Followed; an edge without direction leads both ways.",
            Multiplicity = "Each parallel edge counts with its weight; a loop is an edge that leads back, and counts 2 where direction is ignored, as in the degree.",
            Weight = Strengths,
            Pieces = "From a node without edges out the walker starts anew at any node alike.",
            Complexity = "O(m) a step; some 10 to 30 steps in an undirected network, 20 to 80 in a directed one.",
            Peers = "igraph counts as we do. networkx adds up the weights of parallel edges too, but counts a loop once, and stops at a coarser tolerance unless told otherwise. QuikGraph knows no weights and loses what nodes without edges out hold.",
            References = [new("Brin and Page (1998)", "10.1016/S0169-7552(98)00110-X"), new("Gleich (2015)", "10.1137/140976649")],
        },
        new()
        {
            Name = "coreness",
            Title = "Coreness (k-core)",
            Says = "How deep in the densely tied middle a node lies.",
            Formula = "The largest k such that the node is in a part of the network whose nodes have at least k edges within it.",
            Direction = "Ignored.",
            Multiplicity = "Each parallel edge counts; loops do not.",
            Weight = "Not read.",
            Complexity = "O(n + m).",
            Peers = "igraph counts each loop twice; networkx takes networks without loops and parallel edges only.",
            GrowsWithEdges = true,
            References = [new("Seidman (1983)", "10.1016/0378-8733(83)90028-X"), new("Batagelj and Zaveršnik (2011)", "10.1007/s11634-010-0079-y")],
        },
    ];
}
