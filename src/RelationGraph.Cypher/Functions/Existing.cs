using RelationGraph.Cypher.Execution;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>The numbers of nodes and relationships that the query has not deleted.</summary>
internal static class Existing
{
    /// <summary>The number of a node.</summary>
    /// <exception cref="CypherException">The query deleted it.</exception>
    public static int Node(in Value node, QueryContext context)
    {
        var number = (int)node.AsEntityNumber();
        return context.Graph.NodeExists(number) ? number : throw Deleted("node", number);
    }

    /// <summary>The number of a relationship.</summary>
    /// <exception cref="CypherException">The query deleted it.</exception>
    public static int Relationship(in Value relationship, QueryContext context)
    {
        var number = (int)relationship.AsEntityNumber();
        return context.Graph.RelationshipExists(number) ? number : throw Deleted("relationship", number);
    }

    private static CypherException Deleted(string what, int number) =>
        Fault.Of("EntityNotFound", "DeletedEntityAccess", $"The {what} {number} has been deleted by this query; it has no labels and properties any more.");
}
