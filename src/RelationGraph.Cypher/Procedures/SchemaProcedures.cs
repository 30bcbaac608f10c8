using System.Collections.Immutable;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Procedures;

/// <summary>Procedures that tell what a graph is made of.</summary>
internal static class SchemaProcedures
{
    public static ImmutableArray<Procedure> Rows { get; } =
    [
        Names("db.labels", "label", "The labels that nodes have.", UsedLabels),
        Names("db.relationshipTypes", "relationshipType", "The types that relationships have.", UsedTypes),
        Names("db.propertyKeys", "propertyKey", "The names of properties of nodes and relationships.", UsedKeys),
        new()
        {
            Name = "db.schema.visualization",
            Inputs = [],
            Outputs = [new("nodes", TypeSet.List, "LIST<NODE>"), new("relationships", TypeSet.List, "LIST<RELATIONSHIP>")],
            Description = "One node for each label, and one relationship for each type between two labels.",
            Body = (_, context) => [Schema(context.Graph)],
        },
    ];

    public static IEnumerable<string> UsedLabels(GraphStore graph) =>
        Enumerable.Range(0, graph.Labels.Count).Where(label => graph.CountOfLabel(label) > 0).Select(label => graph.Labels[label]);

    public static IEnumerable<string> UsedTypes(GraphStore graph) =>
        Enumerable.Range(0, graph.Types.Count).Where(type => graph.CountOfType(type) > 0).Select(type => graph.Types[type]);

    public static IEnumerable<string> UsedKeys(GraphStore graph) => Enumerable.Range(0, graph.Keys.Count)
        .Where(key => graph.NodeColumns.Count(key) + graph.RelationshipColumns.Count(key) > 0).Select(key => graph.Keys[key]);

    private static Procedure Names(string name, string column, string description, Func<GraphStore, IEnumerable<string>> names) => new()
    {
        Name = name,
        Inputs = [],
        Outputs = [new ProcedureOutput(column, TypeSet.String, "STRING")],
        Description = description,
        Body = (_, context) => names(context.Graph).Select(static text => new[] { Value.Of(text) }),
    };

    private static Value[] Schema(GraphStore graph)
    {
        var joined = new SortedSet<(int Start, int Type, int End)>();
        for (var relationship = 0; relationship < graph.RelationshipLimit; relationship++)
        {
            if (!graph.RelationshipExists(relationship))
                continue;
            foreach (var start in graph.LabelsOf(graph.StartOf(relationship)))
            {
                foreach (var end in graph.LabelsOf(graph.EndOf(relationship)))
                    joined.Add((start, graph.TypeOf(relationship), end));
            }
        }

        var labels = Enumerable.Range(0, graph.Labels.Count).Where(label => graph.CountOfLabel(label) > 0);
        return
        [
            Value.Of(new ListValue([.. labels.Select(label => LabelNode(graph, label))])),
            Value.Of(new ListValue([.. joined.Select((one, index) => TypeRelationship(graph, index, one.Start, one.Type, one.End))])),
        ];
    }

    // Numbers below 0 are no node's or relationship's of the graph itself.
    private static Value LabelNode(GraphStore graph, int label) => Value.Of(new NodeValue
    {
        Id = -1 - label,
        ElementId = $"label/{graph.Labels[label]}",
        Labels = [graph.Labels[label]],
        Properties = new MapValue(KeyValuePair.Create("name", Value.Of(graph.Labels[label]))),
    });

    private static Value TypeRelationship(GraphStore graph, int index, int start, int type, int end) => Value.Of(new RelationshipValue
    {
        Id = -1 - index,
        ElementId = $"type/{graph.Labels[start]}/{graph.Types[type]}/{graph.Labels[end]}",
        Type = graph.Types[type],
        Start = -1 - start,
        End = -1 - end,
        StartElementId = $"label/{graph.Labels[start]}",
        EndElementId = $"label/{graph.Labels[end]}",
        Properties = MapValue.Empty,
    });
}
