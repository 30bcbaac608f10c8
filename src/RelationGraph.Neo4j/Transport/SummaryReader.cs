using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Neo4j.Transport;

/// <summary>Makes of what follows the rows what a query did.</summary>
internal static class SummaryReader
{
    /// <summary>Makes it.</summary>
    /// <param name="body">The answer without its rows.</param>
    /// <param name="text">The query's text.</param>
    public static QuerySummary Read(Tree body, string text) => new()
    {
        Counters = Counters(body["counters"]),
        Notifications = [.. body["notifications"].Items.Select(notification => Notification(notification, text))],
        Plan = (body["profiledQueryPlan"], body["queryPlan"]) switch
        {
            ({ Content: not null } profiled, _) => Plan(profiled),
            (_, { Content: not null } planned) => Plan(planned),
            _ => null,
        },
    };

    private static QueryCounters Counters(Tree counters) => new()
    {
        NodesCreated = counters["nodesCreated"].Count,
        NodesDeleted = counters["nodesDeleted"].Count,
        RelationshipsCreated = counters["relationshipsCreated"].Count,
        RelationshipsDeleted = counters["relationshipsDeleted"].Count,
        PropertiesSet = counters["propertiesSet"].Count,
        LabelsAdded = counters["labelsAdded"].Count,
        LabelsRemoved = counters["labelsRemoved"].Count,
        IndexesAdded = counters["indexesAdded"].Count,
        IndexesRemoved = counters["indexesRemoved"].Count,
        ConstraintsAdded = counters["constraintsAdded"].Count,
        ConstraintsRemoved = counters["constraintsRemoved"].Count,
    };

    private static QueryNotification Notification(Tree notification, string text)
    {
        var code = notification["code"].Text ?? "";
        var kind = code[(code.LastIndexOf('.') + 1)..] switch
        {
            "UnknownLabelWarning" => "UnknownLabel",
            "UnknownRelationshipTypeWarning" => "UnknownType",
            "UnknownPropertyKeyWarning" => "UnknownProperty",
            var other => other,
        };
        TextPosition? position = notification["position"]["offset"].Number is { } offset and >= 0 && notification["position"]["line"].Count > 0
            ? ServerFault.Position(text, (int)offset)
            : null;
        return new QueryNotification(kind, notification["description"].Text ?? notification["title"].Text ?? code, position);
    }

    // Operators are called as NodeByLabelScan@neo4j, after their database. Community measures no times and says 0.
    private static PlanDescription Plan(Tree plan) => new()
    {
        Operator = (plan["operatorType"].Text ?? "").Split('@')[0],
        Details = plan["arguments"]["Details"]["_value"].Text ?? "",
        EstimatedRows = plan["arguments"]["EstimatedRows"].Number ?? 0,
        Rows = (long?)plan["records"].Number,
        Time = plan["time"].Number is { } nanoseconds and > 0 ? TimeSpan.FromTicks((long)(nanoseconds / TimeSpan.NanosecondsPerTick)) : null,
        Inputs = [.. plan["children"].Items.Select(Plan)],
    };
}
