using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>Whether names between dots and then a parenthesis stand here.</summary>
    private bool IsCall()
    {
        var i = _at + 1;
        while (_tokens[i].Kind == TokenKind.Dot && IsNameKind(_tokens[i + 1].Kind))
            i += 2;
        return _tokens[i].Kind == TokenKind.OpenParenthesis;
    }

    private string TakeDottedName(string what)
    {
        var name = TakeName(what);
        if (!Is(TokenKind.Dot))
            return name;
        List<string> parts = [name];
        while (Take(TokenKind.Dot))
            parts.Add(TakeName(what));
        return string.Join('.', parts);
    }

    private Expression ReadCall()
    {
        var start = Start;
        var normalize = Is(Keyword.Normalize);
        var count = Is(Keyword.Count);
        var name = TakeDottedName("the name of a function");
        var level = Enter();
        Expect(TokenKind.OpenParenthesis);
        if (count && Is(TokenKind.Star) && Ahead(1).Kind == TokenKind.CloseParenthesis)
        {
            _at += 2;
            Leave(level);
            return new Expression.CountStar { Span = Since(start) };
        }
        var distinct = Is(Keyword.Distinct) && BeginsOperand(Ahead(1)) && Take(Keyword.Distinct);
        var arguments = new SequenceBuilder<Expression>();
        if (!Is(TokenKind.CloseParenthesis))
        {
            arguments.Add(ReadExpression());
            while (Take(TokenKind.Comma))
                arguments.Add(normalize && IsNormalForm(Word) ? ReadNormalForm() : ReadExpression());
        }
        if (!Take(TokenKind.CloseParenthesis))
            throw ExpectedAfterExpression("',' or ')'");
        Leave(level);
        return new Expression.Call(name, distinct, arguments.Done()) { Span = Since(start) };
    }

    private Expression.Literal ReadNormalForm()
    {
        var start = Start;
        var form = Keywords.Text(Word);
        _at++;
        return new Expression.Literal(Value.Of(form)) { Span = Since(start) };
    }

    /// <summary>A call with a grammar of its own, or null where it is written like any other.</summary>
    private Expression? ReadSpecialCall()
    {
        ref readonly var first = ref Ahead(2);
        switch (Word)
        {
            case Keyword.All or Keyword.Any or Keyword.None or Keyword.Single when IsNameKind(first.Kind) && Ahead(3).Word == Keyword.In:
                return ReadQuantifier();
            case Keyword.Reduce when IsNameKind(first.Kind) && Ahead(3).Kind == TokenKind.Equal:
                return ReadReduce();
            case Keyword.ShortestPath or Keyword.AllShortestPaths when first.Kind == TokenKind.OpenParenthesis:
                return ReadShortestPathValue();
            case Keyword.Trim when first.Word is Keyword.Leading or Keyword.Trailing or Keyword.Both or Keyword.From || HasFrom():
                return ReadTrim();
            case Keyword.Filter when IsNameKind(first.Kind) && Ahead(3).Word == Keyword.In:
                throw SyntaxFault.Unexpected(_text, Start, "There is no function filter(); write [x IN list WHERE condition].");
            case Keyword.Extract when IsNameKind(first.Kind) && Ahead(3).Word == Keyword.In:
                throw SyntaxFault.Unexpected(_text, Start, "There is no function extract(); write [x IN list | result].");
            default:
                return null;
        }
    }

    private Expression.Quantifier ReadQuantifier()
    {
        var start = Start;
        var kind = Word switch
        {
            Keyword.All => QuantifierKind.All,
            Keyword.Any => QuantifierKind.Any,
            Keyword.None => QuantifierKind.None,
            _ => QuantifierKind.Single,
        };
        var level = Enter();
        _at += 2;
        var item = TakeVariable();
        Expect(Keyword.In);
        var source = ReadExpression();
        if (!Take(Keyword.Where))
            throw ExpectedAfterExpression("WHERE and a condition");
        var where = ReadExpression();
        if (!Take(TokenKind.CloseParenthesis))
            throw ExpectedAfterExpression("')'");
        Leave(level);
        return new Expression.Quantifier(kind, item, source, where) { Span = Since(start) };
    }

    private Expression.Reduce ReadReduce()
    {
        var start = Start;
        var level = Enter();
        _at += 2;
        var accumulator = TakeVariable();
        Expect(TokenKind.Equal);
        var initial = ReadExpression();
        Expect(TokenKind.Comma);
        var item = TakeVariable();
        Expect(Keyword.In);
        // No bar joins labels here: the first one ends the list.
        _lastBar = -1;
        var source = ReadExpression();
        _lastBar = int.MaxValue;
        if (!Take(TokenKind.Bar))
            throw ExpectedAfterExpression("'|'");
        var step = ReadExpression();
        if (!Take(TokenKind.CloseParenthesis))
            throw ExpectedAfterExpression("')'");
        Leave(level);
        return new Expression.Reduce(accumulator, initial, item, source, step) { Span = Since(start) };
    }

    private Expression.ShortestPathValue ReadShortestPathValue()
    {
        var start = Start;
        var part = ReadShortestPathFunction(null, start);
        return new Expression.ShortestPathValue(part) { Span = Since(start) };
    }

    /// <summary>Whether <c>FROM</c> stands directly inside the parenthesis of <c>trim(… FROM …)</c>.</summary>
    private bool HasFrom()
    {
        var close = _tokens[_at + 1].Match;
        for (var i = _at + 2; i < close; i = _tokens[i].Match > i ? _tokens[i].Match + 1 : i + 1)
        {
            if (_tokens[i].Word == Keyword.From && i > _at + 2 && _tokens[i - 1].Kind is not (TokenKind.Dot or TokenKind.Comma) && i + 1 < close)
                return true;
        }
        return false;
    }

    /// <summary><c>trim(BOTH 'x' FROM text)</c>, which is <c>btrim(text, 'x')</c>, and its kin.</summary>
    private Expression ReadTrim()
    {
        var start = Start;
        if (Is(Keyword.Trim) && Ahead(3).Kind is TokenKind.CloseParenthesis or TokenKind.Dot or TokenKind.Comma or TokenKind.OpenBracket)
            return ReadCall();
        var level = Enter();
        _at += 2;
        var name = Take(Keyword.Leading) ? "ltrim" : Take(Keyword.Trailing) ? "rtrim" : null;
        if (name is null)
            Take(Keyword.Both);
        var characters = Is(Keyword.From) ? null : ReadExpression();
        Expect(Keyword.From);
        var source = ReadExpression();
        if (!Take(TokenKind.CloseParenthesis))
            throw ExpectedAfterExpression("')'");
        Leave(level);
        var arguments = characters is null ? new Sequence<Expression>([source]) : new Sequence<Expression>([source, characters]);
        return new Expression.Call(name ?? "btrim", false, arguments) { Span = Since(start) };
    }

    private Expression.PatternTest ReadPatternTest()
    {
        var start = Start;
        var level = Enter();
        var path = ReadPath(inExpression: true);
        Leave(level);
        return new Expression.PatternTest(path) { Span = Since(start) };
    }

    private Expression.Subquery ReadSubqueryExpression()
    {
        var start = Start;
        var kind = Word switch
        {
            Keyword.Exists => SubqueryKind.Exists,
            Keyword.Count => SubqueryKind.Count,
            _ => SubqueryKind.Collect,
        };
        var level = Enter();
        _at += 2;
        var query = BeginsPatternPart() ? ReadPatternQuery() : ReadQuery(kind == SubqueryKind.Collect ? QueryPlace.Collect : QueryPlace.Exists);
        Expect(TokenKind.CloseBrace);
        Leave(level);
        return new Expression.Subquery(kind, query) { Span = Since(start) };
    }

    private Query.Single ReadPatternQuery()
    {
        var start = Start;
        var pattern = ReadPattern();
        var where = Take(Keyword.Where) ? ReadExpression() : null;
        if (!Is(TokenKind.CloseBrace))
            throw ExpectedAfterExpression(where is null ? "WHERE or '}'" : "'}'");
        var match = new Clause.Match(false, pattern, where) { Span = Since(start) };
        return new Query.Single(new Sequence<Clause>([match])) { Span = Since(start) };
    }
}
