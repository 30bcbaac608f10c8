using System.Collections.Immutable;

using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Binding;

/// <content>Queries: their order of clauses, unions, and where they stand.</content>
internal sealed partial class Binder
{
    private enum QueryUse
    {
        Statement,
        Call,
        Expression,
        Collect,
    }

    /// <summary>Where a query stands.</summary>
    /// <param name="Use">What it is for.</param>
    /// <param name="Outer">The scope seen all through it.</param>
    /// <param name="Importable">The scope from which a first WITH may import; null where none may.</param>
    /// <param name="ReadsOnly">Whether it is somewhere in an expression, so that it must not write.</param>
    private readonly record struct QueryPlace(QueryUse Use, Scope? Outer, Scope? Importable, bool ReadsOnly)
    {
        public static QueryPlace Statement { get; } = new(QueryUse.Statement, null, null, ReadsOnly: false);
    }

    /// <summary>Checks a query; gives its columns, or null where it returns no rows.</summary>
    private ImmutableArray<Column>? BindQuery(Query query, QueryPlace place)
    {
        if (query is Query.Single single)
            return BindSingle(single, place);
        // A union leans to the left, as deep as it has arms.
        var arms = new Stack<Query.Single>();
        var unions = new Stack<Query.Union>();
        while (query is Query.Union union)
        {
            unions.Push(union);
            arms.Push((Query.Single)union.Right);
            query = union.Left;
        }

        var columns = BindSingle((Query.Single)query, place);
        while (arms.TryPop(out var arm))
        {
            var other = BindSingle(arm, place);
            columns = Unite(columns, other, unions.Pop());
        }

        return columns;
    }

    private ImmutableArray<Column>? Unite(ImmutableArray<Column>? left, ImmutableArray<Column>? right, Query.Union union)
    {
        if (left is null && right is null)
            return null;
        var (first, second) = (left ?? [], right ?? []);
        var same = left is not null && right is not null && first.Length == second.Length
            && first.All(column => second.Any(other => IsSame(other, column)));
        if (!same)
        {
            throw Fault(
                "DifferentColumnsInUnion",
                union.Right,
                $"All parts of a UNION must return the same columns: the first has ({Listed(first)}), this one has ({Listed(second)}).");
        }

        return [.. first.Select(column => column with { Type = column.Type.Or(second.First(other => IsSame(other, column)).Type) })];
    }

    private static bool IsSame(Column one, Column other) => string.Equals(one.Name, other.Name, StringComparison.Ordinal);

    private static string Listed(ImmutableArray<Column> columns) => string.Join(", ", columns.Select(static column => column.Name));

    private ImmutableArray<Column>? BindSingle(Query.Single query, QueryPlace place)
    {
        CheckOrder(query.Clauses, place);
        var scope = new Scope(place.Outer);
        ImmutableArray<Column>? columns = null;
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            if (i == 0 && place.Importable is { } importable && clause is Clause.With with)
            {
                scope = Import(with, importable, scope);
                continue;
            }

            var standalone = query.Clauses.Count == 1 && place.Use == QueryUse.Statement;
            (scope, columns) = BindClause(clause, scope, place, standalone);
        }

        return columns;
    }

    private (Scope After, ImmutableArray<Column>? Columns) BindClause(Clause clause, Scope scope, QueryPlace place, bool standalone)
    {
        switch (clause)
        {
            case Clause.Match match:
                return (BindMatch(match, scope), null);
            case Clause.Unwind unwind:
                return (BindUnwind(unwind, scope), null);
            case Clause.With with:
                return (BindWith(with, scope), null);
            case Clause.Return result:
                return (scope, BindReturn(result, scope, place));
            case Clause.Finish:
                return (scope, null);
            case Clause.CallProcedure call:
                return BindCall(call, scope, place, standalone);
            case Clause.CallSubquery call:
                return (BindSubqueryCall(call, scope, place), null);
            default:
                BindUpdate(clause, scope);
                return (scope, null);
        }
    }

    /// <summary>What the parser leaves open of what may follow what, and what may come last: calls.</summary>
    private void CheckOrder(Sequence<Clause> clauses, QueryPlace place)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            if (place.ReadsOnly && IsUpdate(clause))
                throw Fault("InvalidClauseComposition", clause, "A subquery in an expression only reads: no clause that writes can stand in it.");
            if (i > 0 && IsUpdate(clauses[i - 1]) && clause is (Clause.CallProcedure or Clause.CallSubquery))
                throw Fault("InvalidClauseComposition", clause, "WITH is required between a clause that writes and CALL.");
        }

        var last = clauses[clauses.Count - 1];
        var fits = last switch
        {
            Clause.CallProcedure call => place.Use == QueryUse.Expression
                || call is { Yield: null, YieldAll: false }
                || (clauses.Count == 1 && place.Use == QueryUse.Statement),
            Clause.CallSubquery call => place.Use == QueryUse.Expression || !Returns(call.Body),
            _ => true,
        };
        if (!fits)
            throw Fault("InvalidClauseComposition", last, "A query cannot end with a CALL that gives rows: RETURN them, or write FINISH.");
    }

    private static bool Returns(Query query)
    {
        while (query is Query.Union union)
            query = union.Right;
        var clauses = ((Query.Single)query).Clauses;
        return clauses.Count > 0 && clauses[clauses.Count - 1] is Clause.Return;
    }

    private static bool IsUpdate(Clause clause) =>
        clause is Clause.Create or Clause.Merge or Clause.Set or Clause.Remove or Clause.Delete or Clause.Foreach;
}
