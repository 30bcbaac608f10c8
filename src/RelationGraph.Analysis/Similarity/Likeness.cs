namespace RelationGraph.Analysis.Similarity;

/// <summary>How alike two portfolios are; what is undefined is null. The default says nothing.</summary>
/// <param name="S">Signorino and Ritter's S, by absolute differences.</param>
/// <param name="Pi">Scott's π, by squared differences.</param>
/// <param name="Kappa">Cohen's κ, by squared differences.</param>
/// <param name="NominalPi">Scott's π as he defined it: values are equal or not.</param>
/// <param name="NominalKappa">Cohen's κ as he first defined it: values are equal or not.</param>
public readonly record struct Likeness(double? S, double? Pi, double? Kappa, double? NominalPi, double? NominalKappa);
