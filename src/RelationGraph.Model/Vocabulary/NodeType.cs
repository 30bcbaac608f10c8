using System.Collections.Immutable;

namespace RelationGraph.Model.Vocabulary;

/// <summary>A label and the kinds of node that carry it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Description">What the label stands for, one sentence.</param>
/// <param name="Kinds">The kinds, in the ontology's order; the first is the default of <see cref="NodeLabel.State"/>.</param>
public sealed record NodeType(NodeLabel Label, string Description, ImmutableArray<Term> Kinds);
