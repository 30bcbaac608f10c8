using CsCheck;

namespace RelationGraph.Networks.Tests.Samples;

/// <summary>Random networks large enough that searches take their other ways.</summary>
internal static class LargerNetworks
{
    /// <summary>The number of nodes of <see cref="Any"/>.</summary>
    public const int NodeCount = 40;

    /// <summary>Networks of 40 nodes, from hardly any edges to many, weights whole numbers from 0 to 9 or none.</summary>
    public static Gen<Network> Any { get; } = Gen.Select(Gen.Bool, Gen.Bool, Gen.Int[0, 400]).SelectMany(kind =>
        Gen.Select(Gen.Int[0, NodeCount - 1], Gen.Int[0, NodeCount - 1], Gen.Int[0, 9]).Array[kind.Item3].Select(edges => Network.Create(
            kind.Item1, NodeCount, [.. edges.Select(edge => edge.Item1)], [.. edges.Select(edge => edge.Item2)],
            kind.Item2 ? [.. edges.Select(edge => (double)edge.Item3)] : [])));

    /// <summary>One network of any size, always the same.</summary>
    public static Network Sparse(int nodes, int edges, bool isDirected, int seed = 1)
    {
        var random = new Random(seed);
        var (tails, heads, weights) = (new int[edges], new int[edges], new double[edges]);
        for (var edge = 0; edge < edges; edge++)
            (tails[edge], heads[edge], weights[edge]) = (random.Next(nodes), random.Next(nodes), random.NextDouble());
        return Network.Create(isDirected, nodes, tails, heads, weights);
    }
}
