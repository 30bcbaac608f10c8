using RelationGraph.Cypher.Syntax;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Execution;

/// <summary>Where an expression stands in the query, for errors that only come up while it runs.</summary>
/// <param name="Text">The query.</param>
/// <param name="Offset">How many UTF-16 units stand before it.</param>
internal sealed record Place(string Text, int Offset)
{
    /// <summary>The same error with this place.</summary>
    public CypherException Of(CypherException fault) =>
        new(fault.Type, fault.Phase, fault.Detail, fault.Message, TextPositions.At(Text, Offset));
}
