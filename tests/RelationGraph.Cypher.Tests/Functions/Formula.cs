using System.Collections.Immutable;

using NodaTime;

using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Functions;

/// <summary>Evaluates expressions without variables by the operators and the table of functions alone.</summary>
internal sealed class Formula(QueryContext context)
{
    public Formula()
        : this(ContextOf(new GraphStore()))
    {
    }

    public static QueryContext ContextOf(GraphStore graph) => new()
    {
        Graph = graph,
        Parameters = ImmutableDictionary<string, Value>.Empty,
        Now = Instant.FromUtc(2020, 2, 3, 4, 5).InUtc(),
        Random = new Random(1),
    };

    /// <summary>The text of the value, or the type and detail of the error.</summary>
    public static string TextOf(string expression)
    {
        try
        {
            return ValueText.Of(new Formula().Evaluate(expression));
        }
        catch (CypherException e)
        {
            Assert.False(string.IsNullOrWhiteSpace(e.Message));
            return $"{e.Type} {e.Detail}";
        }
    }

    public Value Evaluate(string expression)
    {
        var statement = Parser.Parse("RETURN " + expression);
        var query = Assert.IsType<Query.Single>(Assert.IsType<StatementBody.Regular>(statement.Body).Query);
        var clause = Assert.IsType<Clause.Return>(Assert.Single(query.Clauses));
        return Evaluate(Assert.Single(clause.Projection.Items).Expression);
    }

    private Value Evaluate(Expression expression) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.List list => Value.Of(new ListValue([.. list.Items.Select(Evaluate)])),
        Expression.Map map => Value.Of(new MapValue(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Evaluate(entry.Value))))),
        Expression.Property property => Operators.Property(Evaluate(property.Target), property.Key, context),
        Expression.Index index => Operators.Index(Evaluate(index.Target), Evaluate(index.At), context),
        Expression.Slice slice => Slice(slice),
        Expression.Unary unary => Unary(unary.Operator, Evaluate(unary.Operand)),
        Expression.Binary binary => Binary(binary.Operator, Evaluate(binary.Left), Evaluate(binary.Right)),
        Expression.Comparison comparison => Compare(comparison.Operators[0], Evaluate(comparison.Operands[0]), Evaluate(comparison.Operands[1])),
        Expression.Call call => Call(call),
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    private Value Slice(Expression.Slice slice)
    {
        var list = Evaluate(slice.Target);
        if (slice.From is null)
            return Operators.SliceTo(list, Evaluate(slice.To!));
        return slice.To is null
            ? Operators.SliceFrom(list, Evaluate(slice.From))
            : Operators.Slice(list, Evaluate(slice.From), Evaluate(slice.To));
    }

    private static Value Unary(UnaryOperator sign, Value operand) => sign switch
    {
        UnaryOperator.Not => Logic.Not(operand),
        UnaryOperator.Minus => Operators.Negate(operand),
        _ => Operators.Plus(operand),
    };

    private Value Binary(BinaryOperator sign, Value left, Value right) => sign switch
    {
        BinaryOperator.Or => Logic.Or(left, right),
        BinaryOperator.Xor => Logic.Xor(left, right),
        BinaryOperator.And => Logic.And(left, right),
        BinaryOperator.Add => Operators.Add(left, right),
        BinaryOperator.Subtract => Operators.Subtract(left, right),
        BinaryOperator.Multiply => Operators.Multiply(left, right),
        BinaryOperator.Divide => Operators.Divide(left, right),
        BinaryOperator.Modulo => Operators.Modulo(left, right),
        BinaryOperator.Power => Operators.Power(left, right),
        BinaryOperator.Concatenate => Operators.Concatenate(left, right),
        BinaryOperator.In => Operators.In(left, right),
        BinaryOperator.StartsWith => Operators.StartsWith(left, right),
        BinaryOperator.EndsWith => Operators.EndsWith(left, right),
        BinaryOperator.Contains => Operators.Contains(left, right),
        _ => Operators.Matches(left, right, context),
    };

    private static Value Compare(ComparisonOperator sign, Value left, Value right) => sign switch
    {
        ComparisonOperator.Equal => Comparison.Equal(left, right),
        ComparisonOperator.NotEqual => Comparison.NotEqual(left, right),
        ComparisonOperator.Less => Comparison.Less(left, right),
        ComparisonOperator.LessOrEqual => Comparison.LessOrEqual(left, right),
        ComparisonOperator.Greater => Comparison.Greater(left, right),
        _ => Comparison.GreaterOrEqual(left, right),
    };

    private Value Call(Expression.Call call)
    {
        Assert.True(FunctionTable.TryFind(call.Name, out var function), call.Name);
        Assert.InRange(call.Arguments.Count, function!.Least, function.Most);
        var arguments = call.Arguments.Select(Evaluate).ToArray();
        return function.NullIfAnyIsNull && Array.Exists(arguments, static argument => argument.IsNull)
            ? Value.Null
            : function.Body(arguments, context);
    }
}
