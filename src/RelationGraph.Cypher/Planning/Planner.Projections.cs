using System.Collections.Immutable;

using RelationGraph.Cypher.Binding;
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
            plan = new Plan.Distinct(plan, [.. after.Slots]) { Rows = plan.Rows, Details = string.Join(", ", after.Names) };

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
        var keys = ImmutableArray.CreateBuilder<Assignment>();
        var aggregates = ImmutableArray.CreateBuilder<AggregateAssignment>();
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
            aggregates.Add(new AggregateAssignment(slot, CompileAggregate(part, scope)));
            known.Add((part, Hide(ref sight, slot)));
            return new Expression.Variable(known[^1].Name);
        }).Rewrite(expression);

        var computed = bound.Items.Select(item => Separate(item.Expression)).ToArray();
        foreach (var item in projection.OrderBy)
            Separate(Named(item.Expression, bound));
        var gathered = new Plan.Aggregation(input, keys.ToImmutable(), aggregates.ToImmutable())
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

    private AggregateCall CompileAggregate(Expression expression, Scope scope)
    {
        if (expression is not Expression.Call call || !Aggregates.TryFind(call.Name, out var function))
            return new AggregateCall(null, false, []);
        return new AggregateCall(function, call.Distinct, [.. call.Arguments.Select(argument => Compile(argument, scope))]);
    }

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
                return new Plan.Top(plan, keys, live, limit) { Rows = Math.Min(plan.Rows, 10), Details = $"{details} LIMIT {Text(projection.Limit!)}" };
            plan = new Plan.Sort(plan, keys, live) { Rows = plan.Rows, Details = details };
        }

        if (skip is not null)
            plan = new Plan.Skip(plan, skip) { Rows = plan.Rows, Details = Text(projection.Skip!) };
        if (limit is not null)
            plan = new Plan.Limit(plan, limit) { Rows = Math.Min(plan.Rows, 10), Details = Text(projection.Limit!) };
        return plan;
    }

    private string ItemsText(ImmutableArray<ProjectionItem> items) => string.Join(
        ", ",
        items.Select(item => string.Equals(Text(item.Expression), item.Name, StringComparison.Ordinal) ? item.Name : $"{Text(item.Expression)} AS {item.Name}"));
}
