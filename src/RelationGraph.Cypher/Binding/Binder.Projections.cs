using System.Collections.Immutable;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Binding;

/// <content>RETURN and WITH: columns, grouping, ORDER BY, SKIP and LIMIT.</content>
internal sealed partial class Binder
{
    /// <summary>What is grouped by while an item that aggregates is checked.</summary>
    /// <param name="Home">The scope whose variables differ from row to row of a group.</param>
    /// <param name="Keys">The simple expressions that do not.</param>
    /// <param name="Around">What is grouped by around the subquery in which this stands.</param>
    private sealed record Grouping(Scope Home, List<Expression> Keys, Grouping? Around);

    /// <summary>What is left to ORDER BY and WHERE after DISTINCT or an aggregation.</summary>
    /// <param name="Items">The items projected.</param>
    private sealed record Remainder(BoundProjection Items)
    {
        /// <summary>Whether the expression at hand aggregates, so that only simple keys may stand in it.</summary>
        public bool Mixed { get; set; }
    }

    private Scope BindWith(Clause.With with, Scope scope)
    {
        var projection = with.Projection;
        var bound = BindItems(projection, scope);
        var after = new Scope(scope.Outer);
        foreach (var (item, type) in bound)
        {
            CheckShadowing(item, scope);
            after.Declare(item.Name, type);
        }

        BindTail(projection, with.Where, scope, after);
        foreach (var item in projection.Items.AsSpan())
        {
            if (!item.Aliased && !NamesItself(item))
                throw Fault("NoExpressionAlias", item, $"An expression in WITH needs a name: write {Quoted(item.Expression)} AS name.");
        }

        return after;
    }

    private ImmutableArray<Column> BindReturn(Clause.Return result, Scope scope, QueryPlace place)
    {
        var projection = result.Projection;
        if (projection is { All: true, Items.Count: 0 } && scope.IsEmpty && place.Use is not (QueryUse.Expression or QueryUse.Collect))
            throw Fault("NoVariablesInScope", result, "RETURN * needs at least one variable, but none is defined here.");
        var bound = BindItems(projection, scope);
        var after = new Scope(scope.Outer);
        foreach (var (item, type) in bound)
        {
            CheckShadowing(item, scope);
            after.Declare(item.Name, type);
        }

        BindTail(projection, null, scope, after);
        if (place.Use == QueryUse.Collect && bound.Length != 1)
            throw Fault("InvalidClauseComposition", result, $"COLLECT {{ … }} must return exactly one column, not {bound.Length}.");
        foreach (var item in projection.Items.AsSpan())
        {
            if (place.Use == QueryUse.Call && !item.Aliased && !NamesItself(item))
                throw Fault("NoExpressionAlias", item, $"What CALL {{ … }} returns needs a name: write {Quoted(item.Expression)} AS name.");
        }

        return [.. bound.Select(static one => new Column(one.Item.Name, one.Type, one.Item))];
    }

    private static bool NamesItself(ProjectionItem item) => item.Expression is Expression.Variable or Expression.MapProjection;

    /// <summary>Asks that a column of a subquery not hide a variable that is seen all through it.</summary>
    private void CheckShadowing(ProjectionItem item, Scope scope)
    {
        var passed = item.Expression is Expression.Variable same && string.Equals(same.Name, item.Name, StringComparison.Ordinal);
        if (!passed && scope.Outer is { } outer && outer.Has(item.Name))
            throw Fault("VariableAlreadyBound", item, $"The variable `{item.Name}` is defined outside the subquery already. Choose another name.");
    }

    private string Quoted(SyntaxNode node)
    {
        var text = _text[node.Span.Start..node.Span.End];
        return text.Length <= 60 ? $"`{text}`" : "the expression";
    }

    /// <summary>Checks the items of a projection, <c>*</c> written out.</summary>
    private ImmutableArray<(ProjectionItem Item, StaticType Type)> BindItems(Projection projection, Scope scope)
    {
        var items = Expanded(projection, scope);
        var aggregating = items.Select(static item => Aggregate(item.Expression)).ToImmutableArray();
        var bound = new BoundProjection(items, aggregating, aggregating.Contains(true));
        _projections.Add(projection, bound);
        List<Expression> keys = [];
        for (var i = 0; i < items.Length && bound.Aggregates; i++)
        {
            if (!aggregating[i] && IsSimple(items[i].Expression))
                keys.Add(items[i].Expression);
        }

        var around = _grouping;
        var types = ImmutableArray.CreateBuilder<(ProjectionItem, StaticType)>(items.Length);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            _aggregation = Aggregation.Allowed;
            _grouping = aggregating[i] ? new Grouping(scope, keys, around) : around;
            types.Add((items[i], Type(items[i].Expression, scope)));
            _grouping = around;
            _aggregation = Aggregation.Forbidden;
            if (!names.Add(items[i].Name))
                throw Fault("ColumnNameConflict", items[i], $"Two columns are called `{items[i].Name}`. Name one of them otherwise with AS.");
        }

        return types.MoveToImmutable();
    }

    private static ImmutableArray<ProjectionItem> Expanded(Projection projection, Scope scope)
    {
        if (!projection.All)
            return [.. projection.Items];
        // What is listed too takes the place of the variable of its name.
        var listed = projection.Items.Select(static item => item.Name).ToHashSet(StringComparer.Ordinal);
        return [.. scope.Own.Where(name => !listed.Contains(name)).Select(name => Starred(name, projection)), .. projection.Items];
    }

    /// <summary>What <c>*</c> stands for, of one variable.</summary>
    private static ProjectionItem Starred(string name, Projection projection) =>
        new(new Expression.Variable(name) { Span = projection.Span }, name, Aliased: false) { Span = projection.Span };

    /// <summary>Whether an expression aggregates itself: not in a subquery, which aggregates for itself, nor where no aggregate may stand.</summary>
    private static bool Aggregate(Expression expression) => SyntaxChildren.Any(
        expression,
        static node => node switch
        {
            Expression.CountStar => true,
            Expression.Call call => Aggregates.TryFind(call.Name, out _),
            Expression.ListComprehension comprehension => Aggregate(comprehension.Source),
            Expression.Quantifier quantifier => Aggregate(quantifier.Source),
            Expression.Reduce reduce => Aggregate(reduce.Start) || Aggregate(reduce.Source),
            _ => false,
        },
        static node => node is not (Expression.Subquery or Expression.PatternComprehension
            or Expression.ListComprehension or Expression.Quantifier or Expression.Reduce));

    /// <summary>Whether an expression is a variable, or a property of one: what may stand beside an aggregate.</summary>
    private static bool IsSimple(Expression expression)
    {
        while (expression is Expression.Property or Expression.Index { At: Expression.Literal or Expression.Parameter })
            expression = expression is Expression.Property property ? property.Target : ((Expression.Index)expression).Target;
        return expression is Expression.Variable or Expression.Literal or Expression.Parameter;
    }

    /// <summary>ORDER BY, SKIP, LIMIT and WHERE.</summary>
    private void BindTail(Projection projection, Expression? where, Scope before, Scope after)
    {
        var bound = _projections[projection];
        var hidden = _hidden;
        Scope scope;
        if (bound.Aggregates || projection.Distinct)
        {
            scope = after;
            _remainder = new Remainder(bound);
            _hidden = new Hidden(before, "after DISTINCT or an aggregation there is only what is projected. Project it too, or sort in a WITH before.");
        }
        else
        {
            // Both what was and what is projected can be seen, and the new hides the old.
            scope = new Scope(before);
            foreach (var name in after.Own)
                scope.Declare(name, after.OwnType(name));
        }

        foreach (var sort in projection.OrderBy.AsSpan())
        {
            _aggregation = bound.Aggregates ? Aggregation.Allowed : Aggregation.Forbidden;
            if (_remainder is { } remainder)
                remainder.Mixed = bound.Aggregates && Aggregate(sort.Expression);
            Type(sort.Expression, scope);
        }

        _aggregation = Aggregation.Forbidden;
        if (_remainder is { } left)
            left.Mixed = false;
        if (where is not null)
            Condition(where, scope, AfterWhere);
        (_remainder, _hidden) = (null, hidden);
        BindCount(projection.Skip, "SKIP");
        BindCount(projection.Limit, "LIMIT");
    }

    private void BindCount(Expression? count, string keyword)
    {
        if (count is null)
            return;
        _constant = keyword;
        var type = Type(count, new Scope(null));
        _constant = null;
        Expect(type, TypeSet.Integer, count, $"What follows {keyword}");
        if (WholeNumber(count) < 0)
            throw Fault("NegativeIntegerArgument", count, $"What follows {keyword} must not be negative.");
    }

    private static long? WholeNumber(Expression expression) => expression switch
    {
        Expression.Literal { Value: { Kind: ValueKind.Integer } value } => value.AsInteger(),
        Expression.Unary { Operator: UnaryOperator.Minus } unary => -WholeNumber(unary.Operand),
        Expression.Unary { Operator: UnaryOperator.Plus } unary => WholeNumber(unary.Operand),
        _ => null,
    };
}
