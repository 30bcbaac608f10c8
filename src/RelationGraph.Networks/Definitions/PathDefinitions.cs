using System.Collections.Immutable;

namespace RelationGraph.Networks.Definitions;

/// <summary>Paths between two nodes.</summary>
internal static class PathDefinitions
{
    private const string Followed = "Edges are followed from tail to head; where direction is ignored, both ways.";
    private const string LengthsAdded = "Weights are lengths of at least 0 and are added up; a negative one is refused. Without weights each edge is 1 long.";

    private static readonly Reference Dijkstra = new("Dijkstra (1959)", "10.1007/BF01386390");

    public static ImmutableArray<MeasureDefinition> All { get; } =
    [
        new()
        {
            Name = "shortest-path",
            Title = "Shortest path",
            Says = "The way from one node to another over the fewest ties, or over the least length.",
            Formula = "The path whose lengths add up to the least; among equals the one of fewest edges, then the one whose nodes come first.",
            Direction = Followed,
            Multiplicity = "Of parallel edges the shortest is taken; loops are never used.",
            Weight = LengthsAdded,
            Pieces = "Between nodes of different pieces there is none: the answer is “no route in these documents”, which is no statement about the world.",
            Complexity = "O(m) without lengths (breadth-first), O(m + n log n) with (Dijkstra).",
            References = [Dijkstra],
        },
        new()
        {
            Name = "k-shortest-paths",
            Title = "k shortest paths",
            Says = "The best way and the next best ones: how much worse the alternative is.",
            Formula = "The k loopless paths of least length, in order of length, then number of edges, then, at the first step where they differ, the node gone to and the edge taken.",
            Direction = Followed,
            Multiplicity = "Paths over different parallel edges are different paths; the reports merge parallel relations first.",
            Weight = LengthsAdded,
            Pieces = "Fewer than k are given where there are no more.",
            Complexity = "At most O(k n (m + n log n)); bounds from one search backwards make most of the searches short.",
            Peers = "QuikGraph's version gave other paths than igraph's on networks with parallel edges; ours agrees with igraph.",
            References = [new("Yen (1971)", "10.1287/mnsc.17.11.712"), new("Lawler (1972)", "10.1287/mnsc.18.7.401")],
        },
        new()
        {
            Name = "simple-paths",
            Title = "All simple paths",
            Says = "Every way without a detour back, up to a number of ties.",
            Formula = "All paths that meet no node twice and have at most the given number of edges.",
            Direction = Followed,
            Multiplicity = "Paths over different parallel edges are different paths; the reports merge parallel relations first.",
            Weight = "Not read: the bound is on the number of edges.",
            Complexity = "As many steps as there are paths, times their length: exponential in the bound. A limit on the number stops it, and the answer says so.",
            References = [new("Knuth, The Art of Computer Programming 4A (2011), section 7.1.4")],
        },
        new()
        {
            Name = "reach",
            Title = "Reach",
            Says = "How many others a node can get to at all.",
            Formula = "The number of other nodes that a path leads to, from 0 to n − 1.",
            Direction = Followed,
            Multiplicity = "Neither parallel edges nor loops change it.",
            Weight = "Not read.",
            Complexity = "O(m) a node.",
            GrowsWithEdges = true,
            References = [Dijkstra],
        },
    ];
}
