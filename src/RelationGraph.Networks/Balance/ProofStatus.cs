namespace RelationGraph.Networks.Balance;

/// <summary>Whether a value is known to be the least.</summary>
public enum ProofStatus
{
    /// <summary>It is proven that there is no lesser one.</summary>
    Exact,

    /// <summary>It is the least that was found; a lesser one, down to the lower bound beside it, was not ruled out.</summary>
    Heuristic,
}
