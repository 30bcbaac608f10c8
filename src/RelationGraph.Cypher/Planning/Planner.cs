using System.Collections.Immutable;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Execution.Expressions;
using RelationGraph.Cypher.Procedures;
using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Planning;

/// <summary>Makes a plan of a bound query: clause by clause, each clause's plan fed by the one before.</summary>
internal sealed partial class Planner
{
    private const int MostClauses = 1000;

    private readonly BoundStatement _bound;
    private readonly Statistics _statistics;
    private int _slots;
    private int _subqueries;
    private int _hidden;

    // What each aggregating projection computed, and under which hidden name.
    private readonly Dictionary<BoundProjection, List<(Expression Expression, string Name)>> _aggregated = new(ReferenceEqualityComparer.Instance);

    private Planner(BoundStatement bound, Statistics statistics)
    {
        _bound = bound;
        _statistics = statistics;
    }

    /// <summary>Plans a query.</summary>
    /// <param name="bound">The statement, whose body is a query.</param>
    /// <param name="query">That query.</param>
    /// <param name="statistics">What is known of the graph.</param>
    public static QueryPlan Make(BoundStatement bound, Query query, Statistics statistics)
    {
        var planner = new Planner(bound, statistics);
        var (plan, scope) = planner.PlanQuery(query, new Plan.Argument { Rows = 1 }, Scope.Empty);
        return planner.Finished(plan, scope);
    }

    /// <summary>Plans what SHOW lists.</summary>
    /// <param name="bound">The statement.</param>
    /// <param name="show">Its body.</param>
    /// <param name="listing">What gives the rows.</param>
    /// <param name="statistics">What is known of the graph.</param>
    public static QueryPlan Make(BoundStatement bound, StatementBody.Show show, Procedure listing, Statistics statistics)
    {
        var planner = new Planner(bound, statistics);
        var (plan, scope) = planner.PlanShow(show, listing);
        return planner.Finished(plan, scope);
    }

    private QueryPlan Finished(Plan plan, Scope scope) => new()
    {
        Root = plan,
        Columns = [.. _bound.Columns.Select(scope.Find)],
        SlotCount = _slots,
        SubqueryCount = _subqueries,
    };

    private int NewSlot() => _slots++;

    // No name that a query can give begins with a blank, except between backticks, where one more stands before it.
    private string NewName() => $" {_hidden++}";

    private (Plan Plan, Scope Scope) PlanQuery(Query query, Plan input, Scope scope) => query switch
    {
        Query.Single single => PlanClauses(single.Clauses.AsSpan(), input, scope),
        Query.Union union => PlanUnion(union, input, scope),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private (Plan Plan, Scope Scope) PlanUnion(Query.Union union, Plan input, Scope scope)
    {
        var (left, leftScope) = PlanQuery(union.Left, input, scope);
        var (right, rightScope) = PlanQuery(union.Right, input, scope);
        string[] names = [.. leftScope.Names.Where(rightScope.Contains)];
        var slots = names.Select(_ => NewSlot()).ToImmutableArray();
        Plan plan = new Plan.Union(Move(left, names, leftScope, slots), Move(right, names, rightScope, slots)) { Rows = left.Rows + right.Rows };
        if (!union.All)
            plan = new Plan.Distinct(plan, slots) { Rows = plan.Rows };
        var after = Scope.Empty;
        for (var index = 0; index < names.Length; index++)
            after = after.With(names[index], slots[index]);
        return (plan, after);
    }

    private static Plan.Projection Move(Plan plan, string[] names, Scope scope, ImmutableArray<int> slots) => new Plan.Projection(
        plan,
        [.. names.Select((name, index) => new Assignment(slots[index], new SlotEvaluator(scope.Find(name))))])
    {
        Rows = plan.Rows,
        Details = string.Join(", ", names),
    };

    private (Plan Plan, Scope Scope) PlanClauses(ReadOnlySpan<Clause> clauses, Plan input, Scope scope)
    {
        // Every clause stands on those before it, so that many of them make a high plan.
        if (clauses.Length > MostClauses)
            throw TooLarge(clauses[MostClauses], $"A query has at most {MostClauses} clauses; this one has {clauses.Length}.");
        var plan = input;
        foreach (var clause in clauses)
        {
            (plan, scope) = PlanClause(clause, plan, scope);
            scope = scope.Named();
        }

        if (clauses.Length > 0 && clauses[^1] is not (Clause.Return or Clause.Match) && plan.Writes)
            plan = new Plan.EmptyResult(plan) { Rows = 0 };
        return (plan, scope);
    }

    private (Plan Plan, Scope Scope) PlanClause(Clause clause, Plan input, Scope scope)
    {
        switch (clause)
        {
            case Clause.Match match:
                return PlanMatch(match, input, scope);
            case Clause.Unwind unwind:
                return PlanUnwind(unwind, input, scope);
            case Clause.With with:
                return _bound.ImportingWiths.Contains(with)
                    ? (input, Imported(with, scope))
                    : PlanProjection(with.Projection, with.Where, input, scope);
            case Clause.Return result:
                return PlanProjection(result.Projection, null, input, scope);
            case Clause.Finish:
                return (new Plan.EmptyResult(input) { Rows = 0 }, Scope.Empty);
            case Clause.CallProcedure call:
                return PlanCall(call, input, scope);
            case Clause.CallSubquery call:
                return PlanSubquery(call, input, scope);
            default:
                return PlanUpdate(clause, input, scope);
        }
    }

    private static Scope Imported(Clause.With with, Scope scope)
    {
        if (with.Projection.All)
            return scope;
        var imported = Scope.Empty;
        foreach (var item in with.Projection.Items.AsSpan())
            imported = imported.With(item.Name, scope.Find(item.Name));
        return imported;
    }

    private (Plan Plan, Scope Scope) PlanUnwind(Clause.Unwind unwind, Plan input, Scope scope)
    {
        var slot = NewSlot();
        var (rows, details) = (input.Rows * 10, $"{Text(unwind.Source)} AS {unwind.Item.Name}");
        Plan plan = unwind.Source is Expression.Call { Arguments: [var start, var end, ..] and { Count: <= 3 } arguments } call && IsRange(call.Name)
            ? new Plan.UnwindRange(input, slot, Compile(start, scope), Compile(end, scope), arguments.Count == 3 ? Compile(arguments[2], scope) : null)
            {
                Rows = rows,
                Details = details,
            }
            : new Plan.Unwind(input, slot, Compile(unwind.Source, scope)) { Rows = rows, Details = details };
        return (plan, scope.With(unwind.Item.Name, slot));
    }

    private static bool IsRange(string function) => string.Equals(function, "range", StringComparison.OrdinalIgnoreCase);

    private (Plan Plan, Scope Scope) PlanCall(Clause.CallProcedure call, Plan input, Scope scope)
    {
        var bound = _bound.Calls[call];
        var arguments = bound.Arguments.Select(argument => Compile(argument, scope)).ToImmutableArray();
        var (yields, after) = Yields(bound.Procedure, bound.Yield, scope);
        Plan made = new Plan.ProcedureCall(call.Optional ? Argument() : input, bound.Procedure, arguments, yields)
        {
            Rows = input.Rows * 10,
            Details = $"{bound.Procedure.Name}({string.Join(", ", bound.Arguments.Select(Text))})",
        };
        if (call.Where is not null)
            made = Filter(made, call.Where, after);
        if (call.Optional)
            made = new Plan.OptionalApply(input, made, [.. yields.Select(yielded => yielded.Slot)]) { Rows = made.Rows };
        return (made, after);
    }

    private (ImmutableArray<(int Output, int Slot)> Yields, Scope After) Yields(Procedure procedure, ImmutableArray<YieldItem> items, Scope scope)
    {
        var yields = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (var item in items)
        {
            var output = procedure.Outputs.ToList().FindIndex(output => string.Equals(output.Name, item.Field, StringComparison.Ordinal));
            var slot = NewSlot();
            yields.Add((output, slot));
            scope = scope.With(item.Variable.Name, slot);
        }

        return (yields.ToImmutable(), scope);
    }

    private (Plan Plan, Scope Scope) PlanShow(StatementBody.Show show, Procedure listing)
    {
        var (yields, scope) = Yields(listing, _bound.ShowColumns, Scope.Empty);
        Plan plan = new Plan.ProcedureCall(Argument(), listing, [], yields) { Rows = 10, Details = listing.Name };
        if (show.Order is { } order)
        {
            var keys = order.OrderBy.Select(item => new SortKey(Compile(item.Expression, scope), item.Descending)).ToImmutableArray();
            plan = PlanOrder(order, keys, [.. scope.Slots], plan);
        }

        if (show.Where is not null)
            plan = Filter(plan, show.Where, scope);
        return show.Return is { } result ? PlanProjection(result.Projection, null, plan, scope) : (plan, scope);
    }

    private (Plan Plan, Scope Scope) PlanSubquery(Clause.CallSubquery call, Plan input, Scope scope)
    {
        var bound = _bound.Subqueries[call];
        // The old form sees what its first WITH takes; the scope inside starts with all that may be taken.
        var inside = scope;
        if (call.Imports is not null || call.ImportAll)
        {
            inside = Scope.Empty;
            foreach (var name in bound.Imports)
                inside = inside.With(name, scope.Find(name));
        }
        else if (!TakesIn(call.Body))
        {
            inside = Scope.Empty;
        }

        var (body, result) = PlanQuery(call.Body, Argument(), inside);
        if (!bound.ReturnsRows)
        {
            return (new Plan.SubqueryForEffects(input, body, [.. scope.Slots]) { Rows = input.Rows }, scope);
        }

        var outer = body.Writes ? new Plan.Eager(input, [.. scope.Slots]) { Rows = input.Rows } : input;
        var after = scope;
        foreach (var column in bound.Columns)
            after = after.With(column, result.Find(column));
        Plan plan = call.Optional
            ? new Plan.OptionalApply(outer, body, [.. bound.Columns.Select(result.Find)]) { Rows = input.Rows * Math.Max(1, body.Rows) }
            : new Plan.Apply(outer, body) { Rows = input.Rows * body.Rows };
        if (body.Writes)
            plan = new Plan.Eager(plan, [.. after.Slots]) { Rows = plan.Rows };
        return (plan, after);
    }

    private bool TakesIn(Query query) => query switch
    {
        Query.Union union => TakesIn(union.Left) || TakesIn(union.Right),
        Query.Single { Clauses: var clauses } => clauses.Count > 0 && clauses[0] is Clause.With with && _bound.ImportingWiths.Contains(with),
        _ => false,
    };

    private CypherException TooLarge(SyntaxNode node, string message) =>
        new("SyntaxError", QueryPhase.CompileTime, "QueryTooLarge", message, TextPositions.At(_bound.Text, node.Span.Start));

    private static Plan.Argument Argument() => new() { Rows = 1 };

    private Plan.Filter Filter(Plan input, Expression condition, Scope scope) => new Plan.Filter(input, Compile(condition, scope))
    {
        Rows = input.Rows * 0.5,
        Details = Text(condition),
    };

    /// <summary>An expression as it stands in the query.</summary>
    private string Text(SyntaxNode node) => node.Span.End > node.Span.Start ? _bound.Text[node.Span.Start..node.Span.End] : "";
}
