using System.Diagnostics;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Execution;

/// <summary>CREATE and DROP of indexes and constraints.</summary>
internal static class SchemaCommands
{
    /// <summary>The plan of a command, which is one step.</summary>
    public static QueryResult Explain(BoundStatement bound) => new ListedResult([], [], new QuerySummary
    {
        Notifications = bound.Notifications,
        Plan = new PlanDescription { Operator = bound.Statement.Body.GetType().Name, Details = "", EstimatedRows = 0, Inputs = [] },
    });

    public static QueryResult Run(BoundStatement bound, QueryContext context)
    {
        var graph = context.Graph;
        var counted = graph.Counters.Snapshot();
        switch (bound.Statement.Body)
        {
            case StatementBody.CreateIndex create:
                graph.Declare(create);
                break;
            case StatementBody.DropIndex drop:
                graph.DropIndex(drop.Name, drop.IfExists);
                break;
            case StatementBody.CreateConstraint create:
                graph.Declare(create);
                break;
            case StatementBody.DropConstraint drop:
                graph.DropConstraint(drop.Name, drop.IfExists);
                break;
            default:
                throw new UnreachableException();
        }

        return new ListedResult([], [], new QuerySummary { Counters = graph.Counters.Since(counted), Notifications = bound.Notifications });
    }
}
