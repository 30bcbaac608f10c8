using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Statistics;

/// <summary>How many nodes of a kind there are.</summary>
/// <param name="Label">The label.</param>
/// <param name="Kind">One of the label's kinds.</param>
/// <param name="Number">How many nodes.</param>
public sealed record KindCount(NodeLabel Label, string Kind, int Number);
