using System.Collections.Immutable;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution;

/// <summary>The procedures that every engine has.</summary>
internal static class ProcedureTable
{
    public static ImmutableDictionary<string, Procedure> All { get; } = ((Procedure[])
    [
        Names("db.labels", "label", "The labels that nodes have.", static graph =>
            Enumerable.Range(0, graph.Labels.Count).Where(label => graph.CountOfLabel(label) > 0).Select(label => graph.Labels[label])),
        Names("db.relationshipTypes", "relationshipType", "The types that relationships have.", static graph =>
            Enumerable.Range(0, graph.Types.Count).Where(type => graph.CountOfType(type) > 0).Select(type => graph.Types[type])),
        Names("db.propertyKeys", "propertyKey", "The names of properties of nodes and relationships.", static graph =>
            Enumerable.Range(0, graph.Keys.Count)
                .Where(key => graph.NodeColumns.Count(key) + graph.RelationshipColumns.Count(key) > 0).Select(key => graph.Keys[key])),
    ]).ToImmutableDictionary(procedure => procedure.Name, StringComparer.Ordinal);

    private static Procedure Names(string name, string column, string description, Func<GraphStore, IEnumerable<string>> names) => new()
    {
        Name = name,
        Inputs = [],
        Outputs = [new ProcedureOutput(column, TypeSet.String, "STRING")],
        Description = description,
        Body = (_, context) => names(context.Graph).Select(static text => new[] { Value.Of(text) }),
    };
}
