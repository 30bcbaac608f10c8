using System.Diagnostics;
using System.Runtime.CompilerServices;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Binding;

/// <content>Expressions.</content>
internal sealed partial class Binder
{
    private const TypeSet Keyed = TypeSet.Node | TypeSet.Relationship | TypeSet.Map | TypeSet.Instant | TypeSet.Duration | TypeSet.Point;
    private const TypeSet Propertied = TypeSet.Node | TypeSet.Relationship | TypeSet.Map;

    /// <summary>Checks an expression that decides something; here alone a pattern may stand for whether it is found.</summary>
    private void Condition(Expression expression, Scope scope, string what)
    {
        if (expression is Expression.PatternTest test)
            BindPatternTest(test.Pattern, scope);
        else
            Expect(Type(expression, scope), TypeSet.Boolean, expression, what);
    }

    /// <summary>Checks an expression; gives what is known of its value.</summary>
    private StaticType Type(Expression expression, Scope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return Settled(expression, scope) ?? TypeUnsettled(expression, scope);
    }

    private StaticType TypeUnsettled(Expression expression, Scope scope) => expression switch
    {
        Expression.Literal literal => StaticType.Of((TypeSet)(1 << (int)literal.Value.Kind)),
        Expression.Variable variable => Resolve(variable, scope),
        Expression.Parameter parameter => TypeParameter(parameter),
        Expression.Property property => TypeProperty(property, scope),
        Expression.Binary binary => TypeBinary(binary, scope),
        Expression.Comparison comparison => TypeComparison(comparison, scope),
        Expression.Unary unary => TypeUnary(unary, scope),
        Expression.Call call => TypeCall(call, scope),
        Expression.CountStar => BindAggregate(expression, null, default, scope),
        Expression.Index index => TypeIndex(index, scope),
        Expression.Slice slice => TypeSlice(slice, scope),
        Expression.List list => TypeList(list, scope),
        Expression.Map map => TypeMap(map, scope),
        Expression.MapProjection projection => TypeMapProjection(projection, scope),
        Expression.NullTest test => TypeTested(test.Operand, scope),
        Expression.TypeTest test => TypeTested(test.Operand, scope),
        Expression.NormalizedTest test => TypeTested(test.Operand, scope),
        Expression.LabelTest test => TypeLabelTest(test, scope),
        Expression.Case choice => TypeCase(choice, scope),
        CaseSubject => StaticType.Any,
        Expression.ListComprehension comprehension => TypeListComprehension(comprehension, scope),
        Expression.Quantifier quantifier => TypeQuantifier(quantifier, scope),
        Expression.Reduce reduce => TypeReduce(reduce, scope),
        Expression.PatternComprehension comprehension => TypePatternComprehension(comprehension, scope),
        Expression.ShortestPathValue value => TypeShortestPath(value, scope),
        Expression.Subquery subquery => TypeSubquery(subquery, scope),
        Expression.PatternTest test => throw MisplacedPattern(test, "For a list of what it finds write [p = (a)-->(b) | p]."),
        _ => throw new UnreachableException(),
    };

    private CypherException MisplacedPattern(SyntaxNode node, string instead) => Fault(
        "UnexpectedSyntax",
        node,
        $"A pattern can stand only where a condition is wanted, as in WHERE. {instead}");

    private StaticType TypeParameter(Expression.Parameter parameter)
    {
        UseParameter(parameter.Name, parameter);
        return StaticType.Any;
    }

    private StaticType TypeProperty(Expression.Property property, Scope scope)
    {
        var target = Type(property.Target, scope);
        if (target.Kinds != TypeSet.Nothing && (target.Kinds & ~TypeSet.Entity) == TypeSet.Nothing)
            return StaticType.Stored;
        if (target.CanBe(Keyed))
            return StaticType.Any;
        var message = "Only a node, a relationship, a map, a point or a value of time has properties, "
            + $"but before `.{property.Key}` stands {TypeNames.Of(target)}.";
        throw target.Kinds == TypeSet.Path ? Fault("InvalidArgumentType", property, message) : TypeFault(property, message);
    }

    private StaticType TypeIndex(Expression.Index index, Scope scope)
    {
        var target = Type(index.Target, scope);
        var at = Type(index.At, scope);
        if (!target.CanBe(TypeSet.List | Keyed))
            throw TypeFault(index, $"Only a list, or what has properties, can be indexed, not {TypeNames.Of(target)}.");
        if (target.Kinds != TypeSet.List)
            return StaticType.Any;
        if (!at.CanBe(TypeSet.Integer))
            throw TypeFault(index.At, $"The index of a list must be an integer, but this is {TypeNames.Of(at)}.");
        return target.Item;
    }

    private StaticType TypeSlice(Expression.Slice slice, Scope scope)
    {
        var target = Type(slice.Target, scope);
        Expect(target, TypeSet.List, slice.Target, "What is cut with [ .. ]");
        foreach (var bound in (ReadOnlySpan<Expression?>)[slice.From, slice.To])
        {
            if (bound is not null)
                Expect(Type(bound, scope), TypeSet.Integer, bound, "The bound of a part of a list");
        }

        return target.Kinds == TypeSet.List ? target : StaticType.Of(TypeSet.List);
    }

    private StaticType TypeList(Expression.List list, Scope scope)
    {
        var items = StaticType.Null;
        foreach (var item in list.Items.AsSpan())
            items = items.Or(Type(item, scope));
        return StaticType.ListOf(items);
    }

    private StaticType TypeMap(Expression.Map map, Scope scope)
    {
        foreach (var entry in map.Entries.AsSpan())
            Type(entry.Value, scope);
        return StaticType.Map;
    }

    private StaticType TypeMapProjection(Expression.MapProjection projection, Scope scope)
    {
        Expect(Type(projection.Target, scope), Propertied, projection.Target, "What stands before { .key }");
        foreach (var selector in projection.Selectors.AsSpan())
        {
            if (selector is MapSelector.Entry entry)
                Type(entry.Value, scope);
        }

        return StaticType.Map;
    }

    private StaticType TypeTested(Expression operand, Scope scope)
    {
        Type(operand, scope);
        return StaticType.Boolean;
    }

    private StaticType TypeLabelTest(Expression.LabelTest test, Scope scope)
    {
        Expect(Type(test.Operand, scope), TypeSet.Entity, test.Operand, "What is asked for a label");
        return StaticType.Boolean;
    }

    private StaticType TypeCase(Expression.Case choice, Scope scope)
    {
        if (choice.Subject is { } subject)
            Type(subject, scope);
        var result = StaticType.Null;
        foreach (var branch in choice.Branches.AsSpan())
        {
            foreach (var when in branch.When.AsSpan())
            {
                if (choice.Subject is null)
                    Condition(when, scope, "What follows WHEN");
                else
                    Type(when, scope);
            }

            result = result.Or(Type(branch.Then, scope));
        }

        return choice.Else is { } otherwise ? result.Or(Type(otherwise, scope)) : result;
    }

    /// <summary>The scope of a variable that walks a list.</summary>
    private Scope Walking(Expression.Variable item, Expression source, Scope scope)
    {
        var list = Type(source, scope);
        Expect(list, TypeSet.List, source, "What follows IN");
        var inside = new Scope(scope);
        inside.Declare(item.Name, list.Item);
        return inside;
    }

    private StaticType TypeListComprehension(Expression.ListComprehension comprehension, Scope scope)
    {
        var inside = Walking(comprehension.Item, comprehension.Source, scope);
        if (comprehension.Where is { } where)
            ConditionInside(where, inside, AfterWhere);
        var item = comprehension.Result is { } result ? TypeInside(result, inside) : inside.OwnType(comprehension.Item.Name);
        return StaticType.ListOf(item);
    }

    private StaticType TypeQuantifier(Expression.Quantifier quantifier, Scope scope)
    {
        var inside = Walking(quantifier.Item, quantifier.Source, scope);
        ConditionInside(quantifier.Where, inside, AfterWhere);
        return StaticType.Boolean;
    }

    private StaticType TypeReduce(Expression.Reduce reduce, Scope scope)
    {
        Type(reduce.Start, scope);
        var inside = Walking(reduce.Item, reduce.Source, scope);
        // Each step may change the kind, so that that of the start tells nothing.
        inside.Declare(reduce.Accumulator.Name, StaticType.Any);
        TypeInside(reduce.Step, inside);
        return StaticType.Any;
    }

    private StaticType TypeSubquery(Expression.Subquery subquery, Scope scope)
    {
        if (_constant is not null)
            throw NotConstant(subquery, "no subquery can stand there");
        var (aggregation, grouping, remainder) = (_aggregation, _grouping, _remainder);
        if (aggregation == Aggregation.Inside)
            _grouping = grouping?.Around;
        (_aggregation, _remainder) = (Aggregation.Forbidden, null);
        var use = subquery.Kind == SubqueryKind.Collect ? QueryUse.Collect : QueryUse.Expression;
        var columns = BindQuery(subquery.Query, new QueryPlace(use, scope, null, ReadsOnly: true));
        (_aggregation, _grouping, _remainder) = (aggregation, grouping, remainder);
        return subquery.Kind switch
        {
            SubqueryKind.Exists => StaticType.Boolean,
            SubqueryKind.Count => StaticType.Integer,
            _ => StaticType.ListOf(columns is [var column] ? column.Type : StaticType.Any),
        };
    }
}
