using System.Collections.Immutable;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Procedures;

/// <summary>What SHOW lists, as procedures with all its columns.</summary>
internal static class Listings
{
    public static Procedure Of(ShowKind kind, ImmutableDictionary<string, Procedure> procedures)
    {
        var columns = ShowColumns.Of(kind);
        return new Procedure
        {
            Name = $"SHOW {kind.ToString().ToUpperInvariant()}",
            Inputs = [],
            Outputs = [.. columns.Select(column => new ProcedureOutput(column.Name, column.Gives, "ANY"))],
            Description = "",
            Body = (_, context) => (kind switch
            {
                ShowKind.Indexes => context.Graph.Schema.Indexes.Select(Row),
                ShowKind.Constraints => context.Graph.Schema.Constraints.Select(Row),
                ShowKind.Procedures => procedures.Values.OrderBy(procedure => procedure.Name, StringComparer.Ordinal).Select(Row),
                _ => FunctionTable.All.Select(Row).Concat(Aggregates.All.Select(Row)),
            }).Select(row => columns.Select(column => row.GetValueOrDefault(column.Name)).ToArray()),
        };
    }

    private static Dictionary<string, Value> Row(SchemaIndex index, int number) => new(StringComparer.Ordinal)
    {
        ["id"] = Value.Of((long)number + 1),
        ["name"] = Value.Of(index.Name),
        ["state"] = Value.Of("ONLINE"),
        ["populationPercent"] = Value.Of(100.0),
        ["type"] = Value.Of(index.Kind),
        ["entityType"] = Value.Of(index.OnRelationships ? "RELATIONSHIP" : "NODE"),
        ["labelsOrTypes"] = Texts(index.Labels),
        ["properties"] = Texts(index.Properties),
        ["indexProvider"] = Value.Of("relgraph-hash"),
    };

    private static Dictionary<string, Value> Row(SchemaConstraint constraint, int number) => new(StringComparer.Ordinal)
    {
        ["id"] = Value.Of((long)number + 1),
        ["name"] = Value.Of(constraint.Name),
        ["type"] = Value.Of((constraint.OnRelationships ? "RELATIONSHIP_" : constraint.Kind == ConstraintKind.Unique ? "" : "NODE_") + (constraint.Kind switch
        {
            ConstraintKind.Unique => "UNIQUENESS",
            ConstraintKind.Exists => "PROPERTY_EXISTENCE",
            ConstraintKind.Key => "KEY",
            _ => "PROPERTY_TYPE",
        })),
        ["entityType"] = Value.Of(constraint.OnRelationships ? "RELATIONSHIP" : "NODE"),
        ["labelsOrTypes"] = Value.Of(new ListValue(Value.Of(constraint.Label))),
        ["properties"] = Texts(constraint.Properties),
    };

    private static Dictionary<string, Value> Row(Procedure procedure) => new(StringComparer.Ordinal)
    {
        ["name"] = Value.Of(procedure.Name),
        ["description"] = Value.Of(procedure.Description),
        ["mode"] = Value.Of(procedure.Writes ? "WRITE" : "READ"),
        ["worksOnSystem"] = Value.False,
        ["signature"] = Value.Of(Signature(procedure)),
        ["argumentDescription"] = Value.Of(new ListValue([.. procedure.Inputs.Select(input => Value.Of($"{input.Name} :: {input.Type}"))])),
        ["returnDescription"] = Value.Of(new ListValue([.. procedure.Outputs.Select(output => Value.Of($"{output.Name} :: {output.Type}"))])),
        ["isDeprecated"] = Value.False,
    };

    private static Dictionary<string, Value> Row(Function function) =>
        Row(function.Name, function.Category, function.Description, function.Signature, false);

    private static Dictionary<string, Value> Row(Aggregate aggregate) =>
        Row(aggregate.Name, "Aggregating", aggregate.Description, aggregate.Signature, true);

    private static Dictionary<string, Value> Row(string name, string category, string description, string signature, bool aggregating) => new(StringComparer.Ordinal)
    {
        ["name"] = Value.Of(name),
        ["category"] = Value.Of(category),
        ["description"] = Value.Of(description),
        ["signature"] = Value.Of(signature),
        ["isBuiltIn"] = Value.True,
        ["aggregating"] = Value.Of(aggregating),
        ["isDeprecated"] = Value.False,
    };

    private static string Signature(Procedure procedure)
    {
        var inputs = procedure.Inputs.Select(input => $"{input.Name} {(input.Default is { } value ? $"= {ValueText.Of(value)} " : "")}:: {input.Type}");
        var outputs = procedure.Outputs.Select(output => $"{output.Name} :: {output.Type}");
        return $"{procedure.Name}({string.Join(", ", inputs)}) :: ({string.Join(", ", outputs)})";
    }

    private static Value Texts(IEnumerable<string> texts) => Value.Of(new ListValue([.. texts.Select(Value.Of)]));
}
