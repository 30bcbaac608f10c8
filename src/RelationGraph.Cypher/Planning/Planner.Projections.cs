using System.Collections.Immutable;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Execution.Expressions;
using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <content>RETURN and WITH.</content>
internal sealed partial class Planner
{
    private (Plan Plan, Scope Scope) PlanProjection(Projection projection, Expression? where, Plan input, Scope scope)
    {
        var bound = _bound.Projections[projection];
        var (plan, after, sight) = bound.Aggregates
            ? PlanAggregation(projection, bound, input, scope)
            : PlanItems(bound, input, scope);
        if (projection.Distinct)
            plan = new Plan.Distinct(Pruning.Of(plan), [.. after.Slots]) { Rows = plan.Rows, Details = string.Join(", ", after.Names) };

        // ORDER BY and WHERE see the columns first, then what was in sight before.
        var keys = SortKeys(projection, bound, sight);
        var live = where is null ? after.Slots : sight.Slots;
        plan = PlanOrder(projection, keys, [.. live], plan);
        if (where is not null)
            plan = Filter(plan, Named(where, bound), sight);
        return (plan, after);
    }

    private (Plan Plan, Scope After, Scope Sight) PlanItems(BoundProjection bound, Plan input, Scope scope)
    {
        var assignments = ImmutableArray.CreateBuilder<Assignment>();
        var (after, sight) = (Scope.Empty, scope);
        foreach (var item in bound.Items)
        {
            var slot = item.Expression is Expression.Variable variable ? SlotOf(variable.Name, scope) : NewSlot();
            if (item.Expression is not Expression.Variable)
                assignments.Add(new Assignment(slot, Compile(item.Expression, scope)));
            after = after.With(item.Name, slot);
            sight = sight.With(item.Name, slot);
        }

        if (assignments.Count == 0)
            return (input, after, sight);
        var plan = new Plan.Projection(input, assignments.ToImmutable()) { Rows = input.Rows, Details = ItemsText(bound.Items) };
        return (plan, after, sight);
    }

    private (Plan Plan, Scope After, Scope Sight) PlanAggregation(Projection projection, BoundProjection bound, Plan input, Scope scope)
    {
        var keys = new List<Assignment>();
        var aggregates = new List<AggregateAssignment>();
        var known = new List<(Expression Expression, string Name)>();
        var sight = Scope.Empty;
        foreach (var (item, aggregating) in bound.Items.Zip(bound.Aggregating))
        {
            if (aggregating)
                continue;
            var slot = item.Expression is Expression.Variable variable ? SlotOf(variable.Name, scope) : NewSlot();
            keys.Add(new Assignment(slot, Compile(item.Expression, scope)));

            // The key keeps its own name too, for items that aggregate beside it.
            if (item.Expression is Expression.Variable original)
                sight = sight.With(original.Name, slot);
            known.Add((item.Expression, Hide(ref sight, slot)));
        }

        // Each aggregate, once; where it stood, its result stands.
        Expression Separate(Expression expression) => new ExpressionRewriter(part =>
        {
            var found = known.FindIndex(entry => entry.Expression.Equals(part));
            if (found >= 0)
                return new Expression.Variable(known[found].Name);
            if (part is not Expression.CountStar && !(part is Expression.Call { Name: var name } && Functions.Aggregates.TryFind(name, out _)))
                return null;
            var slot = NewSlot();
            aggregates.Add(new AggregateAssignment(slot, CompileAggregate(part, input, scope)));
            known.Add((part, Hide(ref sight, slot)));
            return new Expression.Variable(known[^1].Name);
        }).Rewrite(expression);

        var computed = bound.Items.Select(item => Separate(item.Expression)).ToArray();
        foreach (var item in projection.OrderBy)
            Separate(Named(item.Expression, bound));
        var gathered = new Plan.Aggregation(
            aggregates.TrueForAll(IgnoresRepeats) ? Pruning.Of(input) : input, [.. keys], [.. aggregates], IsInRuns(input, keys, aggregates))
        {
            Rows = keys.Count == 0 ? 1 : Math.Max(1, Math.Sqrt(input.Rows)),
            Details = ItemsText(bound.Items),
        };
        return Compute(bound, computed, gathered, sight, known);
    }

    private (Plan Plan, Scope After, Scope Sight) Compute(
        BoundProjection bound, Expression[] computed, Plan gathered, Scope sight, List<(Expression Expression, string Name)> known)
    {
        var assignments = ImmutableArray.CreateBuilder<Assignment>();
        var after = Scope.Empty;
        for (var index = 0; index < computed.Length; index++)
        {
            var slot = computed[index] is Expression.Variable variable ? SlotOf(variable.Name, sight) : NewSlot();
            if (computed[index] is not Expression.Variable)
                assignments.Add(new Assignment(slot, Compile(computed[index], sight)));
            after = after.With(bound.Items[index].Name, slot);
        }

        foreach (var item in bound.Items)
            sight = sight.With(item.Name, after.Find(item.Name));
        _aggregated[bound] = known;
        var plan = assignments.Count == 0 ? gathered : new Plan.Projection(gathered, assignments.ToImmutable()) { Rows = gathered.Rows };
        return (plan, after, sight);
    }

    private string Hide(ref Scope scope, int slot)
    {
        var name = NewName();
        scope = scope.With(name, slot);
        return name;
    }

    private AggregateCall CompileAggregate(Expression expression, Plan input, Scope scope)
    {
        if (expression is not Expression.Call call || !Aggregates.TryFind(call.Name, out var function))
            return new AggregateCall(null, false, []);

        // What is never null is counted by counting rows.
        if (!call.Distinct && function.Name is "count" && call.Arguments is [Expression.Variable variable]
            && EntitySlots.Holds(input, SlotOf(variable.Name, scope), orNull: false))
            return new AggregateCall(null, false, []);
        return new AggregateCall(function, call.Distinct, [.. call.Arguments.Select(argument => Compile(argument, scope))]);
    }

    private static bool IgnoresRepeats(AggregateAssignment aggregate) =>
        aggregate.Call.Distinct || aggregate.Call.Function?.Name is "min" or "max";

    /// <summary>Whether rows are only counted, by what stood there before the last step.</summary>
    private static bool IsInRuns(Plan input, List<Assignment> keys, List<AggregateAssignment> aggregates) =>
        input is Plan.Expand { Step: var step }
        && aggregates.TrueForAll(aggregate => aggregate.Call.Function is null)
        && keys.TrueForAll(key => SlotRead(key.Value) is var slot and >= 0 && slot != step.To && slot != step.Relationship);

    // Of an evaluator that reads one slot and nothing else, that slot.
    private static int SlotRead(Evaluator evaluator) => evaluator switch
    {
        SlotEvaluator slot => slot.Slot,
        SlotPropertyEvaluator property => property.Slot,
        _ => -1,
    };

    private ImmutableArray<SortKey> SortKeys(Projection projection, BoundProjection bound, Scope sight)
    {
        var keys = ImmutableArray.CreateBuilder<SortKey>(projection.OrderBy.Count);
        foreach (var item in projection.OrderBy.AsSpan())
            keys.Add(new SortKey(Compile(Named(item.Expression, bound), sight), item.Descending));
        return keys.ToImmutable();
    }

    /// <summary>An expression after a projection: what the projection computed is not computed again, but taken by its name.</summary>
    private Expression Named(Expression expression, BoundProjection bound) => new ExpressionRewriter(part =>
    {
        foreach (var item in bound.Items)
        {
            if (item.Expression is not (Expression.Variable or Expression.Literal) && item.Expression.Equals(part))
                return new Expression.Variable(item.Name);
        }

        var known = _aggregated.GetValueOrDefault(bound);
        var found = known?.FindIndex(entry => entry.Expression.Equals(part)) ?? -1;
        return found >= 0 && part is not Expression.Variable ? new Expression.Variable(known![found].Name) : null;
    }).Rewrite(expression);

    private Plan PlanOrder(Projection projection, ImmutableArray<SortKey> keys, ImmutableArray<int> live, Plan plan)
    {
        var skip = CompileIf(projection.Skip, Scope.Empty);
        var limit = CompileIf(projection.Limit, Scope.Empty);
        if (!keys.IsEmpty)
        {
            var details = string.Join(", ", projection.OrderBy.Select(item => Text(item.Expression) + (item.Descending ? " DESC" : "")));
            if (limit is not null && skip is null && !plan.Writes)
                return Top(plan, keys, live, limit, $"{details} LIMIT {Text(projection.Limit!)}");
            plan = new Plan.Sort(plan, keys, live) { Rows = plan.Rows, Details = details };
        }

        if (skip is not null)
            plan = new Plan.Skip(plan, skip) { Rows = plan.Rows, Details = Text(projection.Skip!) };
        if (limit is not null)
            plan = new Plan.Limit(plan, limit) { Rows = Math.Min(plan.Rows, 10), Details = Text(projection.Limit!) };
        return plan;
    }

    /// <summary>The first rows in an order; properties are read of these alone, where that cannot fail.</summary>
    private static Plan Top(Plan plan, ImmutableArray<SortKey> keys, ImmutableArray<int> live, Evaluator limit, string details)
    {
        var rows = Math.Min(plan.Rows, 10);
        if (plan is not Plan.Projection late || !late.Assignments.All(assignment => IsSafe(assignment.Value)) || !keys.All(key => SlotRead(key.Value) >= 0))
            return new Plan.Top(plan, keys, live, limit) { Rows = rows, Details = details };
        var early = keys.Select(key => key with { Value = late.Assignments.FirstOrDefault(assignment => Is(key.Value, assignment.Slot))?.Value ?? key.Value });
        var kept = live.Except(late.Assignments.Select(assignment => assignment.Slot)).Union(late.Assignments.Select(assignment => SlotRead(assignment.Value)));
        var top = new Plan.Top(late.Input, [.. early], [.. kept], limit) { Rows = rows, Details = details };
        return new Plan.Projection(top, late.Assignments) { Rows = rows, Details = late.Details };

        bool IsSafe(Evaluator value) => value is SlotPropertyEvaluator property && EntitySlots.Holds(late.Input, property.Slot, orNull: true);

        static bool Is(Evaluator value, int slot) => value is SlotEvaluator found && found.Slot == slot;
    }

    private string ItemsText(ImmutableArray<ProjectionItem> items) => string.Join(
        ", ",
        items.Select(item => string.Equals(Text(item.Expression), item.Name, StringComparison.Ordinal) ? item.Name : $"{Text(item.Expression)} AS {item.Name}"));
}
