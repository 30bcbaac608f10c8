using System.Collections.Immutable;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Binding;

/// <content>Variables, and what may be said beside an aggregate.</content>
internal sealed partial class Binder
{
    private enum Aggregation
    {
        /// <summary>No aggregate may stand here.</summary>
        Forbidden,

        /// <summary>One may.</summary>
        Allowed,

        /// <summary>This is what one is made over.</summary>
        Inside,
    }

    private Aggregation _aggregation;
    private Grouping? _grouping;
    private Remainder? _remainder;

    // The clause that allows constants alone, SKIP or LIMIT; null elsewhere.
    private string? _constant;

    // Names that somebody may think to be seen here, and why they are not; null where there are none.
    private Hidden? _hidden;

    private sealed record Hidden(Scope Scope, string Why);

    private StaticType Resolve(Expression.Variable variable, Scope scope)
    {
        if (!scope.TryFind(variable.Name, out var type, out var home))
            throw Undefined(variable, scope);
        CheckGrouped(variable, home);
        return type;
    }

    private CypherException Undefined(Expression.Variable variable, Scope scope)
    {
        var name = variable.Name;
        if (_constant is not null)
            return NotConstant(variable, $"it cannot use `{name}`");
        if (_hidden is { } hidden && hidden.Scope.Has(name))
            return Fault("UndefinedVariable", variable, $"`{name}` cannot be used here: {hidden.Why}");
        return Fault("UndefinedVariable", variable, $"The variable `{name}` is not defined.{Suggestion.For(name, scope.Visible)}");
    }

    /// <summary>Asks that a variable beside an aggregate be the same in all rows of a group.</summary>
    private void CheckGrouped(Expression.Variable variable, Scope home)
    {
        for (var grouping = _grouping; grouping is not null; grouping = grouping.Around)
        {
            if (_aggregation == Aggregation.Inside && ReferenceEquals(grouping, _grouping))
                continue;
            if (ReferenceEquals(grouping.Home, home) && !grouping.Keys.Contains(variable))
                throw Ambiguous(variable);
        }
    }

    private CypherException NotConstant(SyntaxNode node, string why) =>
        Fault("NonConstantExpression", node, $"What follows {_constant} is worked out before there are rows: {why}.");

    private CypherException Ambiguous(Expression node) => Fault(
        "AmbiguousAggregationExpression",
        node,
        $"Here {Quoted(node)} stands beside an aggregate, where only constants may stand, "
        + "and variables and properties that are projected themselves. Project it in a WITH before.");

    /// <summary>What is known of an expression that is settled by what is grouped by or projected; null for others.</summary>
    private StaticType? Settled(Expression expression, Scope scope)
    {
        if (_aggregation == Aggregation.Inside)
            return null;
        if (_remainder is { } remainder && IsProjected(expression, remainder))
            return StaticType.Any;
        for (var grouping = _grouping; grouping is not null; grouping = grouping.Around)
        {
            if (expression is Expression.Property or Expression.Index && grouping.Keys.Contains(expression))
                return Ungrouped(expression, scope);
        }

        return null;
    }

    private StaticType Ungrouped(Expression expression, Scope scope)
    {
        var grouping = _grouping;
        _grouping = null;
        var type = Type(expression, scope);
        _grouping = grouping;
        return type;
    }

    private bool IsProjected(Expression expression, Remainder remainder)
    {
        var (items, aggregating, _) = remainder.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!items[i].Expression.Equals(expression))
                continue;
            if (remainder.Mixed && !aggregating[i] && !IsSimple(expression))
                throw Ambiguous(expression);
            return true;
        }

        return false;
    }

    private StaticType BindAggregate(Expression expression, Aggregate? aggregate, Sequence<Expression> arguments, Scope scope)
    {
        var name = aggregate?.Name ?? "count";
        if (_aggregation == Aggregation.Inside)
        {
            throw Fault(
                "NestedAggregation",
                expression,
                $"The aggregate {name}() cannot stand inside another one. Work out the inner one in a WITH before.");
        }

        var instead = _remainder is null ? "Work it out in a WITH before and use its name." : "Use the name of its column.";
        if (_constant is not null || _aggregation == Aggregation.Forbidden)
            throw Fault("InvalidAggregation", expression, $"The aggregate {name}() cannot stand here, only in RETURN or WITH. {instead}");
        var gives = StaticType.Of(aggregate?.Gives ?? TypeSet.Integer);
        if (_remainder is { } remainder && remainder.Items.Items.Any(item => SyntaxChildren.Any(item.Expression, expression.Equals)))
            return gives;
        if (aggregate is not null && arguments.Count != aggregate.Takes.Length)
            throw WrongCount(expression, name, arguments.Count, aggregate.Takes.Length, aggregate.Takes.Length, aggregate.Signature);
        var argument = BindAggregated(aggregate, arguments, scope);
        if (_remainder is not null)
        {
            throw Fault(
                "InvalidAggregation",
                expression,
                $"ORDER BY can use only aggregates that are projected: add {name}() to the RETURN or WITH.");
        }

        return name switch
        {
            "collect" => StaticType.ListOf(argument),
            "min" or "max" => argument,
            _ => gives,
        };
    }

    /// <summary>Checks what an aggregate is made over; gives what is known of its first argument.</summary>
    private StaticType BindAggregated(Aggregate? aggregate, Sequence<Expression> arguments, Scope scope)
    {
        var first = StaticType.Any;
        _aggregation = Aggregation.Inside;
        for (var i = 0; i < arguments.Count; i++)
        {
            var type = Type(arguments[i], scope);
            Expect(type, aggregate!.Takes[i], arguments[i], $"The argument of {aggregate.Name}()");
            if (SyntaxChildren.Any(arguments[i], static node => node is Expression.Call call && IsRandom(call)))
            {
                throw Fault(
                    "NonConstantExpression",
                    arguments[i],
                    $"{aggregate.Name}() cannot be made over random values. Work them out in a WITH before.");
            }

            if (i == 0)
                first = type;
        }

        _aggregation = Aggregation.Allowed;
        return first;
    }

    private static bool IsRandom(Expression.Call call) => FunctionTable.TryFind(call.Name, out var function) && !function.Deterministic;

    private CypherException WrongCount(SyntaxNode node, string name, int found, int least, int most, string signature)
    {
        var expected = least == most
            ? $"{least} argument{(least == 1 ? "" : "s")}"
            : most == int.MaxValue ? $"at least {least} argument{(least == 1 ? "" : "s")}" : $"{least} to {most} arguments";
        return Fault("InvalidNumberOfArguments", node, $"{name}() takes {expected}, not {found}: {signature}.");
    }

    /// <summary>Checks an expression inside a local scope, where there is nothing to aggregate.</summary>
    private StaticType TypeInside(Expression expression, Scope scope)
    {
        var aggregation = _aggregation;
        if (aggregation == Aggregation.Allowed)
            _aggregation = Aggregation.Forbidden;
        var type = Type(expression, scope);
        _aggregation = aggregation;
        return type;
    }

    private void ConditionInside(Expression expression, Scope scope, string what)
    {
        var aggregation = _aggregation;
        if (aggregation == Aggregation.Allowed)
            _aggregation = Aggregation.Forbidden;
        Condition(expression, scope, what);
        _aggregation = aggregation;
    }

    private static ImmutableArray<string> AllFunctionNames { get; } =
        [.. FunctionTable.All.Select(static function => function.Name), .. Aggregates.All.Select(static aggregate => aggregate.Name)];
}
