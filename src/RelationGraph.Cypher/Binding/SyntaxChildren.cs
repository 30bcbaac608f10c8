using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Binding;

/// <summary>Walks trees without recursion, so that a long chain of operators is no deep stack.</summary>
internal static class SyntaxChildren
{
    /// <summary>Whether an expression, a node above all others, or one below it meets a condition.</summary>
    /// <param name="root">Where the search starts.</param>
    /// <param name="wanted">The condition.</param>
    /// <param name="below">Whether what stands below a node is searched too; null for always.</param>
    public static bool Any(SyntaxNode root, Func<SyntaxNode, bool> wanted, Func<SyntaxNode, bool>? below = null)
    {
        var open = new List<SyntaxNode> { root };
        while (open.Count > 0)
        {
            var node = open[^1];
            open.RemoveAt(open.Count - 1);
            if (wanted(node))
                return true;
            if (below is null || below(node))
                AddChildren(node, open);
        }

        return false;
    }

    private static void AddChildren(SyntaxNode node, List<SyntaxNode> open)
    {
        switch (node)
        {
            case Expression expression:
                AddExpression(expression, open);
                break;
            case MapEntry entry:
                open.Add(entry.Value);
                break;
            case CaseBranch branch:
                Add(open, branch.When);
                open.Add(branch.Then);
                break;
            case MapSelector.Entry entry:
                open.Add(entry.Value);
                break;
            case Query.Single single:
                Add(open, single.Clauses);
                break;
            case Query.Union union:
                open.Add(union.Left);
                open.Add(union.Right);
                break;
            case Clause clause:
                AddClause(clause, open);
                break;
            default:
                AddPart(node, open);
                break;
        }
    }

    private static void AddExpression(Expression expression, List<SyntaxNode> open)
    {
        switch (expression)
        {
            case Expression.Property property:
                open.Add(property.Target);
                break;
            case Expression.Index index:
                open.Add(index.Target);
                open.Add(index.At);
                break;
            case Expression.Slice slice:
                open.Add(slice.Target);
                Add(open, slice.From, slice.To);
                break;
            case Expression.List list:
                Add(open, list.Items);
                break;
            case Expression.Map map:
                Add(open, map.Entries);
                break;
            case Expression.MapProjection projection:
                open.Add(projection.Target);
                Add(open, projection.Selectors);
                break;
            case Expression.Unary unary:
                open.Add(unary.Operand);
                break;
            case Expression.Binary binary:
                open.Add(binary.Left);
                open.Add(binary.Right);
                break;
            case Expression.Comparison comparison:
                Add(open, comparison.Operands);
                break;
            case Expression.NullTest test:
                open.Add(test.Operand);
                break;
            case Expression.TypeTest test:
                open.Add(test.Operand);
                break;
            case Expression.NormalizedTest test:
                open.Add(test.Operand);
                break;
            case Expression.LabelTest test:
                open.Add(test.Operand);
                break;
            case Expression.Call call:
                Add(open, call.Arguments);
                break;
            default:
                AddLonger(expression, open);
                break;
        }
    }

    private static void AddLonger(Expression expression, List<SyntaxNode> open)
    {
        switch (expression)
        {
            case Expression.Case choice:
                Add(open, choice.Subject, choice.Else);
                Add(open, choice.Branches);
                break;
            case Expression.ListComprehension comprehension:
                Add(open, comprehension.Source, comprehension.Where, comprehension.Result);
                break;
            case Expression.PatternComprehension comprehension:
                Add(open, comprehension.Pattern, comprehension.Where, comprehension.Result);
                break;
            case Expression.Quantifier quantifier:
                Add(open, quantifier.Source, quantifier.Where);
                break;
            case Expression.Reduce reduce:
                Add(open, reduce.Start, reduce.Source, reduce.Step);
                break;
            case Expression.PatternTest test:
                open.Add(test.Pattern);
                break;
            case Expression.ShortestPathValue value:
                open.Add(value.Part);
                break;
            case Expression.Subquery subquery:
                open.Add(subquery.Query);
                break;
        }
    }

    private static void AddClause(Clause clause, List<SyntaxNode> open)
    {
        switch (clause)
        {
            case Clause.Match match:
                Add(open, match.Pattern, match.Where);
                break;
            case Clause.Unwind unwind:
                open.Add(unwind.Source);
                break;
            case Clause.With with:
                Add(open, with.Projection, with.Where);
                break;
            case Clause.Return result:
                open.Add(result.Projection);
                break;
            case Clause.Create create:
                open.Add(create.Pattern);
                break;
            case Clause.Merge merge:
                open.Add(merge.Part);
                Add(open, merge.OnCreate);
                Add(open, merge.OnMatch);
                break;
            case Clause.Set set:
                Add(open, set.Items);
                break;
            case Clause.Remove remove:
                Add(open, remove.Items);
                break;
            case Clause.Delete delete:
                Add(open, delete.Targets);
                break;
            case Clause.Foreach loop:
                open.Add(loop.Source);
                Add(open, loop.Body);
                break;
            case Clause.CallProcedure call:
                Add(open, call.Arguments ?? default);
                Add(open, call.Where);
                break;
            case Clause.CallSubquery call:
                open.Add(call.Body);
                break;
        }
    }

    private static void AddPart(SyntaxNode node, List<SyntaxNode> open)
    {
        switch (node)
        {
            case Projection projection:
                Add(open, projection.Items);
                Add(open, projection.OrderBy);
                Add(open, projection.Skip, projection.Limit);
                break;
            case ProjectionItem item:
                open.Add(item.Expression);
                break;
            case SortItem item:
                open.Add(item.Expression);
                break;
            case SetItem.Property item:
                Add(open, item.Target, item.Value);
                break;
            case SetItem.DynamicProperty item:
                Add(open, item.Target, item.Key, item.Value);
                break;
            case SetItem.Properties item:
                open.Add(item.Value);
                break;
            case RemoveItem.Property item:
                open.Add(item.Target);
                break;
            case RemoveItem.DynamicProperty item:
                Add(open, item.Target, item.Key);
                break;
            case Pattern pattern:
                Add(open, pattern.Parts);
                break;
            case PatternPart part:
                open.Add(part.Path);
                break;
            case PathPattern path:
                Add(open, path.Elements);
                break;
            case PathElement.Node element:
                Add(open, element.Properties, element.Where);
                break;
            case PathElement.Relationship element:
                Add(open, element.Properties, element.Where);
                break;
            case PathElement.Quantified element:
                Add(open, element.Path, element.Where);
                break;
        }
    }

    private static void Add<T>(List<SyntaxNode> open, Sequence<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes.AsSpan())
            open.Add(node);
    }

    private static void Add(List<SyntaxNode> open, params ReadOnlySpan<SyntaxNode?> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is not null)
                open.Add(node);
        }
    }
}
