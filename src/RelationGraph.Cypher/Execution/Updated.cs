namespace RelationGraph.Cypher.Execution;

/// <summary>What must hold when a query has made its changes.</summary>
internal static class Updated
{
    public static void Check(QueryContext context)
    {
        foreach (var node in context.DeletedWithRelationships)
        {
            if (context.Graph.Degree(node) > 0)
            {
                throw Fault.Of(
                    "ConstraintVerificationFailed",
                    "DeleteConnectedNode",
                    "A node that still has relationships cannot be deleted: delete them first, or write DETACH DELETE.");
            }
        }

        context.Graph.CheckConstraints();
    }
}
