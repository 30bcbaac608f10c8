namespace RelationGraph.Networks.Centrality;

/// <summary>How far a measure that is computed by iteration came; <c>default</c> says that nothing was iterated and nothing converged.</summary>
/// <param name="Iterations">How many times it went through the network.</param>
/// <param name="Residual">What is left of the error, at least 0; how it is measured, the measure states.</param>
/// <param name="HasConverged">Whether the residual is within the tolerance; where it is not, scores are the last that were reached.</param>
public readonly record struct Convergence(int Iterations, double Residual, bool HasConverged);
