using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Centrality;

/// <summary>The network measured as if a document did not exist.</summary>
/// <param name="Document">The document.</param>
/// <param name="Measured">What is left, measured.</param>
public sealed record WithoutDocument(Document Document, MeasuredNetwork Measured);
