using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Functions;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Procedures;

/// <summary>What a procedure does: from its arguments to rows, one value an output.</summary>
internal delegate IEnumerable<Value[]> ProcedureBody(Value[] arguments, QueryContext context);

/// <summary>A procedure that CALL may name.</summary>
internal sealed record Procedure
{
    /// <summary>The name with its dots, as <c>db.labels</c>.</summary>
    public required string Name { get; init; }

    public required ImmutableArray<ProcedureInput> Inputs { get; init; }

    public required ImmutableArray<ProcedureOutput> Outputs { get; init; }

    /// <summary>One sentence.</summary>
    public required string Description { get; init; }

    public bool Writes { get; init; }

    public required ProcedureBody Body { get; init; }
}

/// <summary>An argument of a procedure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Takes">What it may be, besides null.</param>
/// <param name="Type">The type as it is written, as <c>STRING</c>.</param>
/// <param name="Default">What it is where the call leaves it out; null where the call may not.</param>
internal sealed record ProcedureInput(string Name, TypeSet Takes, string Type, Value? Default = null);

/// <summary>A column of a procedure's rows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Gives">What it may be.</param>
/// <param name="Type">The type as it is written, as <c>STRING</c>.</param>
internal sealed record ProcedureOutput(string Name, TypeSet Gives, string Type);
