using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>Whether the parenthesis at this token begins a pattern with a relationship, rather than an expression.</summary>
    private bool BeginsPattern(int at)
    {
        ref readonly var open = ref _tokens[at];
        if (open.Kind != TokenKind.OpenParenthesis || open.Match < 0 || !LooksLikeNode(at))
            return false;
        var i = open.Match + 1;
        if (_tokens[i].Kind is TokenKind.Less or TokenKind.LeftHead)
            i++;
        if (_tokens[i].Kind is not (TokenKind.Minus or TokenKind.Dash))
            return false;
        i++;
        if (_tokens[i].Kind == TokenKind.OpenBracket)
        {
            if (_tokens[i].Match < 0)
                return LooksLikeDetail(i);
            i = _tokens[i].Match + 1;
        }
        if (_tokens[i].Kind is not (TokenKind.Minus or TokenKind.Dash))
            return false;
        i++;
        if (_tokens[i].Kind is TokenKind.Greater or TokenKind.RightHead)
            return true;
        // Quantifiers of relationships without a direction come before the node.
        if (_tokens[i].Kind is TokenKind.OpenBrace && _tokens[i].Match > i)
            i = _tokens[i].Match + 1;
        else if (_tokens[i].Kind is TokenKind.Plus or TokenKind.Star)
            i++;
        return _tokens[i].Kind == TokenKind.OpenParenthesis;
    }

    private bool LooksLikeNode(int open)
    {
        ref readonly var first = ref _tokens[open + 1];
        if (first.Kind is TokenKind.CloseParenthesis or TokenKind.Colon or TokenKind.OpenBrace or TokenKind.Parameter or TokenKind.QuotedParameter)
            return true;
        if (!IsNameKind(first.Kind))
            return false;
        ref readonly var second = ref _tokens[open + 2];
        return second.Kind is TokenKind.CloseParenthesis or TokenKind.Colon or TokenKind.OpenBrace or TokenKind.Parameter or TokenKind.QuotedParameter
            || second.Word is Keyword.Where or Keyword.Is || first.Word is Keyword.Where or Keyword.Is;
    }

    private bool LooksLikeDetail(int open)
    {
        ref readonly var first = ref _tokens[open + 1];
        return first.Kind is TokenKind.Colon or TokenKind.Star
            || (IsNameKind(first.Kind) && _tokens[open + 2].Kind is TokenKind.Colon or TokenKind.Star);
    }

    /// <summary>Whether a pattern part may begin here, where a query may as well.</summary>
    private bool BeginsPatternPart()
    {
        ref readonly var next = ref Ahead(1);
        return Kind switch
        {
            TokenKind.OpenParenthesis => true,
            TokenKind.QuotedName => true,
            TokenKind.Name => next.Kind == TokenKind.Equal
                || Word is Keyword.ShortestPath or Keyword.AllShortestPaths or Keyword.Any or Keyword.All or Keyword.Shortest,
            _ => false,
        };
    }

    private Pattern ReadPattern()
    {
        var start = Start;
        var parts = new SequenceBuilder<PatternPart>();
        do
        {
            parts.Add(ReadPatternPart());
        }
        while (Take(TokenKind.Comma));
        return new Pattern(parts.Done()) { Span = Since(start) };
    }

    private PatternPart ReadPatternPart()
    {
        var start = Start;
        Expression.Variable? variable = null;
        if (IsName && Ahead(1).Kind == TokenKind.Equal)
        {
            variable = TakeVariable();
            _at++;
        }
        if (Word is Keyword.ShortestPath or Keyword.AllShortestPaths)
            return ReadShortestPathFunction(variable, start);
        var selector = ReadSelectorOfPaths();
        return new PatternPart(variable, selector, ReadPath(inExpression: false)) { Span = Since(start) };
    }

    private PatternPart ReadShortestPathFunction(Expression.Variable? variable, int start)
    {
        var from = Start;
        var all = Is(Keyword.AllShortestPaths);
        var level = Enter();
        _at++;
        var selector = new PathSelector.Function(all) { Span = Since(from) };
        Expect(TokenKind.OpenParenthesis);
        var path = ReadPath(inExpression: true);
        Expect(TokenKind.CloseParenthesis);
        Leave(level);
        return new PatternPart(variable, selector, path) { Span = Since(start) };
    }

    private static readonly PathSelector EveryPath = new PathSelector.All();

    private PathSelector ReadSelectorOfPaths()
    {
        var start = Start;
        switch (Word)
        {
            case Keyword.Any when Ahead(1).Word == Keyword.Shortest:
                _at += 2;
                SkipPathWord();
                return new PathSelector.Shortest(1) { Span = Since(start) };
            case Keyword.All when Ahead(1).Word == Keyword.Shortest:
                _at += 2;
                SkipPathWord();
                return new PathSelector.ShortestGroups(1) { Span = Since(start) };
            case Keyword.All:
                _at++;
                SkipPathWord();
                return new PathSelector.All { Span = Since(start) };
            case Keyword.Any:
                _at++;
                var any = ReadCount();
                SkipPathWord();
                return new PathSelector.AnyPaths(any ?? 1) { Span = Since(start) };
            case Keyword.Shortest:
                _at++;
                var count = ReadCount();
                SkipPathWord();
                if (Take(Keyword.Group) || Take(Keyword.Groups))
                    return new PathSelector.ShortestGroups(count ?? 1) { Span = Since(start) };
                if (count is null)
                    throw Expected("how many paths, as in SHORTEST 1");
                return new PathSelector.Shortest(count.Value) { Span = Since(start) };
            default:
                return EveryPath;
        }
    }

    private void SkipPathWord()
    {
        if (!Take(Keyword.Path))
            Take(Keyword.Paths);
    }

    private long? ReadCount()
    {
        if (!Is(TokenKind.Integer))
            return null;
        var count = TakeInteger();
        if (count == 0)
            throw SyntaxFault.Unexpected(_text, _tokens[_at - 1].Start, "The number of paths is at least 1.");
        return count;
    }

    private long TakeInteger()
    {
        ref readonly var token = ref Current;
        if (token.Kind != TokenKind.Integer)
            throw Expected("a number");
        _at++;
        return LiteralText.Integer(_text, token, negative: false);
    }

    /// <summary>Reads a path; in an expression it has no parts in parentheses, and ends where no relationship follows.</summary>
    private PathPattern ReadPath(bool inExpression)
    {
        var start = Start;
        var elements = new SequenceBuilder<PathElement>();
        var last = ReadNodeOrGroup(inExpression);
        elements.Add(last);
        while (true)
        {
            if (BeginsRelationship)
            {
                elements.Add(ReadRelationship());
                elements.Add(last = ReadNodeOrGroup(inExpression));
            }
            else if (!inExpression && Is(TokenKind.OpenParenthesis))
            {
                var next = ReadNodeOrGroup(inExpression);
                if (last is PathElement.Node && next is PathElement.Node)
                {
                    throw SyntaxFault.Unexpected(
                        _text,
                        next.Span.Start,
                        "A relationship is missing between two nodes: expected -->, -- or <--; parts of a pattern are separated by ','.");
                }
                elements.Add(last = next);
            }
            else
            {
                return new PathPattern(elements.Done()) { Span = Since(start) };
            }
        }
    }

    private bool BeginsRelationship => Kind switch
    {
        TokenKind.Minus or TokenKind.Dash or TokenKind.LeftHead => true,
        TokenKind.Less => Ahead(1).Kind is TokenKind.Minus or TokenKind.Dash,
        _ => false,
    };

    private PathElement ReadNodeOrGroup(bool inExpression)
    {
        if (!Is(TokenKind.OpenParenthesis))
            throw Expected("a node in parentheses");
        ref readonly var next = ref Ahead(1);
        if (next.Kind == TokenKind.OpenParenthesis || (IsNameKind(next.Kind) && Ahead(2).Kind == TokenKind.Equal))
        {
            if (inExpression)
                Fail("Here a path has no parts in parentheses; use EXISTS { … }.");
            return ReadGroup();
        }
        return ReadNode();
    }

    private PathElement.Quantified ReadGroup()
    {
        var start = Start;
        var level = Enter();
        _at++;
        Expression.Variable? variable = null;
        if (IsName && Ahead(1).Kind == TokenKind.Equal)
        {
            variable = TakeVariable();
            _at++;
        }
        var path = ReadPath(inExpression: false);
        var where = Take(Keyword.Where) ? ReadExpression() : null;
        Expect(TokenKind.CloseParenthesis);
        Leave(level);
        return new PathElement.Quantified(variable, path, where, ReadQuantifierOfPath()) { Span = Since(start) };
    }

    private PathElement.Node ReadNode()
    {
        var start = Start;
        var level = Enter();
        _at++;
        var variable = ReadPatternVariable();
        var labels = BeginsLabels ? ReadLabels() : null;
        var properties = ReadProperties();
        var where = Take(Keyword.Where) ? ReadExpression() : null;
        if (!Take(TokenKind.CloseParenthesis))
            throw Expected(NodeGoesOn(variable, labels, properties, where), Keyword.Where);
        Leave(level);
        return new PathElement.Node(variable, labels, properties, where) { Span = Since(start) };
    }

    private static string NodeGoesOn(Expression.Variable? variable, LabelExpression? labels, Expression? properties, Expression? where) =>
        where is not null ? "')'"
        : properties is not null ? "WHERE or ')'"
        : labels is not null ? "'{', WHERE or ')'"
        : variable is not null ? "':', '{', WHERE or ')'"
        : "a variable, ':', '{', WHERE or ')'";

    /// <summary>The variable of a node or relationship; the words WHERE and IS are one only where nothing of theirs follows.</summary>
    private Expression.Variable? ReadPatternVariable()
    {
        if (!IsName)
            return null;
        ref readonly var next = ref Ahead(1);
        var ends = next.Kind is TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.Colon or TokenKind.OpenBrace or TokenKind.Star
            || next.Word is Keyword.Where or Keyword.Is;
        return (Word is Keyword.Where or Keyword.Is) && !ends ? null : TakeVariable();
    }

    private Expression? ReadProperties() => Kind switch
    {
        TokenKind.OpenBrace => ReadMap(),
        TokenKind.Parameter or TokenKind.QuotedParameter => ReadParameter(),
        _ => null,
    };

    private PathElement.Relationship ReadRelationship()
    {
        var start = Start;
        var left = Take(TokenKind.Less) || Take(TokenKind.LeftHead);
        TakeDash();
        Expression.Variable? variable = null;
        LabelExpression? types = null;
        Repetition? length = null;
        Expression? properties = null;
        Expression? where = null;
        if (Is(TokenKind.OpenBracket))
        {
            var level = Enter();
            _at++;
            variable = ReadPatternVariable();
            types = BeginsLabels ? ReadLabels() : null;
            length = ReadLength();
            properties = ReadProperties();
            where = Take(Keyword.Where) ? ReadExpression() : null;
            if (!Take(TokenKind.CloseBracket))
                throw Expected(where is not null ? "']'" : "'*', '{', WHERE or ']'", Keyword.Where);
            Leave(level);
        }
        else if (Kind is not (TokenKind.Minus or TokenKind.Dash))
        {
            throw Expected("'-' or '['");
        }
        TakeDash();
        var right = Take(TokenKind.Greater) || Take(TokenKind.RightHead);
        var direction = left == right ? Direction.Both : left ? Direction.Incoming : Direction.Outgoing;
        var quantifier = ReadQuantifierOfPath();
        return new PathElement.Relationship(variable, types, length, properties, where, direction, quantifier) { Span = Since(start) };
    }

    private void TakeDash()
    {
        if (!Take(TokenKind.Minus) && !Take(TokenKind.Dash))
            throw Expected("'-'");
    }
}
