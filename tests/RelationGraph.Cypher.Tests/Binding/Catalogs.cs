using System.Collections.Immutable;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Procedures;
using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Tests.Conformance;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Binding;

/// <summary>Catalogues to bind against.</summary>
internal static class Catalogs
{
    public static BindingCatalog Sample { get; } = Of(
    [
        Made("test.one", [new("in", TypeSet.Integer, "INTEGER")], [new("a", TypeSet.Integer, "INTEGER"), new("b", TypeSet.String, "STRING")]),
        Made("test.nothing", [], []),
        Made("test.limit", [new("limit", TypeSet.Integer, "INTEGER", Value.Of(10L))], [new("node", TypeSet.Node, "NODE")]),
        Made("test.write", [], []) with { Writes = true },
    ]);

    public static BindingCatalog Of(IEnumerable<Procedure> procedures) => new()
    {
        Procedures = procedures.ToImmutableDictionary(static procedure => procedure.Name, StringComparer.Ordinal),
    };

    public static Procedure Of(TableProcedure table) => Made(
        table.Name,
        [.. table.Inputs.Select(static field => new ProcedureInput(field.Name, Kinds(field.Type), field.Type))],
        [.. table.Outputs.Select(static field => new ProcedureOutput(field.Name, Kinds(field.Type), field.Type))]);

    public static BoundStatement Bind(string text, BindingCatalog? catalog = null) => Binder.Bind(Parser.Parse(text), text, catalog ?? Sample);

    private static TypeSet Kinds(string type) => type.TrimEnd('?') switch
    {
        "STRING" => TypeSet.String,
        "INTEGER" => TypeSet.Integer,
        "FLOAT" or "NUMBER" => TypeSet.Number,
        "BOOLEAN" => TypeSet.Boolean,
        _ => TypeSet.Any,
    };

    private static Procedure Made(string name, ImmutableArray<ProcedureInput> inputs, ImmutableArray<ProcedureOutput> outputs) => new()
    {
        Name = name,
        Inputs = inputs,
        Outputs = outputs,
        Description = "",
        Body = static (_, _) => [],
    };
}
