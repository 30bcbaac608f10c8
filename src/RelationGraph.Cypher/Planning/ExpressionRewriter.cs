using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <summary>Puts other expressions in the place of some within an expression; subqueries and patterns stay as they are.</summary>
/// <param name="replacement">What stands in the place of an expression; null where it stays and its parts are looked at.</param>
internal sealed class ExpressionRewriter(Func<Expression, Expression?> replacement)
{
    public Expression Rewrite(Expression expression) => replacement(expression) ?? expression switch
    {
        Expression.Property property => property with { Target = Rewrite(property.Target) },
        Expression.Index index => index with { Target = Rewrite(index.Target), At = Rewrite(index.At) },
        Expression.Slice slice => slice with { Target = Rewrite(slice.Target), From = RewriteIf(slice.From), To = RewriteIf(slice.To) },
        Expression.List list => list with { Items = RewriteAll(list.Items) },
        Expression.Map map => map with { Entries = [.. map.Entries.Select(entry => entry with { Value = Rewrite(entry.Value) })] },
        Expression.MapProjection projection => RewriteProjection(projection),
        Expression.Unary unary => unary with { Operand = Rewrite(unary.Operand) },
        Expression.Binary binary => binary with { Left = Rewrite(binary.Left), Right = Rewrite(binary.Right) },
        Expression.Comparison comparison => comparison with { Operands = RewriteAll(comparison.Operands) },
        Expression.NullTest test => test with { Operand = Rewrite(test.Operand) },
        Expression.TypeTest test => test with { Operand = Rewrite(test.Operand) },
        Expression.NormalizedTest test => test with { Operand = Rewrite(test.Operand) },
        Expression.LabelTest test => test with { Operand = Rewrite(test.Operand) },
        Expression.Call call => call with { Arguments = RewriteAll(call.Arguments) },
        Expression.Case choice => choice with
        {
            Subject = RewriteIf(choice.Subject),
            Branches = [.. choice.Branches.Select(branch => branch with { When = RewriteAll(branch.When), Then = Rewrite(branch.Then) })],
            Else = RewriteIf(choice.Else),
        },
        Expression.ListComprehension comprehension => comprehension with
        {
            Source = Rewrite(comprehension.Source),
            Where = RewriteIf(comprehension.Where),
            Result = RewriteIf(comprehension.Result),
        },
        Expression.Quantifier quantifier => quantifier with { Source = Rewrite(quantifier.Source), Where = Rewrite(quantifier.Where) },
        Expression.Reduce reduce => reduce with { Start = Rewrite(reduce.Start), Source = Rewrite(reduce.Source), Step = Rewrite(reduce.Step) },
        _ => expression,
    };

    private Expression? RewriteIf(Expression? expression) => expression is null ? null : Rewrite(expression);

    private Sequence<Expression> RewriteAll(Sequence<Expression> expressions) => [.. expressions.Select(Rewrite)];

    private Expression RewriteProjection(Expression.MapProjection projection)
    {
        Sequence<MapSelector> selectors =
        [
            .. projection.Selectors.Select(selector => selector is MapSelector.Entry entry ? entry with { Value = Rewrite(entry.Value) } : selector),
        ];
        return projection with { Target = Rewrite(projection.Target) as Expression.Variable ?? projection.Target, Selectors = selectors };
    }
}
