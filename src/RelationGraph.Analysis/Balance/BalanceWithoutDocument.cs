using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Balance;

/// <summary>How far a network would be from balance if a document did not exist.</summary>
/// <param name="Document">The document.</param>
/// <param name="Measures">What is measured without it.</param>
public sealed record BalanceWithoutDocument(Document Document, BalanceMeasures Measures);
