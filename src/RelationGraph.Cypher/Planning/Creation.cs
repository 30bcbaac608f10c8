using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;

namespace RelationGraph.Cypher.Planning;

/// <summary>What CREATE, or a MERGE that finds nothing, makes for a row.</summary>
internal sealed record Creation(ImmutableArray<Creation.Node> Nodes, ImmutableArray<Creation.Relationship> Relationships)
{
    internal sealed record Node(int Slot, ImmutableArray<string> Labels, Evaluator? Properties);

    internal sealed record Relationship(int Slot, int Start, int End, string Type, Evaluator? Properties);
}
