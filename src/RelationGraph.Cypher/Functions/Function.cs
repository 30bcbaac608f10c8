using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <summary>What a function does with its arguments.</summary>
internal delegate Value FunctionBody(ReadOnlySpan<Value> arguments, QueryContext context);

/// <summary>A scalar function of the language: a row of the table of functions.</summary>
internal sealed record Function
{
    /// <summary>The name as documented, as <c>toUpper</c>; queries may write it in any case.</summary>
    public required string Name { get; init; }

    /// <summary>The least number of arguments.</summary>
    public required int Least { get; init; }

    /// <summary>The greatest number of arguments; <see cref="int.MaxValue"/> for any.</summary>
    public required int Most { get; init; }

    /// <summary>What each argument may be, besides null; the last stands for all that follow. What is statically none of it is an error at compile time.</summary>
    public required ImmutableArray<TypeSet> Takes { get; init; }

    /// <summary>What it gives.</summary>
    public required TypeSet Gives { get; init; }

    /// <summary>Whether it is null as soon as an argument is; then the body never sees null.</summary>
    public bool NullIfAnyIsNull { get; init; } = true;

    /// <summary>Whether it always gives the same for the same arguments within one query.</summary>
    public bool Deterministic { get; init; } = true;

    /// <summary>The heading under which SHOW FUNCTIONS lists it.</summary>
    public required string Category { get; init; }

    /// <summary>The signature, as <c>toUpper(input :: STRING) :: STRING</c>.</summary>
    public required string Signature { get; init; }

    /// <summary>One sentence.</summary>
    public required string Description { get; init; }

    public required FunctionBody Body { get; init; }
}
