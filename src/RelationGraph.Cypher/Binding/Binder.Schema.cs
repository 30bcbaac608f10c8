using System.Collections.Immutable;

using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Binding;

/// <content>Indexes, constraints and SHOW.</content>
internal sealed partial class Binder
{
    private ImmutableArray<string> CheckIndex(StatementBody.CreateIndex index)
    {
        CheckProperties(index.Properties, index);
        if (index.Kind is "TEXT" or "POINT" && index.Properties.Count != 1)
            throw Fault("UnexpectedSyntax", index, $"A {index.Kind} index is on exactly one property, not {index.Properties.Count}.");
        return [];
    }

    private ImmutableArray<string> CheckConstraint(StatementBody.CreateConstraint constraint)
    {
        CheckProperties(constraint.Properties, constraint);
        if (constraint.Kind is ConstraintKind.Exists or ConstraintKind.Typed && constraint.Properties.Count != 1)
            throw Fault("UnexpectedSyntax", constraint, $"Such a constraint is on exactly one property, not {constraint.Properties.Count}.");
        return [];
    }

    private void CheckProperties(Sequence<string> properties, SyntaxNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in properties.AsSpan())
        {
            if (!names.Add(property))
                throw Fault("UnexpectedSyntax", node, $"The property `{property}` is listed twice.");
        }
    }

    private ImmutableArray<string> BindShow(StatementBody.Show show, out ImmutableArray<YieldItem> yields)
    {
        var all = ShowColumns.Of(show.Kind);
        yields = show.Yield is { } listed
            ? [.. listed]
            : [.. all.Where(column => column.Always || show.YieldAll).Select(column => Yielded(column, show))];
        var scope = new Scope(null);
        foreach (var item in yields)
        {
            var column = all.FirstOrDefault(column => string.Equals(column.Name, item.Field, StringComparison.Ordinal))
                ?? throw UnknownColumn(item, all);
            if (scope.Has(item.Variable.Name))
                throw AlreadyBound(item.Variable);
            scope.Declare(item.Variable.Name, StaticType.Of(column.Gives));
        }

        if (show.Order is { } order)
        {
            foreach (var sort in order.OrderBy.AsSpan())
                Type(sort.Expression, scope);
            BindCount(order.Skip, "SKIP");
            BindCount(order.Limit, "LIMIT");
        }

        if (show.Where is { } where)
            Condition(where, scope, AfterWhere);
        if (show.Return is not { } result)
            return [.. yields.Select(static item => item.Variable.Name)];
        if (show is { Yield: null, YieldAll: false })
            throw Fault("UnexpectedSyntax", result, "RETURN after SHOW needs a YIELD before it, as in YIELD *.");
        return Names(BindReturn(result, scope, QueryPlace.Statement));
    }

    private static YieldItem Yielded(ShowColumn column, SyntaxNode show) =>
        new(column.Name, new Expression.Variable(column.Name) { Span = show.Span }) { Span = show.Span };

    private CypherException UnknownColumn(YieldItem item, ImmutableArray<ShowColumn> all) => Fault(
        "UndefinedVariable", item, $"There is no column `{item.Field}`.{Suggestion.For(item.Field, all.Select(static column => column.Name))}");
}
