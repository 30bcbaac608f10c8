namespace RelationGraph.Networks.Bench;

/// <summary>A graph as it was read.</summary>
/// <param name="Plain">The network without weights.</param>
/// <param name="Bytes">What its arrays take.</param>
/// <param name="WeightedBytes">What they take with the lengths of edges.</param>
internal sealed record LoadedGraph(Network Plain, long Bytes, long WeightedBytes)
{
    private Network? bothWays;

    /// <summary>The same network with the lengths of edges, over the same arrays.</summary>
    public required Network Weighted { get; init; }

    /// <summary>An undirected network with each edge as two directed ones; a directed network as it is.</summary>
    public Network BothWays => bothWays ??= Plain.IsDirected
        ? Weighted
        : Network.Create(
            isDirected: true, Plain.NodeCount, [.. Plain.Tails, .. Plain.Heads], [.. Plain.Heads, .. Plain.Tails], [.. Weighted.Weights, .. Weighted.Weights]);

    /// <summary>Makes a graph of what a file holds.</summary>
    /// <param name="path">The file: a line "nodes edges", then a line "tail head length" for each edge.</param>
    /// <param name="isDirected">Whether edges are read as leading one way only.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="InvalidDataException">The file is no graph.</exception>
    public static LoadedGraph Read(string path, bool isDirected)
    {
        using var numbers = new NumberReader(File.OpenRead(path));
        var (nodes, edges) = (numbers.Integer(), numbers.Integer());
        var (tails, heads, lengths) = (new int[edges], new int[edges], new double[edges]);
        for (var edge = 0; edge < edges; edge++)
            (tails[edge], heads[edge], lengths[edge]) = (numbers.Integer(), numbers.Integer(), numbers.Real());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var plain = Network.Create(isDirected, nodes, tails, heads);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var weighted = plain.WithWeights(lengths);
        // Laid out beside the outgoing edges, as whatever reads lengths has them.
        _ = weighted.OutWeights;
        var all = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive((tails, heads, lengths));
        return new LoadedGraph(plain, bytes, all) { Weighted = weighted };
    }
}
