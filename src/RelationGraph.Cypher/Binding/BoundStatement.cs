using System.Collections.Immutable;

using RelationGraph.Cypher.Procedures;
using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Binding;

/// <summary>A statement that makes sense, with what was found out about it.</summary>
internal sealed class BoundStatement
{
    public required Statement Statement { get; init; }

    public required string Text { get; init; }

    /// <summary>The names of the result's columns; none where there are no rows.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>Whether it changes nodes, relationships, labels or properties.</summary>
    public required bool Writes { get; init; }

    /// <summary>Whether it makes or drops an index or a constraint.</summary>
    public required bool ChangesSchema { get; init; }

    /// <summary>The parameters it uses, each at its first place, those included that a CALL without parentheses takes.</summary>
    public required ImmutableArray<ParameterUse> Parameters { get; init; }

    public required ImmutableArray<QueryNotification> Notifications { get; init; }

    /// <summary>What each RETURN and WITH projects, by reference.</summary>
    public required IReadOnlyDictionary<Projection, BoundProjection> Projections { get; init; }

    /// <summary>What each CALL of a procedure comes to, by reference.</summary>
    public required IReadOnlyDictionary<Clause.CallProcedure, BoundCall> Calls { get; init; }

    /// <summary>What each CALL of a subquery takes and gives, by reference.</summary>
    public required IReadOnlyDictionary<Clause.CallSubquery, BoundSubquery> Subqueries { get; init; }

    /// <summary>The clauses WITH that only take variables into a CALL { … }, by reference.</summary>
    public required IReadOnlySet<Clause.With> ImportingWiths { get; init; }

    /// <summary>The columns that SHOW hands on: name in the listing and variable; none for other statements.</summary>
    public required ImmutableArray<YieldItem> ShowColumns { get; init; }

    /// <summary>Asks that there be a value for each parameter.</summary>
    /// <exception cref="CypherException">One is missing.</exception>
    public void Require(ImmutableDictionary<string, Value> parameters)
    {
        foreach (var (name, span) in Parameters)
        {
            if (parameters.ContainsKey(name))
                continue;
            throw new CypherException(
                "ParameterMissing",
                QueryPhase.CompileTime,
                "MissingParameter",
                $"The parameter `${name}` has no value.{Suggestion.For(name, parameters.Keys)}",
                TextPositions.At(Text, span.Start));
        }
    }
}

/// <summary>A parameter and where it is used.</summary>
internal readonly record struct ParameterUse(string Name, TextSpan Span);

/// <summary>What a RETURN or WITH projects.</summary>
/// <param name="Items">The items in the order of the columns, <c>*</c> written out.</param>
/// <param name="Aggregating">For each item whether it aggregates; where one does, the others are what is grouped by.</param>
/// <param name="Aggregates">Whether any item does.</param>
internal sealed record BoundProjection(ImmutableArray<ProjectionItem> Items, ImmutableArray<bool> Aggregating, bool Aggregates);

/// <summary>A call of a procedure.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Arguments">One expression an input, defaults and parameters by name written out.</param>
/// <param name="Yield">What it hands on, <c>*</c> and the lack of YIELD written out.</param>
internal sealed record BoundCall(Procedure Procedure, ImmutableArray<Expression> Arguments, ImmutableArray<YieldItem> Yield);

/// <summary>A subquery that CALL runs for each row.</summary>
/// <param name="Imports">The variables it sees of the rows outside, through all of it; none for the old form, whose WITH takes them in.</param>
/// <param name="Columns">The columns it adds.</param>
/// <param name="ReturnsRows">Whether it has a RETURN; where it has none each row outside goes on once.</param>
internal sealed record BoundSubquery(ImmutableArray<string> Imports, ImmutableArray<string> Columns, bool ReturnsRows);
