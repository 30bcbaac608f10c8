namespace RelationGraph.PropertyGraph.Querying;

/// <summary>When a query failed.</summary>
public enum QueryPhase
{
    /// <summary>Before it read anything.</summary>
    CompileTime,

    /// <summary>While it ran.</summary>
    Runtime,
}
