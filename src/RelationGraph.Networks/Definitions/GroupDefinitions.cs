using System.Collections.Immutable;

namespace RelationGraph.Networks.Definitions;

/// <summary>Communities and projections.</summary>
internal static class GroupDefinitions
{
    private static readonly Reference Newman = new("Newman (2001)", "10.1103/PhysRevE.64.016132");

    public static ImmutableArray<MeasureDefinition> All { get; } =
    [
        new()
        {
            Name = "modularity",
            Title = "Modularity",
            Says = "How much more of the ties lies within communities than chance would put there.",
            Formula = "Σ over communities of (w / W − γ (d / 2W)²), where w is the weight within, d the sum of degrees and W the weight of all; γ is the resolution, 1 unless said.",
            Direction = "Ignored.",
            Multiplicity = "Each parallel edge counts; a loop is an edge within, and counts 2 in the degree.",
            Weight = "Weights are strengths of at least 0; a negative one is refused. Without weights each edge counts 1.",
            Complexity = "O(n + m).",
            Limits = "Communities much smaller than the square root of the number of edges cannot be told apart.",
            References = [new("Newman and Girvan (2004)", "10.1103/PhysRevE.69.026113"), new("Reichardt and Bornholdt (2006)", "10.1103/PhysRevE.74.016110")],
        },
        new()
        {
            Name = "communities",
            Title = "Communities (Leiden)",
            Says = "Groups of nodes that are tied among themselves more than to others.",
            Formula = "A partition that the Leiden algorithm found to have high modularity, for the seed that is named; every community is connected.",
            Direction = "Ignored.",
            Multiplicity = "As for modularity.",
            Weight = "As for modularity.",
            Pieces = "No community spans two pieces; a node without ties is one by itself.",
            Complexity = "Close to O(m) a round; a few rounds.",
            Limits = "The best partition is not known: other seeds may find others, and the report says how far they agree.",
            References = [new("Traag, Waltman and van Eck (2019)", "10.1038/s41598-019-41695-z")],
        },
        new()
        {
            Name = "projection-count",
            Title = "Projection by count",
            Says = "How many things two have in common: bodies both belong to, projects both take part in.",
            Formula = "|N(a) ∩ N(b)|, over the things N that each is tied to.",
            Direction = "Ignored.",
            Multiplicity = "Parallel ties to one thing count once.",
            Weight = "Not read.",
            Complexity = "O(Σ over things of the square of their degrees).",
            GrowsWithEdges = true,
            References = [new("Breiger (1974)", "10.2307/2576011")],
        },
        new()
        {
            Name = "projection-jaccard",
            Title = "Projection by Jaccard's index",
            Says = "Which share of all that either is tied to they have in common.",
            Formula = "|N(a) ∩ N(b)| / |N(a) ∪ N(b)|, in (0, 1].",
            Direction = "Ignored.",
            Multiplicity = "Parallel ties to one thing count once.",
            Weight = "Not read.",
            Complexity = "O(Σ over things of the square of their degrees).",
            References = [new("Jaccard (1912)", "10.1111/j.1469-8137.1912.tb05611.x")],
        },
        new()
        {
            Name = "projection-cosine",
            Title = "Projection by cosine",
            Says = "What they have in common, held against how much each is tied to.",
            Formula = "|N(a) ∩ N(b)| / √(|N(a)| |N(b)|), in (0, 1].",
            Direction = "Ignored.",
            Multiplicity = "Parallel ties to one thing count once.",
            Weight = "Not read.",
            Complexity = "O(Σ over things of the square of their degrees).",
            References = [new("Salton and McGill (1983), Introduction to Modern Information Retrieval")],
        },
        new()
        {
            Name = "projection-newman",
            Title = "Projection by Newman's weights",
            Says = "What they have in common, with less weight for what many share.",
            Formula = "Σ over the common things of 1 / (k − 1), where k is how many are tied to the thing.",
            Direction = "Ignored.",
            Multiplicity = "Parallel ties to one thing count once.",
            Weight = "Not read.",
            Complexity = "O(Σ over things of the square of their degrees).",
            References = [Newman],
        },
    ];
}
