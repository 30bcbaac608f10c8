namespace RelationGraph.Networks.Bench;

/// <summary>A measure that can be timed.</summary>
/// <param name="Run">Takes it once and leaves its values in the results.</param>
internal sealed record Measure(Measure.Taking Run)
{
    /// <summary>Takes a measure.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="arguments">Sources, seeds, or k and pairs of nodes, as the measure has them.</param>
    /// <param name="results">Receives the values.</param>
    /// <param name="execution">How it may run.</param>
    public delegate void Taking(LoadedGraph graph, int[] arguments, Results results, Execution execution);

    /// <summary>What values are multiplied by to be on igraph's scale; nothing where they are.</summary>
    public Func<Network, double>? Scale { get; init; }

    /// <summary>What stands for the values when peers are compared, in place of their sum.</summary>
    public Func<Results, double>? Check { get; init; }
}
