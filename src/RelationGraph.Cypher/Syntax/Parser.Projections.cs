using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private Projection ReadProjection()
    {
        var start = Start;
        var distinct = Is(Keyword.Distinct) && (BeginsOperand(Ahead(1)) || Ahead(1).Kind == TokenKind.Star) && Take(Keyword.Distinct);
        var all = Take(TokenKind.Star);
        var items = new SequenceBuilder<ProjectionItem>();
        if (!all || Take(TokenKind.Comma))
        {
            do
            {
                items.Add(ReadProjectionItem());
            }
            while (Take(TokenKind.Comma));
        }
        var order = ReadOrder();
        var (skip, limit) = ReadSkipAndLimit();
        return new Projection(distinct, all, items.Done(), order, skip, limit) { Span = Since(start) };
    }

    private ProjectionItem ReadProjectionItem()
    {
        var start = Start;
        var expression = ReadExpression();
        if (Take(Keyword.As))
        {
            var alias = TakeName("a name");
            return new ProjectionItem(expression, alias, true) { Span = Since(start) };
        }
        // A quoted variable's column is called by the name, without its backticks; what is projected of a map is called as the map.
        var name = expression switch
        {
            Expression.Variable variable => variable.Name,
            Expression.MapProjection projection => projection.Target.Name,
            _ => _text[start.._tokens[_at - 1].End],
        };
        return new ProjectionItem(expression, name, false) { Span = Since(start) };
    }

    private Sequence<SortItem> ReadOrder()
    {
        if (!Take(Keyword.Order, Keyword.By))
            return default;
        var items = new SequenceBuilder<SortItem>();
        do
        {
            var start = Start;
            var expression = ReadExpression();
            var descending = Take(Keyword.Desc) || Take(Keyword.Descending);
            if (!descending && !Take(Keyword.Asc))
                Take(Keyword.Ascending);
            items.Add(new SortItem(expression, descending) { Span = Since(start) });
        }
        while (Take(TokenKind.Comma));
        return items.Done();
    }

    private (Expression? Skip, Expression? Limit) ReadSkipAndLimit()
    {
        var skip = Take(Keyword.Skip) || Take(Keyword.Offset) ? ReadExpression() : null;
        var limit = Take(Keyword.Limit) ? ReadExpression() : null;
        return (skip, limit);
    }

    private Sequence<YieldItem> ReadYieldItems()
    {
        var items = new SequenceBuilder<YieldItem>();
        do
        {
            var start = Start;
            var variable = TakeVariable();
            var field = variable.Name;
            if (Take(Keyword.As))
                variable = TakeVariable();
            items.Add(new YieldItem(field, variable) { Span = Since(start) });
        }
        while (Take(TokenKind.Comma));
        return items.Done();
    }
}
