using System.Collections.Immutable;

using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Projections;

/// <summary>That one belongs to a body, takes part in a project, or, in a file, has an edge to a node of the other side.</summary>
/// <param name="Who">The id of who has it.</param>
/// <param name="What">The id of what they have.</param>
/// <param name="Tie">The relation, or null for a file's edge.</param>
/// <param name="Places">Where a file tells it; none for a relation.</param>
internal sealed record Having(string Who, string What, Tie? Tie, ImmutableArray<string> Places);
